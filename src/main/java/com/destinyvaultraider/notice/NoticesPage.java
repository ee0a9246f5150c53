package com.destinyvaultraider.notice;

import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.notice.Message.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page about notices may show.
 *
 * @param looked how it stands with asking Bungie
 * @param mail what there is to say of mail
 * @param webhook what there is to say of a webhook
 * @param feed the addresses of the feeds, or null where there are none
 */
record NoticesPage(
    List<Choice> choices,
    Looked looked,
    Mail mail,
    Webhook webhook,
    @Nullable Feed feed,
    List<Sent> sent) {

  /** The title of the page. */
  public String title() {
    return Words.say("notice.title");
  }

  /**
   * How it stands with asking Bungie.
   *
   * @param sentence when it was asked last and will be again, or empty
   * @param trouble why that was of no use, or is not done, and what comes of that; or empty
   * @param signIn whether the player has to sign in for it
   */
  record Looked(String sentence, String trouble, boolean signIn) {}

  /** The ways, as columns of a table. */
  public List<Way> ways() {
    return List.of(
        new Way(Channel.MAIL.words(), "mail", mail.offered(), mail.confirmed() && mail.offered()),
        new Way(
            Channel.WEBHOOK.words(),
            "webhook",
            true,
            !webhook.shown().isEmpty() && webhook.off().isEmpty()),
        new Way(Channel.FEED.words(), "feeds", true, feed != null));
  }

  /**
   * A way to be told.
   *
   * @param section the part of the page in which it is set up
   * @param offered whether this site has it at all
   * @param ready whether anything can come that way; ticked boxes alone do not make it so
   */
  record Way(String name, String section, boolean offered, boolean ready) {}

  /** A kind of things, with a box to tick for each way. */
  record Choice(String name, String hint, List<Box> boxes) {}

  /**
   * A box to tick.
   *
   * @param label for who hears and does not see the table
   */
  record Box(String key, String label, String channel, boolean ticked) {}

  /**
   * What there is to say of mail.
   *
   * @param offered whether this site sends any
   * @param address where to, or empty
   * @param sentence how it stands
   */
  record Mail(boolean offered, String address, boolean confirmed, String sentence) {}

  /**
   * What there is to say of a webhook.
   *
   * @param shown enough of its address to know it, or empty
   * @param off why nothing is sent there any more, or empty
   */
  record Webhook(String shown, String off, String others) {}

  /** The private addresses of the feeds. */
  record Feed(String atom, String calendar) {}

  /**
   * One message.
   *
   * @param when when that was, in words; {@code instant} the same as ISO 8601
   * @param bad whether it did not arrive, or nobody knows
   */
  record Sent(
      String title, String channel, String when, String instant, String state, boolean bad) {

    static String words(State state) {
      return Words.say(
          switch (state) {
            case WAITING, SENDING -> "notice.state-waiting";
            case SENT -> "notice.state-sent";
            case UNCLEAR -> "notice.state-unclear";
            case FAILED -> "notice.state-failed";
            case DROPPED -> "notice.state-dropped";
          });
    }
  }
}
