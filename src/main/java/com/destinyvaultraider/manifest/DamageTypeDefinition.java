package com.destinyvaultraider.manifest;

import org.jspecify.annotations.Nullable;

/**
 * An element, from {@code DestinyDamageTypeDefinition}.
 *
 * @param enumValue the DamageType: 1 kinetic, 2 arc, 3 solar, 4 void, 6 stasis, 7 strand
 * @param icon path of the element's icon below the image root
 */
public record DamageTypeDefinition(int enumValue, String name, @Nullable String icon) {}
