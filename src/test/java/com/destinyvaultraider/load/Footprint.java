package com.destinyvaultraider.load;

import com.sun.management.OperatingSystemMXBean;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What another process needs: looked at from outside, each time after a full collection. */
final class Footprint implements AutoCloseable {

  private static final int MEGABYTE = 1024 * 1024;

  private final long pid;
  private final JMXConnector connector;
  private final MemoryMXBean memory;
  private final ThreadMXBean threads;
  private final OperatingSystemMXBean system;
  private final List<Sample> samples = new ArrayList<>();
  private final long begin = System.nanoTime();

  private Footprint(long pid, JMXConnector connector) throws IOException {
    this.pid = pid;
    this.connector = connector;
    MBeanServerConnection beans = connector.getMBeanServerConnection();
    this.memory = ManagementFactory.getPlatformMXBean(beans, MemoryMXBean.class);
    this.threads = ManagementFactory.getPlatformMXBean(beans, ThreadMXBean.class);
    this.system = ManagementFactory.getPlatformMXBean(beans, OperatingSystemMXBean.class);
  }

  /** How it stood at one moment, in bytes; what is resident is 0 where the system does not say. */
  record Sample(Duration at, long heap, long resident, int threads, Duration processor) {}

  /** Looks into the virtual machine of a process of ours. */
  @SuppressWarnings("BanJNDI") // The address is one that the process has just told.
  static Footprint of(long pid) {
    try {
      VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
      try {
        String address = machine.startLocalManagementAgent();
        return new Footprint(pid, JMXConnectorFactory.connect(new JMXServiceURL(address)));
      } finally {
        machine.detach();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes a sample now and then until it is over. */
  void watch(Duration look, CountDownLatch over) {
    try {
      while (!over.await(look.toMillis(), TimeUnit.MILLISECONDS)) {
        take();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes a sample now. */
  synchronized void take() {
    memory.gc();
    long heap = memory.getHeapMemoryUsage().getUsed();
    samples.add(
        new Sample(
            Duration.ofNanos(System.nanoTime() - begin),
            heap,
            resident(),
            threads.getThreadCount(),
            Duration.ofNanos(system.getProcessCpuTime())));
  }

  synchronized List<Sample> samples() {
    return List.copyOf(samples);
  }

  /** One line for each sample. */
  String table() {
    return samples().stream()
        .map(sample ->
            "%4d s: heap %3d MB after collection, resident %3d MB, %d threads, %d s of processor"
                .formatted(
                    sample.at().toSeconds(),
                    sample.heap() / MEGABYTE,
                    sample.resident() / MEGABYTE,
                    sample.threads(),
                    sample.processor().toSeconds()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    try {
      connector.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private long resident() {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .sum();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
