package com.destinyvaultraider.manifest;

/** The definitions in force. Thread-safe. */
public class Manifest {

  /**
   * The newest version that is ready, at once and without waiting for a download.
   *
   * @throws ManifestNotReady if no version has ever been loaded
   */
  public Definitions current() {
    throw new UnsupportedOperationException();
  }
}
