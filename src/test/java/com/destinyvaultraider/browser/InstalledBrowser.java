package com.destinyvaultraider.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Chrome, Chromium or Edge of this machine; nothing is ever downloaded. */
final class InstalledBrowser {

  static final String HOW_TO_GET_ONE =
      "no Chrome, Chromium or Edge was found; install one (on Debian: apt install chromium)"
          + " or name its program in CHROME_PATH";

  private static final List<String> PROGRAMS =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "microsoft-edge-stable");

  private static final List<String> MAC_APPLICATIONS =
      List.of("Google Chrome", "Chromium", "Microsoft Edge");

  private static final List<String> WINDOWS_APPLICATIONS =
      List.of(
          "Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe");

  private InstalledBrowser() {}

  /** The program to start, if there is any. */
  static Optional<Path> find() {
    return Stream.of(environment("CHROME_PATH"), onThePath(), onMac(), onWindows())
        .flatMap(places -> places)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> onThePath() {
    return environment("PATH")
        .flatMap(path -> Stream.of(path.toString().split(File.pathSeparator)))
        .map(Path::of)
        .flatMap(directory -> PROGRAMS.stream().map(directory::resolve));
  }

  private static Stream<Path> onMac() {
    return Stream.of(
            Path.of("/Applications"), Path.of(System.getProperty("user.home"), "Applications"))
        .flatMap(place ->
            MAC_APPLICATIONS.stream()
                .map(name -> place.resolve(name + ".app/Contents/MacOS/" + name)));
  }

  private static Stream<Path> onWindows() {
    return Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
        .flatMap(InstalledBrowser::environment)
        .flatMap(place -> WINDOWS_APPLICATIONS.stream().map(place::resolve));
  }

  private static Stream<Path> environment(String name) {
    return Stream.ofNullable(System.getenv(name)).map(Path::of);
  }
}
