package com.destinyvaultraider.sandbox.world;

/**
 * What a character is, before it owns anything.
 *
 * @param classType 0 Titan, 1 Hunter, 2 Warlock
 * @param race 0 Human, 1 Awoken, 2 Exo
 * @param gender 0 or 1
 * @param power about how strong its gear is
 */
record Guardian(
    long characterId, int classType, int race, int gender, int power, String lastPlayed) {

  private static final long[] CLASSES = {3655393761L, 671679327L, 2271682572L};
  private static final long[] RACES = {3887404748L, 2803282938L, 898834093L};
  private static final long[] GENDERS = {3111576190L, 2204441813L};

  long classHash() {
    return CLASSES[classType];
  }

  long raceHash() {
    return RACES[race];
  }

  long genderHash() {
    return GENDERS[gender];
  }
}
