package com.destinyvaultraider.vendor;

import com.destinyvaultraider.bungie.VendorResponse.Cost;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what Xûr has sold, for good and for everybody. */
@Component
@Transactional
class XurLedger {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<List<Cost>> COSTS = new TypeReference<>() {};

  private final JdbcClient jdbc;

  XurLedger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps these; what others were sold in the same week stays, as they may be of another rank. */
  void keep(Collection<XurSale> sales) {
    sales.forEach(this::keep);
  }

  private void keep(XurSale sale) {
    jdbc.sql(
            """
            insert into xur_sale
              (arrived, class_type, sale_index, item_hash, quantity, costs, roll)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (arrived, class_type, sale_index) do update
            set item_hash = excluded.item_hash, quantity = excluded.quantity,
                costs = excluded.costs, roll = excluded.roll
            """)
        .params(
            utc(sale.arrived()),
            sale.classType(),
            sale.index(),
            sale.itemHash(),
            sale.quantity(),
            JSON.writeValueAsString(sale.costs()),
            JSON.writeValueAsString(sale.roll()))
        .update();
  }

  /**
   * What he had the last time before this one that somebody has looked as this class, and since;
   * nothing where nobody has.
   *
   * @param classes of all characters of the account, each of which could be sold it
   */
  @Transactional(readOnly = true)
  Set<Long> before(Instant arrived, int classType, Set<Integer> classes) {
    return new HashSet<>(
        jdbc.sql(
                """
                select distinct item_hash from xur_sale
                where class_type in (:classes) and arrived < :arrived and arrived >=
                  (select max(arrived) from xur_sale
                   where class_type = :class and arrived < :arrived)
                """)
            .param("class", classType)
            .param("classes", classes)
            .param("arrived", utc(arrived))
            .query(Long.class)
            .list());
  }

  /** The weeks of which something is kept, the newest first. */
  @Transactional(readOnly = true)
  List<Instant> weeks() {
    return jdbc.sql("select distinct arrived from xur_sale order by arrived desc")
        .query((row, _) -> instant(row))
        .list();
  }

  /** All that he has sold in these weeks, in the order of the weeks and his own. */
  @Transactional(readOnly = true)
  Map<Instant, List<XurSale>> of(Collection<Instant> weeks) {
    List<OffsetDateTime> wanted = weeks.stream().map(XurLedger::utc).toList();
    return wanted.isEmpty()
        ? Map.of()
        : jdbc
            .sql(
                """
                select * from xur_sale where arrived in (:weeks)
                order by arrived desc, sale_index, class_type
                """)
            .param("weeks", wanted)
            .query((row, _) -> sale(row))
            .list()
            .stream()
            .collect(Collectors.groupingBy(XurSale::arrived));
  }

  /** In how many weeks he has sold each of the things that he has sold at all. */
  @Transactional(readOnly = true)
  Map<Long, Integer> times() {
    return jdbc
        .sql("select item_hash, count(distinct arrived) as times from xur_sale group by item_hash")
        .query((row, _) -> Map.entry(row.getLong("item_hash"), row.getInt("times")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static XurSale sale(ResultSet row) throws SQLException {
    return new XurSale(
        instant(row),
        row.getInt("class_type"),
        row.getInt("sale_index"),
        row.getLong("item_hash"),
        row.getInt("quantity"),
        costs(row.getString("costs")),
        roll(row.getString("roll")));
  }

  /** What another version wrote and this one cannot read is left out. */
  private static List<Cost> costs(String json) {
    try {
      return JSON.readValue(json, COSTS);
    } catch (JacksonException _) {
      return List.of();
    }
  }

  private static Roll roll(String json) {
    try {
      return JSON.readValue(json, Roll.class);
    } catch (JacksonException _) {
      return Roll.NONE;
    }
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("arrived", OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
