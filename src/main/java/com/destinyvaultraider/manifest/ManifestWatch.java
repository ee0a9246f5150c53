package com.destinyvaultraider.manifest;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the manifest up to date in the background, from the moment the application serves. */
@Component
final class ManifestWatch implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(ManifestWatch.class);

  private final Manifest manifest;
  private final ManifestProperties properties;
  private final CheckRequests requests;
  private final CountDownLatch firstCheck = new CountDownLatch(1);
  private @Nullable Thread thread;

  ManifestWatch(Manifest manifest, ManifestProperties properties, CheckRequests requests) {
    this.manifest = manifest;
    this.properties = properties;
    this.requests = requests;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    thread = Thread.ofVirtual().name("manifest").start(this::run);
  }

  /** Waits until Bungie was asked once. */
  void awaitFirstCheck() throws InterruptedException {
    firstCheck.await();
  }

  @Override
  public void destroy() throws InterruptedException {
    if (thread != null) {
      thread.interrupt();
      thread.join();
    }
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        manifest.refresh();
        firstCheck.countDown();
        Duration pause = manifest.isReady() ? properties.checkEvery() : properties.retryEvery();
        boolean asked = requests.await(pause);
        LOG.debug("checking the manifest {}", asked ? "at an unknown hash" : "on schedule");
      }
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
    }
  }
}
