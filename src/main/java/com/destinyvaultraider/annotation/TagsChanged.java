package com.destinyvaultraider.annotation;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.ItemInstanceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Published where a player tags things, in the transaction that keeps it: what a listener writes
 * down is kept along with it.
 *
 * @param tag what they are tagged as now, or null for no more tag
 */
public record TagsChanged(Player player, List<ItemInstanceId> things, @Nullable Tag tag) {}
