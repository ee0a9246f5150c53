package com.destinyvaultraider.load;

/** What a player asks the site for. */
enum Kind {
  SIGN_IN,
  VAULT,
  CHARACTER,
  CARD,
  SEARCH,
  COMPLETION,
  TAG,
  /** A move or an equip; the answer waits up to three seconds for it to be done. */
  ORDER,
  /** The player agrees to what has to make room. */
  DECISION,
  /** The page that a form leads to. */
  NEXT_PAGE,
  HISTORY,
  /** The stream of events of an open page, up to its first line. */
  STREAM,
  /** What an open page fetches because the stream has told it to. */
  ORDERS_SHOWN,
  PAGE_AGAIN
}
