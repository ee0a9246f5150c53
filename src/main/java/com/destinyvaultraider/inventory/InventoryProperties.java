package com.destinyvaultraider.inventory;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pictures of accounts are kept.
 *
 * @param freshFor how long after Bungie's last answer pages are shown without asking it again
 */
@ConfigurationProperties("inventory")
record InventoryProperties(@DefaultValue("30s") Duration freshFor) {}
