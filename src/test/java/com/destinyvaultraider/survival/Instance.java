package com.destinyvaultraider.survival;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application in a process of its own, which can be killed like any other. */
public final class Instance implements AutoCloseable {

  private static final Pattern UP = Pattern.compile("Open http://localhost:(\\d+)/");
  private static final Duration STARTING = Duration.ofMinutes(3);

  private final String name;
  private final Process process;
  private final Path log;

  private Instance(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts it; it takes some seconds until it is up.
   *
   * @param name how it is called in the log's name and as the one who has picked a task
   * @param jvm options of the virtual machine, over those that make a short life quick
   */
  public static Instance start(
      String name, Path directory, Map<String, String> settings, String... jvm) {
    List<String> command = new ArrayList<>(Launch.command(settings, jvm));
    command.add("--db-scheduler.scheduler-name=" + name);
    Path log = directory.resolve(name + ".log");
    try {
      Files.createDirectories(directory);
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new Instance(name, process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return name;
  }

  /** Waits until it serves. */
  public Instance awaitUp() {
    await(name + " is up, see " + log)
        .atMost(STARTING)
        .failFast(name + " has ended, see " + log, () -> !process.isAlive())
        .until(() -> UP.matcher(log()).find());
    return this;
  }

  /** Where it serves. */
  public int port() {
    Matcher up = UP.matcher(log());
    if (!up.find()) {
      throw new IllegalStateException(name + " is not up");
    }
    return Integer.parseInt(up.group(1));
  }

  /** Its number among the processes of this machine. */
  public long pid() {
    return process.pid();
  }

  /** Kills it without a word, as {@code kill -9} does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Stops it in its tracks, as a machine does that is starved of time. */
  void freeze() {
    signal("STOP");
  }

  /** Lets it go on as if nothing had happened. */
  void thaw() {
    signal("CONT");
  }

  /** All that it has said. */
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }

  private void signal(String signal) {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
          .start()
          .onExit()
          .join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
