package com.destinyvaultraider.account;

import java.io.OutputStream;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all that is kept about a player as JSON, as it was at one moment: what the database has,
 * table by table, but for the sealed tokens, which are of no use to anybody but us.
 */
@Component
class DataExport {

  private final KeptRecords records;
  private final Browsers browsers;
  private final JsonMapper json;
  private final Clock clock;

  DataExport(KeptRecords records, Browsers browsers, JsonMapper json, Clock clock) {
    this.records = records;
    this.browsers = browsers;
    this.json = json;
    this.clock = clock;
  }

  /** Writes it; large numbers are text, as Bungie has them, so that no reader rounds them. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void write(Player player, OutputStream out) {
    try (JsonGenerator to = json.writerWithDefaultPrettyPrinter().createGenerator(out)) {
      to.writeStartObject();
      to.writeStringProperty("exportedAt", clock.instant().toString());
      to.writeStringProperty("displayName", player.displayName());
      to.writeStringProperty("bungieMembershipId", Long.toString(player.bungieMembershipId()));
      to.writeArrayPropertyStart("sessions");
      browsers.sessionsOf(player.id()).forEach(session -> write(session, to));
      to.writeEndArray();
      to.writeObjectPropertyStart("kept");
      for (Map.Entry<String, String> table : records.tables().entrySet()) {
        to.writeArrayPropertyStart(table.getKey());
        records.read(player, table.getKey(), table.getValue(), row -> write(row, to));
        to.writeEndArray();
      }
      to.writeEndObject();
      to.writeEndObject();
    }
  }

  private static void write(Browsers.Session session, JsonGenerator to) {
    to.writeStartObject();
    if (session.device().program() != null) {
      to.writeStringProperty("program", session.device().program());
    }
    if (session.device().system() != null) {
      to.writeStringProperty("system", session.device().system());
    }
    to.writeStringProperty("since", session.since().toString());
    to.writeStringProperty("lastUsedAt", session.lastUsedAt().toString());
    to.writeEndObject();
  }

  private static void write(ResultSet row, JsonGenerator to) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    to.writeStartObject();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      Object value =
          columns.getColumnTypeName(i).equals("timestamptz")
              ? row.getObject(i, OffsetDateTime.class)
              : row.getObject(i);
      if (value != null && !(value instanceof byte[])) {
        to.writeName(columns.getColumnName(i));
        write(value, to);
      }
    }
    to.writeEndObject();
  }

  private static void write(@Nullable Object value, JsonGenerator to) throws SQLException {
    switch (value) {
      case null -> to.writeNull();
      case Boolean flag -> to.writeBoolean(flag);
      case Integer number -> to.writeNumber(number);
      case OffsetDateTime moment -> to.writeString(moment.toInstant().toString());
      case Array array -> {
        to.writeStartArray();
        for (Object element : (Object[]) array.getArray()) {
          write(element, to);
        }
        to.writeEndArray();
      }
      default -> to.writeString(value.toString());
    }
  }
}
