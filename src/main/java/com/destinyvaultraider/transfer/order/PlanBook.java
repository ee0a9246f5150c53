package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.transfer.order.Order.Load;
import com.destinyvaultraider.transfer.order.Order.LoadState;
import com.destinyvaultraider.transfer.order.Order.Note;
import com.destinyvaultraider.transfer.plan.Plan;
import com.destinyvaultraider.transfer.plan.Plan.Role;
import com.destinyvaultraider.transfer.plan.Thing;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down new orders with their plans, and new plans for orders that have one. */
@Component
@Transactional
class PlanBook {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final StepBook steps;
  private final Clock clock;

  PlanBook(JdbcClient jdbc, JdbcTemplate batches, StepBook steps, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.steps = steps;
    this.clock = clock;
  }

  /** Writes an order down with its plan; null where the form has been an order before. */
  @Nullable Long write(Player player, NewOrder order, Planning planning, Order.State state) {
    Membership membership = player.requireCurrent().membership();
    Long id =
        jdbc.sql(
                """
                insert into orders (user_id, bungie_membership_id, membership_type, membership_id,
                  form_key, purpose, undoes, state, room, placed_at, progressed_at)
                values (:user, :owner, :type, :membership,
                  :key, :purpose, :undoes, :state, :room, :now, :now)
                on conflict (user_id, form_key) do nothing returning id
                """)
            .param("user", player.id())
            .param("owner", player.bungieMembershipId())
            .param("type", membership.type())
            .param("membership", membership.id())
            .param("key", order.key())
            .param("purpose", order.purpose().name())
            .param("undoes", order.undoes())
            .param("state", state.name())
            .param("room", planning.rule().name())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .optional()
            .orElse(null);
    if (id != null) {
      List<Integer> wishes = new ArrayList<>();
      for (int i = 0; i < order.wishes().size(); i++) {
        wishes.add(i);
      }
      List<Load> loads = addLoads(id, planning.plan(), List.of(), wishes);
      steps.add(id, planning.plan(), loads, Map.of());
      addNotes(id, order, planning);
    }
    return id;
  }

  /**
   * Plans the rest of an order anew: what has been done stays written down, what was only planned
   * is replaced.
   *
   * @param wishes the order's open wishes, as the plan was made for them
   */
  void replace(Order order, List<Load> wishes, Plan plan) {
    long id = order.id();
    Map<StepBook.Tried, Integer> tries = steps.takeOut(id);
    jdbc.sql(
            """
            delete from order_load
            where order_id = ? and role = 'INSTEAD' and state = 'OPEN' and at_place = from_place
            """)
        .param(id)
        .update();
    List<Integer> numbers = wishes.stream().map(Load::wish).toList();
    List<Load> known =
        order.loads().stream()
            .filter(load -> load.role() != Role.INSTEAD && load.state() == LoadState.OPEN)
            .toList();
    List<Load> loads = addLoads(id, plan, known, numbers);
    steps.add(id, plan, loads, tries);
    for (Plan.Unmoved unmoved : plan.unmoved()) {
      settle(id, wishes.get(unmoved.wish()), unmoved);
    }
  }

  private void settle(long id, Load wish, Plan.Unmoved unmoved) {
    jdbc.sql(
            """
            update order_load set state = :state, sentence = :sentence,
              at_place = case when :there then to_place else at_place end
            where order_id = :order and position = :position
            """)
        .param("state", unmoved.there() ? "DONE" : "FAILED")
        .param("sentence", sentence(wish, unmoved))
        .param("there", unmoved.there())
        .param("order", id)
        .param("position", wish.position())
        .update();
  }

  /** The planner does not know what things are called that it cannot find. */
  private static String sentence(Load wish, Plan.Unmoved unmoved) {
    if (unmoved.there()) {
      return "";
    }
    return unmoved.name().isEmpty() ? Endings.isGone(wish.cargo().name()) : unmoved.sentence();
  }

  /** Says what may be displaced from now on. */
  void setRoom(Order order, Order.RoomRule rule) {
    jdbc.sql("update orders set room = ? where id = ?").params(rule.name(), order.id()).update();
  }

  /** Adds the loads that the order does not know yet; returns all of the plan's, in its order. */
  private List<Load> addLoads(long id, Plan plan, List<Load> known, List<Integer> wishes) {
    int next =
        jdbc.sql("select coalesce(max(position), -1) + 1 from order_load where order_id = ?")
            .param(id)
            .query(Integer.class)
            .single();
    List<Load> all = new ArrayList<>();
    List<Object[]> rows = new ArrayList<>();
    for (Plan.Load load : plan.loads()) {
      int wish = wishes.get(load.wish());
      Optional<Load> before = known.stream().filter(each -> isSame(each, load, wish)).findFirst();
      if (before.isPresent()) {
        all.add(before.get());
        aimAnew(id, before.get(), load);
      } else {
        all.add(unmoved(next, wish, load));
        rows.add(row(id, next, wish, load));
        next++;
      }
    }
    batches.batchUpdate(
        """
        insert into order_load (order_id, position, role, wish, hash, instance_id, quantity,
          account_wide, name, from_place, at_place, to_place, state)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')
        """,
        rows);
    return all;
  }

  private static boolean isSame(Load known, Plan.Load load, int wish) {
    return known.role() == load.role()
        && known.cargo().thing().equals(load.cargo().thing())
        && (known.role() != Role.WANTED || known.wish() == wish);
  }

  private void aimAnew(long id, Load known, Plan.Load load) {
    jdbc.sql("update order_load set to_place = ? where order_id = ? and position = ?")
        .params(load.to().code(), id, known.position())
        .update();
  }

  private static Load unmoved(int position, int wish, Plan.Load load) {
    return new Load(
        position,
        load.role(),
        wish,
        load.cargo(),
        load.from(),
        load.from(),
        load.to(),
        LoadState.OPEN,
        "");
  }

  @SuppressWarnings("NullAway") // a column may be null, which the signature of batchUpdate forgets
  private static Object[] row(long id, int position, int wish, Plan.Load load) {
    return new Object[] {
      id,
      position,
      load.role().name(),
      wish,
      load.cargo().hash(),
      value(load.cargo().id()),
      load.cargo().quantity(),
      load.cargo().accountWide(),
      load.cargo().name(),
      load.from().code(),
      load.from().code(),
      load.to().code()
    };
  }

  private void addNotes(long id, NewOrder order, Planning planning) {
    List<Note> notes = new ArrayList<>(order.notes());
    for (Plan.Unmoved unmoved : planning.plan().unmoved()) {
      Thing thing = planning.thing(order.wishes().get(unmoved.wish()));
      notes.add(new Note(0, thing, unmoved.name(), unmoved.there(), unmoved.sentence()));
    }
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      jdbc.sql(
              """
              insert into order_note
                (order_id, position, hash, instance_id, name, there, sentence)
              values (:id, :position, :hash, :instance, :name, :there, :sentence)
              """)
          .param("id", id)
          .param("position", i)
          .param("hash", note.thing().hash())
          .param("instance", value(note.thing().id()))
          .param("name", note.name())
          .param("there", note.there())
          .param("sentence", note.sentence())
          .update();
    }
  }

  private static @Nullable Long value(@Nullable ItemInstanceId id) {
    return id == null ? null : id.value();
  }
}
