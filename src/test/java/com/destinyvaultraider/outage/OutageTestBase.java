package com.destinyvaultraider.outage;

import com.destinyvaultraider.BesideOthers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** An application that is quick to ask and soon loses patience, with a crowd in its sandbox. */
@BesideOthers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "bungie.action-spacing=0",
      "bungie.connect-timeout=5s",
      "bungie.longest-wait=10s",
      "bungie.read-timeout=4s",
      "bungie.requests-per-second=1000",
      "inventory.fresh-for=0s",
      "inventory.patience=20s",
      "sandbox.crowd=180",
      "sandbox.requests-per-second=100000",
      "sandbox.spaced-actions=false",
      "sandbox.staleness=0s",
      "transfer.straggling=1500ms"
    })
abstract class OutageTestBase {}
