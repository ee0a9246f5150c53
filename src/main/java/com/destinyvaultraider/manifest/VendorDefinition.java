package com.destinyvaultraider.manifest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vendor, from {@code DestinyVendorDefinition}.
 *
 * @param categories the names of the display categories, by their index
 */
public record VendorDefinition(
    long hash, String name, String subtitle, @Nullable String icon, List<String> categories) {}
