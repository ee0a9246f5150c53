package com.destinyvaultraider.search.query;

import com.destinyvaultraider.search.query.Query.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a query into tokens. Reads each character once, whatever it is. */
final class Lexer {

  private static final String MARKS = "\"'";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private @Nullable String comment;

  private Lexer(String text) {
    this.text = text;
  }

  /** What a query consists of, and the first comment in it, or null. */
  record Cut(List<Token> tokens, @Nullable String comment) {}

  static Cut cut(String query) {
    Lexer lexer = new Lexer(plain(query));
    while (lexer.skipSpace()) {
      lexer.next();
    }
    return new Cut(lexer.tokens, lexer.comment);
  }

  /** Lower case with straight quotes; every character stays where it is. */
  private static String plain(String query) {
    StringBuilder plain = new StringBuilder(query.length());
    for (int i = 0; i < query.length(); i++) {
      plain.append(
          switch (query.charAt(i)) {
            case '\u201c', '\u201d' -> '"';
            case '\u2018', '\u2019' -> '\'';
            default -> Character.toLowerCase(query.charAt(i));
          });
    }
    return plain.toString();
  }

  private boolean skipSpace() {
    while (at < text.length()) {
      if (text.startsWith("/*", at)) {
        skipComment();
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  private void skipComment() {
    int end = text.indexOf("*/", at + 2);
    String said = text.substring(at + 2, end < 0 ? text.length() : end).strip();
    if (comment == null && !said.isEmpty()) {
      comment = said;
    }
    at = end < 0 ? text.length() : end + 2;
  }

  private void next() {
    char first = text.charAt(at);
    if (first == '(') {
      at++;
      tokens.add(new Token.Open());
    } else if (first == ')') {
      at++;
      tokens.add(new Token.Close());
    } else if (first == '-') {
      at++;
      tokens.add(new Token.Not());
    } else if (MARKS.indexOf(first) >= 0) {
      int start = at;
      ask(Term.KEYWORD, quoted(), start);
    } else {
      word();
    }
  }

  private void word() {
    int start = at;
    int colon = at;
    while (colon < text.length() && text.charAt(colon) >= 'a' && text.charAt(colon) <= 'z') {
      colon++;
    }
    if (colon > at && colon < text.length() && text.charAt(colon) == ':') {
      at = colon + 1;
      filter(text.substring(start, colon), start);
      return;
    }
    String word = bare();
    switch (word) {
      case "and" -> tokens.add(new Token.And());
      case "or" -> tokens.add(new Token.Or());
      case "not" -> tokens.add(new Token.Not());
      default -> ask(Term.KEYWORD, word, start);
    }
  }

  private void filter(String name, int start) {
    boolean quote = at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
    String value = quote ? quoted() : bare();
    if (name.equals("not")) {
      tokens.add(new Token.Not());
      ask("is", value, start);
    } else {
      ask(name, value, start);
    }
  }

  private void ask(String name, String value, int start) {
    tokens.add(new Token.Ask(new Term(name, value, start, at - start)));
  }

  /** Up to where a space, a parenthesis or a comment ends it. */
  private String bare() {
    int start = at;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && "()".indexOf(text.charAt(at)) < 0
        && !text.startsWith("/*", at)) {
      at++;
    }
    return text.substring(start, at);
  }

  /** What is between quotes; where they do not close, all that is left. */
  private String quoted() {
    char mark = text.charAt(at++);
    StringBuilder value = new StringBuilder();
    while (at < text.length() && text.charAt(at) != mark) {
      boolean escape =
          text.charAt(at) == '\\'
              && at + 1 < text.length()
              && "\"'\\".indexOf(text.charAt(at + 1)) >= 0;
      at += escape ? 1 : 0;
      value.append(text.charAt(at++));
    }
    at = Math.min(text.length(), at + 1);
    return value.toString();
  }
}
