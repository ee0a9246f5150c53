package com.destinyvaultraider.survival;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A place in the life of an order where a process can be made to wait: after one step has been
 * written down and before the next one is, or before the order ends. The database does it, so that
 * the application knows nothing of it.
 */
final class Checkpoint implements AutoCloseable {

  private static final int AFTER_ALL = 999;
  private static final Duration ARRIVING = Duration.ofMinutes(1);

  private static final String WAIT =
      """
      create function wait_at_checkpoint() returns trigger language plpgsql as $$
      declare owner bigint;
      begin
        if tg_table_name = 'orders' then
          if new.ended_at is not null and old.ended_at is null then
            perform pg_advisory_xact_lock_shared(new.bungie_membership_id * 1000 + 999);
          end if;
        elsif new.state = 'BEGUN' and old.state = 'PLANNED' then
          select bungie_membership_id into owner from orders where id = new.order_id;
          perform pg_advisory_xact_lock_shared(owner * 1000 + new.position);
        end if;
        return new;
      end $$
      """;

  private final Connection connection;
  private final JdbcTemplate database;
  private final long key;

  private Checkpoint(Connection connection, JdbcTemplate database, long key) {
    this.connection = connection;
    this.database = database;
    this.key = key;
  }

  /** Makes checkpoints possible in a database. */
  static void install(DataSource dataSource) {
    JdbcTemplate database = new JdbcTemplate(dataSource);
    database.execute(WAIT);
    for (String table : new String[] {"orders", "order_step"}) {
      database.execute(
          "create trigger checkpoint before update on %s for each row execute function wait_at_checkpoint()"
              .formatted(table));
    }
  }

  /** Closes the one before the step at this position, or, after the last step, before the end. */
  static Checkpoint close(DataSource dataSource, long owner, int position, int steps) {
    long key = owner * 1000 + (position < steps ? position : AFTER_ALL);
    try {
      Connection connection = dataSource.getConnection();
      try (Statement statement = connection.createStatement()) {
        statement.execute("select pg_advisory_lock(" + key + ")");
      }
      return new Checkpoint(connection, new JdbcTemplate(dataSource), key);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a process waits here. */
  boolean isReached() {
    Integer waiting =
        database.queryForObject(
            """
            select count(*) from pg_locks where locktype = 'advisory' and not granted
              and (classid::bigint << 32) + objid::bigint = ?
            """,
            Integer.class,
            key);
    return waiting != null && waiting > 0;
  }

  /** Waits until a process waits here. */
  void awaitReached() {
    await("the checkpoint is reached").atMost(ARRIVING).until(this::isReached);
  }

  /** Lets whoever waits here, or comes later, go on. */
  @Override
  public void close() {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_unlock(" + key + ")");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
