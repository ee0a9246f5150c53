package com.destinyvaultraider.manifest;

/** Thrown while the very first manifest is still being fetched. */
public class ManifestNotReady extends RuntimeException {

  public ManifestNotReady() {
    super("no manifest has been loaded yet");
  }
}
