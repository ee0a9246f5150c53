package com.destinyvaultraider.notice;

import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.notice.Site.Post;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Writes mail in the language of the current thread, and hands it to the host's mail server. */
@Component
class Mailer {

  private static final Logger log = LoggerFactory.getLogger(Mailer.class);
  private static final int PERMANENT = 500;

  private final Site site;
  private final SpringTemplateEngine templates;
  private final Clock clock;

  Mailer(Site site, SpringTemplateEngine templates, Clock clock) {
    this.site = site;
    this.templates = templates;
    this.clock = clock;
  }

  /** Sends a message once and says what came of it. */
  Outcome send(Message message, MailAddress to, Token token) {
    Post post = site.post();
    if (post == null) {
      return new Outcome.Failed("notice.reason-no-mail");
    }
    Letter letter = new Letter(post.server().getSession());
    try {
      write(letter, message, to, token, post);
      post.server().send(letter);
      return new Outcome.Sent();
    } catch (MailException e) {
      Outcome outcome = outcome(e, letter.isBegun());
      // Without the exception's words, which name the address.
      log.info("Mail {} was not simply taken: {}", message.id(), outcome);
      return outcome;
    } catch (MessagingException e) {
      log.warn("Mail {} cannot be written: {}", message.id(), e.getClass().getSimpleName());
      return new Outcome.Failed("notice.reason-refused");
    }
  }

  private void write(Letter letter, Message message, MailAddress to, Token token, Post post)
      throws MessagingException {
    Telling telling = Telling.of(message.kind(), message.until(), message.facts());
    boolean asks = message.kind() == Kind.ADDRESS;
    String stop = post.site() + "/notices/stop/" + token.value() + "/" + message.kind();
    LetterPage page =
        new LetterPage(
            telling,
            post.site() + (asks ? "/notices/confirm/" + token.value() : telling.page()),
            Words.say(asks ? "notice.confirm" : "notice.more"),
            stop,
            Words.say(asks ? "notice.why-asked" : "notice.why-sent", post.site()));
    letter.setFrom(new InternetAddress(post.from()));
    letter.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to.value()));
    // What comes from elsewhere, such as the name of a vendor, stays in its line.
    letter.setSubject(
        telling.title().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
    letter.setSentDate(Date.from(clock.instant()));
    // The same each time, so that one that was taken without our hearing of it is known again.
    letter.setHeader("Message-ID", "<notice-%d@%s>".formatted(message.id(), domain(post.from())));
    letter.setHeader("Auto-Submitted", "auto-generated");
    letter.setHeader("List-Unsubscribe", "<" + stop + ">");
    letter.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    letter.setHeader("Content-Language", Words.locale().toLanguageTag());
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(page.text(), StandardCharsets.UTF_8.name());
    MimeBodyPart html = new MimeBodyPart();
    html.setText(
        templates.process("notice/mail", new Context(Words.locale(), Map.of("page", page))),
        StandardCharsets.UTF_8.name(),
        "html");
    letter.setContent(new MimeMultipart("alternative", plain, html));
  }

  private static String domain(String from) {
    return from.replaceFirst(".*@", "").replaceFirst("[^A-Za-z0-9.-].*", "");
  }

  private static Outcome outcome(MailException e, boolean begun) {
    if (e instanceof MailAuthenticationException) {
      return new Outcome.Later("notice.reason-mail-away", Duration.ZERO);
    }
    int code = e instanceof MailSendException sending ? code(sending) : 0;
    if (code >= PERMANENT) {
      return new Outcome.Failed("notice.reason-address");
    }
    if (code > 0 || !begun) {
      return new Outcome.Later(
          code > 0 ? "notice.reason-busy" : "notice.reason-mail-away", Duration.ZERO);
    }
    return new Outcome.Unclear();
  }

  /** What the mail server has answered, or 0 where it has not. */
  private static int code(MailSendException e) {
    for (Exception failed : e.getMessageExceptions()) {
      int code = code(failed);
      if (code > 0) {
        return code;
      }
    }
    return 0;
  }

  private static int code(@Nullable Exception failed) {
    int code =
        switch (failed) {
          // What is wrong with the address is said by the exception that hangs on this one.
          case SMTPSendFailedException sending when sending.getNextException() == null ->
              sending.getReturnCode();
          case SMTPAddressFailedException address -> address.getReturnCode();
          case SMTPSenderFailedException sender -> sender.getReturnCode();
          case null, default -> 0;
        };
    if (code > 0) {
      return code;
    }
    int next =
        failed instanceof MessagingException messaging ? code(messaging.getNextException()) : 0;
    return next == 0 && failed instanceof SMTPSendFailedException sending
        ? sending.getReturnCode()
        : next;
  }
}
