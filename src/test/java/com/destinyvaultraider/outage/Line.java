package com.destinyvaultraider.outage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A line to a server, which can be cut, or on which nothing gets through for a while. */
final class Line implements AutoCloseable {

  private final InetSocketAddress beyond;
  private final ServerSocket server;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition flows = lock.newCondition();
  private boolean stuck;
  private volatile boolean cut;

  Line(String host, int port) {
    this.beyond = new InetSocketAddress(host, port);
    try {
      this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /** Every connection ends, and no new one comes about. */
  void cut() {
    cut = true;
    hangUp();
  }

  /** Nothing gets through, and nobody is told. */
  void block() {
    setStuck(true);
  }

  /** All is well again. */
  void mend() {
    cut = false;
    setStuck(false);
  }

  @Override
  public void close() {
    cut = true;
    setStuck(false);
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    hangUp();
    threads.close();
  }

  private void setStuck(boolean value) {
    lock.lock();
    try {
      stuck = value;
      flows.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void hangUp() {
    ends.forEach(Line::close);
    ends.clear();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket near = server.accept();
        if (cut) {
          near.close();
        } else {
          connect(near);
        }
      } catch (IOException e) {
        // Closed, or a connection that ended at once.
      }
    }
  }

  private void connect(Socket near) throws IOException {
    Socket far = new Socket();
    far.connect(beyond);
    ends.add(near);
    ends.add(far);
    threads.execute(() -> pass(near, far));
    threads.execute(() -> pass(far, near));
  }

  private void pass(Socket from, Socket to) {
    byte[] buffer = new byte[8192];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        awaitFlow();
        out.write(buffer, 0, read);
      }
    } catch (IOException e) {
      // The other end has gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitFlow() throws InterruptedException {
    lock.lock();
    try {
      while (stuck) {
        flows.await();
      }
    } finally {
      lock.unlock();
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
