package com.destinyvaultraider.transfer.farming;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How farming works.
 *
 * @param interval how often a farming character is looked at; each look is a request to Bungie
 */
@ConfigurationProperties("farming")
record FarmingProperties(@DefaultValue("30s") Duration interval) {}
