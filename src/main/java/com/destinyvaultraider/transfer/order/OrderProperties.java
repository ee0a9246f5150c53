package com.destinyvaultraider.transfer.order;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long orders try.
 *
 * @param patience how long an order may go on without any step taking effect, before it is held
 */
@ConfigurationProperties("transfer")
record OrderProperties(@DefaultValue("3m") Duration patience) {}
