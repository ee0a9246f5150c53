package com.destinyvaultraider.inventory;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pictures of accounts are kept.
 *
 * @param freshFor how long after Bungie's last answer pages are shown without asking it again
 * @param patience how long a page waits for Bungie where there is something older to show
 * @param keepEvery how often at most an instance keeps Bungie's answer about an account for what
 *     comes after it
 */
@ConfigurationProperties("inventory")
record InventoryProperties(
    @DefaultValue("30s") Duration freshFor,
    @DefaultValue("2s") Duration patience,
    @DefaultValue("2m") Duration keepEvery) {}
