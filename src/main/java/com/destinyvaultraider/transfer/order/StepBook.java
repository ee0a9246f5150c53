package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.transfer.order.Order.Load;
import com.destinyvaultraider.transfer.plan.Cargo;
import com.destinyvaultraider.transfer.plan.Plan;
import com.destinyvaultraider.transfer.plan.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the calls that are planned, and takes out those that are not made after all. */
@Component
@Transactional
class StepBook {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  StepBook(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** A call as far as another plan may want the same one. */
  record Tried(String kind, long character, Thing thing) {}

  /** Takes out the calls that are only planned; returns how often each has been made in vain. */
  Map<Tried, Integer> takeOut(long order) {
    Map<Tried, Integer> tries = new HashMap<>();
    jdbc.sql(
            """
            select kind, character_id, hash, instance_id, tries from order_step
            join order_load on order_load.order_id = order_step.order_id
              and order_load.position = loads[1]
            where order_step.order_id = ? and order_step.state = 'PLANNED' and tries > 0
            """)
        .param(order)
        .query(row -> {
          Thing thing = new Thing(row.getLong("hash"), OrderRows.instance(row, "instance_id"));
          tries.merge(
              new Tried(row.getString("kind"), row.getLong("character_id"), thing),
              row.getInt("tries"),
              Math::max);
        });
    jdbc.sql("delete from order_step where order_id = ? and state = 'PLANNED' and kind <> 'LOCK'")
        .param(order)
        .update();
    return tries;
  }

  /**
   * Adds the calls of a plan after those that there are.
   *
   * @param loads what the order moves, in the order of the plan's loads
   * @param tries how often calls have been made in vain before
   */
  void add(long order, Plan plan, List<Load> loads, Map<Tried, Integer> tries) {
    int position = next(order);
    List<Object[]> rows = new ArrayList<>();
    for (Plan.Stage stage : plan.stages()) {
      String kind = OrderRows.kind(stage.step());
      long character = stage.step().character().value();
      Cargo cargo = stage.step().cargo().getFirst();
      rows.add(
          new Object[] {
            order,
            position + rows.size(),
            kind,
            character,
            stage.loads().stream().map(load -> loads.get(load).position()).toArray(Integer[]::new),
            tries.getOrDefault(new Tried(kind, character, cargo.thing()), 0)
          });
    }
    batches.batchUpdate(
        """
        insert into order_step (order_id, position, kind, character_id, loads, tries, state)
        values (?, ?, ?, ?, ?, ?, 'PLANNED')
        """,
        rows);
  }

  private int next(long order) {
    return jdbc.sql("select coalesce(max(position), -1) + 1 from order_step where order_id = ?")
        .param(order)
        .query(Integer.class)
        .single();
  }
}
