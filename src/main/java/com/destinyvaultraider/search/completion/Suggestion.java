package com.destinyvaultraider.search.completion;

/**
 * How what was typed could go on.
 *
 * @param term what is put in
 * @param query the whole query with it
 * @param caret where to go on typing
 */
public record Suggestion(String term, String query, int caret) {}
