package com.destinyvaultraider.notice;

import com.destinyvaultraider.language.Words;

/** The ways in which players are told. */
enum Channel {
  MAIL,
  WEBHOOK,
  FEED;

  /** What it is called. */
  String words() {
    return Words.say(
        switch (this) {
          case MAIL -> "notice.channel-mail";
          case WEBHOOK -> "notice.channel-webhook";
          case FEED -> "notice.channel-feed";
        });
  }
}
