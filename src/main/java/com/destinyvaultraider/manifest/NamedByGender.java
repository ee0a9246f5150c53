package com.destinyvaultraider.manifest;

import java.util.Map;

/**
 * A class or race, whose name some languages change with the character's gender.
 *
 * @param name the name without regard to gender, may be empty
 * @param byGender the names by gender hash
 */
record NamedByGender(String name, Map<Long, String> byGender) {}
