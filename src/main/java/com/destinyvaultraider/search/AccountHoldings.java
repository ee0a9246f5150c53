package com.destinyvaultraider.search;

import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureTaken;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.search.completion.Vocabulary;
import com.destinyvaultraider.search.filter.Holdings;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The holdings of accounts, worked out once for each picture and out of those of the picture
 * before: what is typed letter by letter asks the same ones again and again. Thread-safe.
 */
@Component
class AccountHoldings {

  private static final Logger log = LoggerFactory.getLogger(AccountHoldings.class);

  /** What is worked out of an account with 1 236 items was measured to weigh, and a little more. */
  private static final long BYTES_OF_ONE = 1_800 * 1024;

  private static final int MOST_ACCOUNTS = 500;
  private static final int FEWEST_ACCOUNTS = 10;

  private final Executor background;
  private final LoadingCache<Key, Latest> accounts;

  @Autowired
  AccountHoldings(Details details) {
    this(details, oneThreadAtMost());
  }

  AccountHoldings(Details details, Executor background) {
    this.background = background;
    this.accounts =
        Caffeine.newBuilder()
            .maximumSize(most(Runtime.getRuntime().maxMemory()))
            .expireAfterAccess(Duration.ofMinutes(20))
            .build(_ -> new Latest(details));
  }

  /** An account in one language. */
  private record Key(Membership membership, Definitions definitions) {}

  /** What was last worked out for an account, and the names in it where they were needed. */
  private static final class Latest {

    private final Details details;
    private @Nullable Holdings holdings;
    private @Nullable Vocabulary vocabulary;

    Latest(Details details) {
      this.details = details;
    }

    synchronized Holdings of(Picture picture) {
      Holdings last = holdings;
      if (last != null && isSame(last.picture(), picture)) {
        return last;
      }
      Holdings now = new Holdings(picture, details.of(picture), details.background(picture), last);
      holdings = now;
      vocabulary = null;
      return now;
    }

    synchronized Vocabulary vocabulary(Picture picture) {
      Holdings now = of(picture);
      Vocabulary names = vocabulary;
      if (names == null) {
        names = new Vocabulary(now);
        vocabulary = names;
      }
      return names;
    }
  }

  /** All that an account has in a picture. */
  Holdings of(Picture picture) {
    return latest(picture).of(picture);
  }

  /** The names of what an account has in a picture. */
  Vocabulary vocabulary(Picture picture) {
    return latest(picture).vocabulary(picture);
  }

  /**
   * Works a new picture out before somebody searches it. There is no need to: while another one is
   * worked out, this one is left to whoever searches it first.
   */
  @EventListener
  void prepare(PictureTaken taken) {
    background.execute(() -> {
      try {
        of(taken.shown());
      } catch (RuntimeException e) {
        log.warn("What an account holds was not worked out", e);
      }
    });
  }

  /** An eighth of the memory is for those who search; what others search is worked out anew. */
  static long most(long memory) {
    return Math.clamp(memory / 8 / BYTES_OF_ONE, FEWEST_ACCOUNTS, MOST_ACCOUNTS);
  }

  private Latest latest(Picture picture) {
    return accounts.get(new Key(picture.membership(), picture.definitions()));
  }

  /** A picture is immutable, so the same one has the same in it. */
  @SuppressWarnings("ReferenceEquality") // comparing what is in them takes longer than a search
  private static boolean isSame(Picture one, Picture other) {
    return one.items() == other.items() && one.standing().equals(other.standing());
  }

  /** A thread of the system's, so that pages on virtual threads get their share beside it. */
  private static Executor oneThreadAtMost() {
    return new ThreadPoolExecutor(
        0,
        1,
        10,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        Thread.ofPlatform().name("holdings").daemon().factory(),
        new ThreadPoolExecutor.DiscardPolicy());
  }
}
