package com.destinyvaultraider.notice;

import java.time.Duration;

/** What came of sending a message; a reason is the key of a sentence. */
sealed interface Outcome {

  /** It was taken. */
  record Sent() implements Outcome {}

  /** It was surely not taken, and may be another time: not before the given pause. */
  record Later(String reason, Duration pause) implements Outcome {}

  /** It was not taken and will not be. */
  record Failed(String reason) implements Outcome {}

  /** There is nobody any more to take anything. */
  record Gone(String reason) implements Outcome {}

  /** Nobody knows whether it was taken. */
  record Unclear() implements Outcome {}
}
