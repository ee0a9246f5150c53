package com.destinyvaultraider.bungie;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which definitions are in force, and where the files are.
 *
 * @param version the version's name
 * @param mobileWorldContentPaths by language, the path of the zipped SQLite file below the content
 *     root
 */
public record ManifestIndex(
    @Nullable String version, @Nullable Map<String, String> mobileWorldContentPaths) {}
