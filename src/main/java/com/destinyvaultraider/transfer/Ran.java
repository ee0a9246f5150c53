package com.destinyvaultraider.transfer;

import com.destinyvaultraider.bungie.BungieFailure;

/** How a step went. */
sealed interface Ran {

  /** It took effect, and the picture shows it. */
  record Done() implements Ran {}

  /** It did not take effect. */
  record Failed(BungieFailure failure) implements Ran {}

  /** Bungie gave no clear answer, and has not said since where things are. */
  record Unknown() implements Ran {}
}
