package com.destinyvaultraider.notice;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that keeps what it is handed, unless a test wants it to refuse. */
public final class MailServer implements AutoCloseable {

  private static final Pattern LINK = Pattern.compile("https://vault\\.example(/\\S*)");

  private final List<Mail> received = new CopyOnWriteArrayList<>();
  private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
  private final SMTPServer server;
  private final AtomicInteger holding = new AtomicInteger();
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile int refusesAll;

  private MailServer() {
    try (ServerSocket free = new ServerSocket(0)) {
      server =
          SMTPServer.port(free.getLocalPort()).messageHandlerFactory(_ -> new Handler()).build();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    server.start();
  }

  /** Starts one on a free port. */
  public static MailServer start() {
    return new MailServer();
  }

  public int port() {
    return server.getPort();
  }

  /** All that was taken, in its order. */
  public List<Mail> received() {
    return received;
  }

  /** Refuses the next mail with this code. */
  public void refuse(int code) {
    refusals.add(code);
  }

  /** Refuses all mail with this code. */
  public void refuseAll(int code) {
    refusesAll = code;
  }

  /** Takes mail from now on, and does not say so until it is let go. */
  public void hold() {
    gate = new CountDownLatch(1);
  }

  /** Whether there is mail that is taken without a word. */
  public boolean isHolding() {
    return holding.get() > 0;
  }

  /** Answers again. */
  public void letGo() {
    gate.countDown();
  }

  /** Forgets all mail, and refuses none. */
  public void forget() {
    received.clear();
    refusals.clear();
    refusesAll = 0;
  }

  @Override
  public void close() {
    server.stop();
  }

  /** One mail. */
  public record Mail(String to, MimeMessage message) {

    public String subject() {
      return read(message::getSubject);
    }

    public String header(String name) {
      return read(() -> String.join("\n", message.getHeader(name)));
    }

    /** What it says as plain text. */
    public String text() {
      return part(0);
    }

    /** What it says as HTML. */
    public String html() {
      return part(1);
    }

    /** The path of the first link that contains this. */
    public String link(String part) {
      Matcher links = LINK.matcher(text());
      while (links.find()) {
        if (links.group(1).contains(part)) {
          return links.group(1);
        }
      }
      throw new AssertionError("no link with " + part + " in " + text());
    }

    private String part(int number) {
      return read(() -> {
        BodyPart part = ((Multipart) message.getContent()).getBodyPart(number);
        return ((String) part.getContent()).replace("\r\n", "\n");
      });
    }

    private static String read(Reading reading) {
      try {
        return reading.read();
      } catch (MessagingException | IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** Something that is read from a mail. */
  private interface Reading {
    String read() throws MessagingException, IOException;
  }

  /** One conversation. */
  private final class Handler implements MessageHandler {

    private String to = "";

    @Override
    public void from(String from) {}

    @Override
    public void recipient(String recipient) {
      to = recipient;
    }

    @Override
    public String data(InputStream data) throws RejectException, IOException {
      Integer next = refusals.poll();
      int code = next == null ? refusesAll : next;
      try {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), data);
        if (code > 0) {
          throw new RejectException(code, "not now");
        }
        received.add(new Mail(to, message));
        holding.incrementAndGet();
        gate.await();
        holding.decrementAndGet();
      } catch (MessagingException | InterruptedException e) {
        throw new IOException(e);
      }
      return "taken";
    }

    @Override
    public void done() {}
  }
}
