package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.bungie.ItemInstanceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things that shall be locked, or unlocked.
 *
 * @param key what is the same when the same form is posted again
 * @param undoes the order that this takes back, or null
 */
public record LockWish(
    String key, List<ItemInstanceId> items, boolean locked, @Nullable Long undoes) {}
