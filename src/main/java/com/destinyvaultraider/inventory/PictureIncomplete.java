package com.destinyvaultraider.inventory;

/** Thrown when Bungie left out a part of the profile without which items would seem to be gone. */
public class PictureIncomplete extends RuntimeException {

  PictureIncomplete(String component) {
    super("the profile came without " + component);
  }
}
