package com.destinyvaultraider;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.function.SingletonSupplier;

/**
 * Gives every application context of a test its own empty database, on one PostgreSQL server for
 * the whole run, and its own data directory. The server starts when first asked for.
 */
public class TestDatabase implements ContextCustomizerFactory {

  /** A password that the server does not ask for, to see that it never shows itself. */
  public static final String PASSWORD = "datab4se-passw0rd";

  private static final Supplier<EmbeddedPostgres> SERVER =
      SingletonSupplier.of(TestDatabase::startServer);
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    return new Customizer(Lane.of(testClass));
  }

  private static EmbeddedPostgres startServer() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
      // After the applications, which would wait half a minute for a server that is gone.
      SpringApplication.getShutdownHandlers().add(() -> close(server));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an empty database and returns its address; its user is {@code postgres}. */
  public static String create() {
    EmbeddedPostgres server = SERVER.get();
    String name = "test_" + COUNT.incrementAndGet();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server.getJdbcUrl("postgres", name);
  }

  /** Equal to every other one of its lane, so that contexts are shared within it as ever. */
  private record Customizer(Lane lane) implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      context.getEnvironment().getPropertySources().addFirst(new Properties());
    }
  }

  /** The settings of one context. */
  private static final class Properties extends PropertySource<Object> {

    private final Supplier<String> url = SingletonSupplier.of(TestDatabase::create);
    private final Path directory = Path.of("target", "test-data", UUID.randomUUID().toString());

    Properties() {
      super("test-database");
    }

    @Override
    public @Nullable Object getProperty(String name) {
      return switch (name) {
        case "spring.datasource.url" -> url.get();
        case "spring.datasource.username" -> "postgres";
        case "spring.datasource.password" -> PASSWORD;
        case "data-directory" -> directory.toString();
        default -> null;
      };
    }
  }
}
