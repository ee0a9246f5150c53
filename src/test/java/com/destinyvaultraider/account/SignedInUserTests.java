package com.destinyvaultraider.account;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a session remembers, written and read again. */
class SignedInUserTests {

  private static final SignedInUser USER = new SignedInUser(UUID.randomUUID());

  @Test
  void comesBackAsItWas() throws Exception {
    assertThat(read(written())).isEqualTo(USER);
  }

  @Test
  void isNobodyWhereAnotherVersionHasWrittenIt() throws Exception {
    byte[] other =
        new String(written(), ISO_8859_1).replace("browser", "userIds").getBytes(ISO_8859_1);

    assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> read(other));
  }

  private static byte[] written() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(USER);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
