package com.destinyvaultraider.survival;

import com.destinyvaultraider.TestFolder;
import com.destinyvaultraider.VaultRaiderApplication;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a process of the application is started quickly: from jars only, so that the virtual machine
 * can keep what it learnt in one run for all others. That run is made when first needed, and again
 * when a class has changed.
 */
final class Launch {

  private static final Path DIRECTORY = TestFolder.of("survival");

  private static @Nullable Launch prepared;

  private final List<String> jvm;
  private final String classPath;

  private Launch(List<String> jvm, String classPath) {
    this.jvm = jvm;
    this.classPath = classPath;
  }

  /** The command line of a process with these settings and further options. */
  static synchronized List<String> command(Map<String, String> settings, String... jvm) {
    try {
      Launch launch = prepared;
      if (launch == null) {
        launch = prepare(settings);
        prepared = launch;
      }
      return launch.line(List.of(jvm), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Launch prepare(Map<String, String> settings) throws IOException {
    Files.createDirectories(DIRECTORY);
    String state = stateOf(Path.of("target", "classes"));
    Path jar = DIRECTORY.resolve("application-" + state + ".jar");
    if (!Files.exists(jar)) {
      pack(Path.of("target", "classes"), jar);
    }
    List<String> options =
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m");
    Path learnt = DIRECTORY.resolve("application-" + state + ".aot");
    Launch plain = new Launch(options, classPath(jar));
    if (!Files.exists(learnt)) {
      plain.learn(learnt, settings);
    }
    List<String> quick = new ArrayList<>(options);
    quick.add("-XX:AOTCache=" + learnt);
    return new Launch(quick, plain.classPath);
  }

  /** Starts the application once, up to where it would serve. */
  private void learn(Path learnt, Map<String, String> settings) throws IOException {
    new ProcessBuilder(
            line(
                List.of("-XX:AOTCacheOutput=" + learnt, "-Dspring.context.exit=onRefresh"),
                settings))
        .redirectErrorStream(true)
        .redirectOutput(DIRECTORY.resolve("learning.log").toFile())
        .start()
        .onExit()
        .join();
  }

  private List<String> line(List<String> more, Map<String, String> settings) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(jvm);
    line.addAll(more);
    line.addAll(List.of("-cp", classPath, VaultRaiderApplication.class.getName()));
    settings.forEach((key, value) -> line.add("--" + key + "=" + value));
    return line;
  }

  /** The jars of this test's class path, after the application's own classes as a jar. */
  private static String classPath(Path application) {
    return Stream.concat(
            Stream.of(application.toString()),
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("playwright")))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String stateOf(Path classes) throws IOException {
    StringBuilder state = new StringBuilder(System.getProperty("java.class.path"));
    state.append(System.getProperty("java.vm.version"));
    for (Path file : entriesIn(classes)) {
      state.append(file).append(Files.getLastModifiedTime(file)).append(Files.size(file));
    }
    return Integer.toHexString(state.toString().hashCode());
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Path each : entriesIn(classes)) {
        // Spring looks for components in folders, so these must be in the jar as well.
        boolean folder = Files.isDirectory(each);
        String name = classes.relativize(each).toString().replace(File.separatorChar, '/');
        out.putNextEntry(new JarEntry(folder ? name + "/" : name));
        if (!folder) {
          Files.copy(each, out);
        }
        out.closeEntry();
      }
    }
  }

  private static List<Path> entriesIn(Path directory) throws IOException {
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(each -> !each.equals(directory)).sorted().toList();
    }
  }
}
