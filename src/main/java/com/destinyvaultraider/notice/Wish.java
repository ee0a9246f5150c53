package com.destinyvaultraider.notice;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** That a player wants to be told of a kind of things in one way. */
record Wish(Kind kind, Channel channel) {

  /** As a form has it, such as {@code XUR-MAIL}. */
  String key() {
    return kind + "-" + channel;
  }

  /** The wish with this key. */
  static Optional<Wish> of(String key) {
    return all().filter(wish -> wish.key().equals(key)).findFirst();
  }

  private static Stream<Wish> all() {
    return Kind.WANTED.stream()
        .flatMap(kind -> Arrays.stream(Channel.values()).map(channel -> new Wish(kind, channel)));
  }
}
