package com.destinyvaultraider.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Speaks to the server without the manners that an HTTP client has. */
final class Wire {

  private final int port;

  Wire(int port) {
    this.port = port;
  }

  /** What came back: all of it, as one text; nothing where the server hung up. */
  record Answer(String text) {

    int status() {
      return text.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }
  }

  /** Sends a request of which each character is one byte, and reads until the server hangs up. */
  Answer send(String request) {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(30_000);
      Thread sender = Thread.startVirtualThread(() -> write(socket, request));
      String answer = read(socket);
      sender.interrupt();
      return new Answer(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends such a request line with the headers that belong to it. */
  Answer line(String line, String... headers) {
    StringBuilder request =
        new StringBuilder(line + "\r\nHost: localhost\r\nAccept: text/html\r\n");
    for (String header : headers) {
      request.append(header).append("\r\n");
    }
    return send(request.append("Connection: close\r\n\r\n").toString());
  }

  private static void write(Socket socket, String request) {
    try {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
    } catch (IOException _) {
      // The server has heard enough.
    }
  }

  private static String read(Socket socket) throws IOException {
    StringBuilder answer = new StringBuilder();
    byte[] buffer = new byte[8192];
    InputStream in = socket.getInputStream();
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
      }
    } catch (SocketException _) {
      // The server has hung up before it had read all.
    }
    return answer.toString();
  }
}
