package com.destinyvaultraider.notice;

import com.destinyvaultraider.language.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What the links in mail lead to. Whoever has the word in them is the reader of that address, which
 * is all that has to be known: neither a session nor the token of a form is asked for. To follow a
 * link changes nothing, since programs that look through mail follow all of them.
 */
@Controller
class LinksController {

  private final Mailboxes mailboxes;
  private final Wishes wishes;

  LinksController(Mailboxes mailboxes, Wishes wishes) {
    this.mailboxes = mailboxes;
    this.wishes = wishes;
  }

  /**
   * Everything that a page behind a link may show.
   *
   * @param action where its button leads, or empty where it is done
   */
  record LinkPage(String title, String sentence, String action, String button) {}

  @GetMapping("/notices/confirm/{token}")
  String confirm(@PathVariable String token, HttpServletRequest request, Model model) {
    if (!mailboxes.canConfirm(new Token(token))) {
      throw LinkGone.ofMail();
    }
    return show(
        request,
        model,
        new LinkPage(
            Words.say("notice.confirm"),
            Words.say("notice.confirm-sure"),
            "/notices/confirm/" + token,
            Words.say("notice.confirm")));
  }

  @PostMapping("/notices/confirm/{token}")
  String confirmed(@PathVariable String token, HttpServletRequest request, Model model) {
    if (!mailboxes.confirm(new Token(token))) {
      throw LinkGone.ofMail();
    }
    return show(
        request,
        model,
        new LinkPage(
            Words.say("notice.confirmed"), Words.say("notice.confirmed-sentence"), "", ""));
  }

  @GetMapping("/notices/stop/{token}/{kind}")
  String stop(
      @PathVariable String token,
      @PathVariable Kind kind,
      HttpServletRequest request,
      Model model) {
    ownerOf(token);
    return show(
        request,
        model,
        new LinkPage(
            Words.say("notice.stop"),
            sentence(kind, "notice.stop-sure", "notice.stop-sure-address"),
            "/notices/stop/%s/%s".formatted(token, kind),
            Words.say("notice.stop-do")));
  }

  @PostMapping("/notices/stop/{token}/{kind}")
  String stopped(
      @PathVariable String token,
      @PathVariable Kind kind,
      HttpServletRequest request,
      Model model) {
    long owner = ownerOf(token);
    if (kind == Kind.ADDRESS) {
      mailboxes.refuse(owner);
    } else {
      wishes.drop(owner, new Wish(kind, Channel.MAIL));
    }
    return show(
        request,
        model,
        new LinkPage(
            Words.say("notice.stopped"),
            sentence(kind, "notice.stopped-sentence", "notice.stopped-address"),
            "",
            ""));
  }

  private static String sentence(Kind kind, String ofKind, String ofAddress) {
    return kind == Kind.ADDRESS ? Words.say(ofAddress) : Words.say(ofKind, kind.words());
  }

  private long ownerOf(String token) {
    return mailboxes.ownerOf(new Token(token)).orElseThrow(LinkGone::ofMail);
  }

  private static String show(HttpServletRequest request, Model model, LinkPage page) {
    // These forms need no token, and to write one into them would make a session for each visitor.
    request.removeAttribute(CsrfToken.class.getName());
    request.removeAttribute("_csrf");
    model.addAttribute("page", page);
    return "notice/link";
  }
}
