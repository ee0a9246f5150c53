package com.destinyvaultraider.sandbox.state;

import java.time.Instant;

/** What an account held at a moment, as one of Bungie's servers remembers it. */
public record Snapshot(Holdings holdings, Instant minted) {}
