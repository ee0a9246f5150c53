package com.destinyvaultraider.search;

import java.util.List;

/**
 * What a search finds among the tiles of a page.
 *
 * @param things the instance ids, and the hashes of what lies in stacks
 * @param words how many they are, and what there is to say of the query, one sentence each
 * @param asked whether anything is asked at all
 */
record Matches(List<String> things, List<String> words, boolean asked) {}
