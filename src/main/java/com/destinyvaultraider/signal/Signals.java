package com.destinyvaultraider.signal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Carries the word that an account has changed through PostgreSQL to every instance, this one
 * included. A signal sent within a transaction arrives when that is committed.
 */
@Component
public class Signals implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Signals.class);
  private static final String CHANNEL = "account_changed";
  private static final Duration LISTENING = Duration.ofMillis(500);
  private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(1);

  private final DataSource database;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private volatile @Nullable Thread listener;

  Signals(DataSource database, JdbcClient jdbc, ApplicationEventPublisher events) {
    this.database = database;
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Tells all instances that something has changed for this Destiny membership. */
  public void changed(long membershipId) {
    jdbc.sql("select pg_notify(?, ?)")
        .params(CHANNEL, Long.toString(membershipId))
        .query((row, _) -> 0)
        .single();
  }

  @Override
  public void start() {
    // Known before it starts, or it may look too early and take it that it shall not run.
    Thread thread = Thread.ofVirtual().name("signals").unstarted(this::listen);
    listener = thread;
    thread.start();
  }

  @Override
  public void stop() {
    Thread running = listener;
    listener = null;
    if (running != null) {
      await(running);
    }
  }

  /** The connection must be given back before the pool closes. */
  private static void await(Thread listener) {
    try {
      listener.join(LISTENING.multipliedBy(4));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return listener != null;
  }

  private void listen() {
    while (isRunning()) {
      try (Connection connection = database.getConnection()) {
        listenOn(connection);
      } catch (SQLException e) {
        if (isRunning()) {
          log.warn("Signals are not heard for now: {}", e.getMessage());
          rest();
        }
      }
    }
  }

  private void listenOn(Connection connection) throws SQLException {
    PGConnection postgres = connection.unwrap(PGConnection.class);
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + CHANNEL);
    }
    tell(null);
    while (isRunning()) {
      PGNotification[] heard = postgres.getNotifications((int) LISTENING.toMillis());
      if (heard != null) {
        for (PGNotification signal : heard) {
          tell(Long.valueOf(signal.getParameter()));
        }
      }
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("unlisten *");
    }
  }

  /** A listener that fails must not keep the others from hearing. */
  private void tell(@Nullable Long membershipId) {
    try {
      events.publishEvent(new AccountChanged(membershipId));
    } catch (RuntimeException e) {
      log.warn("A change was not taken in", e);
    }
  }

  private void rest() {
    try {
      Thread.sleep(BEFORE_ANOTHER_TRY);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      listener = null;
    }
  }
}
