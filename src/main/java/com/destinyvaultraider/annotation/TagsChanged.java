package com.destinyvaultraider.annotation;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.ItemInstanceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Published on the instance where a player has tagged things, once that is kept for good.
 *
 * @param tag what they are tagged as now, or null for no more tag
 */
public record TagsChanged(Player player, List<ItemInstanceId> things, @Nullable Tag tag) {}
