package com.destinyvaultraider.sandbox.content;

import com.destinyvaultraider.sandbox.Sandboxed;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the world while nobody waits for it yet, so that the first visitor does not either. */
@Component
@Sandboxed
class WarmUp {

  private final SandboxContent content;

  WarmUp(SandboxContent content) {
    this.content = content;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofPlatform()
        .daemon()
        .name("sandbox-warm-up")
        .start(() -> {
          content.people();
          content.manifest();
          content.manifest("de");
        });
  }
}
