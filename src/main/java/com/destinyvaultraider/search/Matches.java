package com.destinyvaultraider.search;

import java.util.List;

/**
 * What a search finds among the tiles of a page.
 *
 * @param things the instance ids, and the hashes of what lies in stacks
 * @param count how many things they are on the whole account
 * @param words what there is to say of the query, one sentence each
 * @param asked whether anything is asked at all
 */
record Matches(List<String> things, int count, List<String> words, boolean asked) {}
