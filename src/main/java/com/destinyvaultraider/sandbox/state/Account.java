package com.destinyvaultraider.sandbox.state;

import com.destinyvaultraider.sandbox.world.Person;
import com.destinyvaultraider.sandbox.world.Person.Activity;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** A Destiny account with all it holds; one change at a time. */
public final class Account {

  private final ReentrantLock lock = new ReentrantLock();
  private final Person owner;
  private final Linked membership;
  private final ObjectNode document;
  private final History history;
  private volatile Activity activity;

  Account(Person owner, Linked membership, ObjectNode document, Holdings holdings) {
    this.owner = owner;
    this.membership = membership;
    this.document = document;
    this.history = new History(holdings);
    this.activity = owner.activity();
  }

  /** Whose it is. */
  public Person owner() {
    return owner;
  }

  /** What it is called. */
  public Linked membership() {
    return membership;
  }

  /** The profile as it was in the beginning: what never changes is served from here. */
  public ObjectNode document() {
    return document;
  }

  /** What its characters are doing. */
  public Activity activity() {
    return activity;
  }

  /** Sends the characters elsewhere. */
  public void setActivity(Activity activity) {
    this.activity = activity;
  }

  /** The truth. */
  public Holdings holdings() {
    lock.lock();
    try {
      return history.latest();
    } finally {
      lock.unlock();
    }
  }

  /** Changes what the account holds; a refusal leaves everything as it was. */
  public Holdings change(Instant now, UnaryOperator<Holdings> change) {
    lock.lock();
    try {
      Holdings before = history.latest();
      Holdings after = change.apply(before);
      if (!after.equals(before)) {
        history.add(after, now);
      }
      return after;
    } finally {
      lock.unlock();
    }
  }

  /** What is shown of it at this moment. */
  public Snapshot snapshot(Instant now, Duration staleness, boolean backward) {
    lock.lock();
    try {
      return backward ? history.before(now) : history.asOf(now, staleness);
    } finally {
      lock.unlock();
    }
  }
}
