package com.destinyvaultraider.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A mail that knows whether it was on its way to the server when something went wrong. */
final class Letter extends MimeMessage {

  private boolean begun;

  Letter(Session session) {
    super(session);
  }

  @Override
  public void writeTo(OutputStream to, String[] ignored) throws IOException, MessagingException {
    begun = true;
    super.writeTo(to, ignored);
  }

  /** Whether some of it has been written to the server, which may have taken all of it. */
  boolean isBegun() {
    return begun;
  }
}
