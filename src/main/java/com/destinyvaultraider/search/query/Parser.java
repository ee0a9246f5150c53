package com.destinyvaultraider.search.query;

import com.destinyvaultraider.language.Words;
import java.util.List;

/**
 * Builds the tree of a query. A space binds loosest, then {@code or}, then the word {@code and}: so
 * that {@code is:blue is:weapon or is:armor} asks for what is blue and one of the two. Operators
 * without anything to work on are passed over.
 */
public final class Parser {

  /** The longest text that is searched for; what players share has some thousand characters. */
  public static final int LONGEST = 8_000;

  /** The most terms of one query. */
  public static final int MOST_TERMS = 600;

  /** How deep parentheses and negations may be in each other. */
  public static final int DEEPEST = 60;

  private final List<Token> tokens;
  private int at;
  private int depth;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads a query; an empty one asks for nothing.
   *
   * @throws QueryRefused if it is too long, too deep or has too many terms
   */
  public static ParsedQuery parse(String text) {
    if (text.length() > LONGEST) {
      throw new QueryRefused(Words.say("search.too-long", text.length(), LONGEST));
    }
    Lexer.Cut cut = Lexer.cut(text);
    long terms = cut.tokens().stream().filter(Token.Ask.class::isInstance).count();
    if (terms > MOST_TERMS) {
      throw new QueryRefused(Words.say("search.too-many-terms", terms, MOST_TERMS));
    }
    return new ParsedQuery(new Parser(cut.tokens()).whole(), cut.comment());
  }

  /** Everything, past parentheses that close without having been opened. */
  private Query whole() {
    Query query = spaced();
    while (at < tokens.size()) {
      at++;
      Query more = spaced();
      query = both(query, more);
    }
    return query;
  }

  private static Query both(Query left, Query right) {
    if (left instanceof Query.Nothing) {
      return right;
    }
    return right instanceof Query.Nothing ? left : Query.and(left, right);
  }

  private Query spaced() {
    Query query = ored();
    while (at < tokens.size() && !(tokens.get(at) instanceof Token.Close)) {
      query = both(query, ored());
    }
    return query;
  }

  private Query ored() {
    Query query = anded();
    while (at < tokens.size() && tokens.get(at) instanceof Token.Or) {
      at++;
      Query right = anded();
      query =
          query instanceof Query.Nothing
              ? right
              : right instanceof Query.Nothing ? query : Query.or(query, right);
    }
    return query;
  }

  private Query anded() {
    Query query = single();
    while (at < tokens.size() && tokens.get(at) instanceof Token.And) {
      at++;
      query = both(query, single());
    }
    return query;
  }

  private Query single() {
    if (at >= tokens.size()) {
      return new Query.Nothing();
    }
    return switch (tokens.get(at)) {
      case Token.Ask(var term) -> {
        at++;
        yield term;
      }
      case Token.Not _ -> {
        enter();
        Query part = single();
        depth--;
        yield part instanceof Query.Nothing ? part : new Query.Not(part);
      }
      case Token.Open _ -> {
        enter();
        Query part = spaced();
        at++;
        depth--;
        yield part;
      }
      case Token.Close _, Token.And _, Token.Or _ -> new Query.Nothing();
    };
  }

  private void enter() {
    at++;
    depth++;
    if (depth > DEEPEST) {
      throw new QueryRefused(Words.say("search.too-deep", DEEPEST));
    }
  }
}
