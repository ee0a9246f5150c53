package com.destinyvaultraider.notice;

import com.destinyvaultraider.notice.LinksController.LinkPage;
import com.destinyvaultraider.notice.NoticesPage.Box;
import com.destinyvaultraider.notice.NoticesPage.Choice;
import com.destinyvaultraider.notice.NoticesPage.Feed;
import com.destinyvaultraider.notice.NoticesPage.Looked;
import com.destinyvaultraider.notice.NoticesPage.Mail;
import com.destinyvaultraider.notice.NoticesPage.Sent;
import com.destinyvaultraider.notice.NoticesPage.Webhook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page about notices with invented content, in every state. */
public final class SampleNotices {

  private static final String ADDRESS =
      "a-guardian-with-a-rather-long-name@mail.vault-raider.example";
  private static final String WHEN = "Friday 4 December, 17:05 UTC";
  private static final String TOKEN = "q1w2e3r4t5z6u7i8o9p0a1s2d3f4g5h6j7k8l9y0x1c";

  private static final Looked NEVER = new Looked("", "", false);

  private SampleNotices() {}

  /** Nothing is wanted yet. */
  public static Object empty() {
    Mail mail = new Mail(true, "", false, "One question is sent there first.");
    return page(false, NEVER, mail, new Webhook("", "", ""), null, List.of());
  }

  /** This site sends no mail. */
  public static Object withoutMail() {
    Mail mail = new Mail(false, "", false, "This site sends no e-mail.");
    return page(false, NEVER, mail, new Webhook("", "", ""), null, List.of());
  }

  /** The address is not confirmed yet. */
  public static Object unconfirmed() {
    Mail mail = new Mail(true, ADDRESS, false, ADDRESS + " is not confirmed yet.");
    return page(
        true,
        NEVER,
        mail,
        new Webhook("", "", ""),
        null,
        List.of(sent("Confirm your address", "E-mail", "Sent.", false)));
  }

  /** All is in use. */
  public static Object active() {
    return page(
        true,
        looked(""),
        new Mail(true, ADDRESS, true, "Mail goes to " + ADDRESS + "."),
        new Webhook("discord.com/…wxyz", "", "https://chat.vault-raider.example"),
        new Feed(
            "https://vault.example/notices/feed/" + TOKEN + ".atom",
            "https://vault.example/notices/calendar/" + TOKEN + ".ics"),
        List.of(
            sent("Xûr has arrived", "E-mail", "Sent.", false),
            sent("Xûr has arrived", "Webhook", "Sent.", false),
            sent("Banshee-44 sells <b>Sunshot</b>", "Feed", "Sent.", false),
            sent("The postmaster of your Hunter is nearly full", "E-mail", "Waits.", false)));
  }

  /** Nothing works. */
  public static Object failed() {
    return page(
        true,
        looked("The last look failed: Bungie.net is down for maintenance."),
        new Mail(true, ADDRESS, true, "Mail goes to " + ADDRESS + "."),
        new Webhook("discord.com/…wxyz", "The webhook does not exist any more.", ""),
        null,
        List.of(
            sent("Xûr has arrived", "Webhook", "Not sent. It does not exist any more.", true),
            sent("Xûr has arrived", "E-mail", "Nobody knows whether it arrived.", true)));
  }

  /** The access to Bungie.net has come to its end. */
  public static Object signedOut() {
    return page(
        true,
        new Looked("", "Bungie.net no longer accepts the access that you gave.", true),
        new Mail(true, ADDRESS, true, "Mail goes to " + ADDRESS + "."),
        new Webhook("", "", ""),
        null,
        List.of());
  }

  private static Looked looked(String trouble) {
    return new Looked("Bungie.net was asked last on " + WHEN + ".", trouble, false);
  }

  /** A link in mail that is good no longer. */
  public static Object linkGone() {
    return NoticeFailures.page(LinkGone.ofMail());
  }

  /** A link in mail, with something to do. */
  public static Object link() {
    return new LinkPage("Stop this mail", "You will get no more of it.", "/notices", "Stop it");
  }

  /** A link in mail, done. */
  public static Object done() {
    return new LinkPage("It is stopped", "You get no more of it.", "", "");
  }

  private static NoticesPage page(
      boolean ticked,
      Looked looked,
      Mail mail,
      Webhook webhook,
      @Nullable Feed feed,
      List<Sent> sent) {
    List<Choice> choices =
        List.of(
            choice("Xûr has arrived", ticked),
            choice("A vendor sells something on your watch list", false),
            choice("A postmaster is nearly full", ticked));
    return new NoticesPage(choices, looked, mail, webhook, feed, sent);
  }

  private static Choice choice(String name, boolean ticked) {
    List<Box> boxes =
        List.of("E-mail", "Webhook", "Feed").stream()
            .map(channel -> new Box(name + channel, name + ": " + channel, channel, ticked))
            .toList();
    return new Choice(name, "Once, with all that there is to say.", boxes);
  }

  private static Sent sent(String title, String channel, String state, boolean bad) {
    return new Sent(title, channel, WHEN, "2026-12-04T17:05:00Z", state, bad);
  }
}
