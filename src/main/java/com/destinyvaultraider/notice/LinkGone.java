package com.destinyvaultraider.notice;

/** Thrown where a link out of a mail, or the address of a feed, is good no longer or never was. */
final class LinkGone extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean feed;

  private LinkGone(boolean feed) {
    super(feed ? "no such feed" : "no such link", null, false, false);
    this.feed = feed;
  }

  static LinkGone ofMail() {
    return new LinkGone(false);
  }

  static LinkGone ofFeed() {
    return new LinkGone(true);
  }

  /** Whether it is the address of a feed. */
  boolean isFeed() {
    return feed;
  }
}
