package com.destinyvaultraider.manifest;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small manifests in Bungie's form. */
final class TestManifest {

  static final long ACE_OF_SPADES = 347366834L;
  static final long GJALLARHORN = 1363886209L;

  private TestManifest() {}

  /** Writes a manifest in which each item bears a name. */
  static Path write(Path file, Map<Long, String> names) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table DestinyInventoryItemDefinition (id integer primary key, json blob)");
      statement.execute(
          "create table DestinyInventoryBucketDefinition (id integer primary key, json blob)");
      try (PreparedStatement insert =
          connection.prepareStatement("insert into DestinyInventoryItemDefinition values (?, ?)")) {
        for (Map.Entry<Long, String> name : names.entrySet()) {
          String json =
              "{\"hash\":"
                  + name.getKey()
                  + ",\"displayProperties\":{\"name\":\""
                  + name.getValue()
                  + "\"}}";
          insert.setInt(1, name.getKey().intValue());
          insert.setBytes(2, json.getBytes(StandardCharsets.UTF_8));
          insert.executeUpdate();
        }
      }
      return file;
    } catch (SQLException ex) {
      throw new IllegalStateException(ex);
    }
  }

  /** Adds an item whose definition is missing, and one whose definition is null. */
  static void addEmptyItems(Path file) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("insert into DestinyInventoryItemDefinition values (1, null), (2, 'null')");
    } catch (SQLException ex) {
      throw new IllegalStateException(ex);
    }
  }

  /** Zips a file under a name that has nothing to do with its checksum. */
  static byte[] zip(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("another-name.content"));
      Files.copy(file, zip);
    }
    return bytes.toByteArray();
  }

  /** Lets Bungie's index name this version and its file hold this answer. */
  static void publish(
      WireMockExtension bungie, String version, String md5, ResponseDefinitionBuilder file) {
    String path = "/common/destiny2_content/sqlite/en/world_sql_content_" + md5 + ".content";
    bungie.stubFor(
        get("/Platform/Destiny2/Manifest/")
            .willReturn(
                okJson(
                    """
                    {"ErrorCode":1,"Response":{"version":"%s",
                     "mobileWorldContentPaths":{"en":"%s"}}}
                    """
                        .formatted(version, path))));
    bungie.stubFor(get(path).willReturn(file));
  }

  static String md5(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
