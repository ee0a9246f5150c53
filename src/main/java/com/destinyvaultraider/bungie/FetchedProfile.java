package com.destinyvaultraider.bungie;

/** A profile with the answer that it was read from, so that it can be kept as it came. */
public final class FetchedProfile {

  private final ProfileResponse profile;
  private final Answer answer;

  FetchedProfile(ProfileResponse profile, Answer answer) {
    this.profile = profile;
    this.answer = answer;
  }

  /** What it says. */
  public ProfileResponse profile() {
    return profile;
  }

  /** The answer in a form that {@link ProfileReader#readPacked} reads, a tenth of its size. */
  public byte[] packed() {
    return answer.packed();
  }
}
