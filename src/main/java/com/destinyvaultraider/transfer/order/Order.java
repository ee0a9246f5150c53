package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.plan.Cargo;
import com.destinyvaultraider.transfer.plan.Plan.Role;
import com.destinyvaultraider.transfer.plan.Step;
import com.destinyvaultraider.transfer.plan.Thing;
import com.destinyvaultraider.transfer.plan.Wish;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a player has asked for, with its plan and how far it got.
 *
 * @param undoes the order that this one takes back, or null
 * @param cancelWanted whether the player wants it to stop before the next step
 * @param sentence what there is to say about it as a whole, or empty while it runs
 * @param progressedAt when something last happened: placed, resumed, or a step that took effect
 * @param loads what it moves: first what is wanted, then what else must
 * @param notes what it has nothing to do for: there already, or refused
 * @param steps the calls made and still to be made, in their order
 */
public record Order(
    long id,
    long userId,
    long bungieMembershipId,
    Membership membership,
    Purpose purpose,
    @Nullable Long undoes,
    State state,
    RoomRule room,
    boolean cancelWanted,
    String sentence,
    Instant placedAt,
    Instant progressedAt,
    @Nullable Instant endedAt,
    List<Load> loads,
    List<Note> notes,
    List<Stage> steps) {

  /** What it was placed for. */
  public enum Purpose {
    /** The player sent or equipped something. */
    SEND,
    /** The player took another order back. */
    UNDO,
    /** A character's slots are kept free. */
    FARMING,
    /** Locks that Bungie mixed up are set right. */
    LOCKS,
    /** Something is to be locked, because the player says so or has tagged it. */
    LOCK,
    /** Something is to be unlocked. */
    UNLOCK;

    /** Whether nothing moves for it. */
    public boolean setsLocks() {
      return this == LOCKS || isLocking();
    }

    /** Whether it locks or unlocks what is wanted so, and gives way to all that moves. */
    public boolean isLocking() {
      return this == LOCK || this == UNLOCK;
    }
  }

  /** How far it got. */
  public enum State {
    /** Shown to the player, who has to agree before anything (more) moves. */
    PROPOSED,
    /** Waits for its turn. */
    WAITING,
    /** Is being carried out. */
    RUNNING,
    /** Bungie was away too long: nothing moves until the player resumes it. */
    HELD,
    /** All that was wanted is where it was wanted. */
    DONE,
    /** Some of what was wanted is; the rest could not be done. */
    PARTLY,
    /** Nothing of it could be done. */
    FAILED,
    /** The player stopped it. */
    CANCELLED;

    /** Whether nothing more will happen. */
    public boolean isEnded() {
      return this == DONE || this == PARTLY || this == FAILED || this == CANCELLED;
    }

    /** Whether it is carried out without anybody doing anything. */
    public boolean isUnderWay() {
      return this == WAITING || this == RUNNING;
    }
  }

  /** What may be moved out of the way. */
  public enum RoomRule {
    /** Only what was shown to the player. */
    AS_SHOWN,
    /** Whatever the stated order allows, because the player chose so. */
    FREELY,
    /** Nothing, and every bucket is taken to have room. */
    TAKEN_FOR_GRANTED
  }

  /**
   * Something that it moves.
   *
   * @param wish the number of the wish that it is or serves
   * @param from where it was when the order was placed
   * @param at where it is as far as the order has brought it
   * @param to where it shall be
   * @param sentence why it could not be moved, or empty
   */
  public record Load(
      int position,
      Role role,
      int wish,
      Cargo cargo,
      Place from,
      Place at,
      Place to,
      LoadState state,
      String sentence) {

    /**
     * The wish for it to be at a place, from where the order has brought it.
     *
     * @param anyCharacter stands for the pockets, which all characters share
     */
    public Wish wishedTo(Place place, CharacterId anyCharacter) {
      Subject subject =
          cargo.id() == null
              ? new Subject.Stack(cargo.hash(), List.of(at), cargo.quantity())
              : new Subject.Instance(cargo.id());
      return new Wish(subject, Wish.Target.of(place, anyCharacter));
    }
  }

  /** How something that it moves fares. */
  public enum LoadState {
    OPEN,
    DONE,
    FAILED
  }

  /**
   * Something that it does not move.
   *
   * @param thing what was meant; its hash is 0 where the item was not found
   * @param there whether it is where it was wanted
   */
  public record Note(int position, Thing thing, String name, boolean there, String sentence) {}

  /**
   * One call.
   *
   * @param action the step of the plan, or the setting of a lock
   * @param loads the positions of the loads that it carries
   * @param before how many of a stack lay at the quiet end of the step before it
   * @param replaced what was worn before it, where it puts something on
   * @param doubtedAt by Bungie's clock: only a profile from after this moment tells whether it took
   *     effect; null where nobody has asked yet
   * @param refusal the code that Bungie refused it with although the picture allowed it, or 0
   */
  public record Stage(
      int position,
      Action action,
      List<Integer> loads,
      StepState state,
      int before,
      List<ItemInstanceId> replaced,
      int tries,
      @Nullable Instant begunAt,
      @Nullable Instant doubtedAt,
      int refusal,
      @Nullable Instant endedAt,
      String sentence) {

    /** The same with what is known now of what it does. */
    Stage doing(Action now) {
      return new Stage(
          position, now, loads, state, before, replaced, tries, begunAt, doubtedAt, refusal,
          endedAt, sentence);
    }
  }

  /** What a call does. */
  public sealed interface Action permits Action.Move, SetLock {

    /** It moves or equips something. */
    record Move(Step step) implements Action {}
  }

  /** How a call fares. */
  public enum StepState {
    PLANNED,
    /** Written down before the call; whether it was made and took effect is not known yet. */
    BEGUN,
    DONE,
    /** It did not take effect and is not repeated. */
    REFUSED
  }

  /** The same order with what belongs to it. */
  Order with(List<Load> newLoads, List<Note> newNotes, List<Stage> newSteps) {
    return new Order(
        id,
        userId,
        bungieMembershipId,
        membership,
        purpose,
        undoes,
        state,
        room,
        cancelWanted,
        sentence,
        placedAt,
        progressedAt,
        endedAt,
        newLoads,
        newNotes,
        newSteps);
  }

  /** The next call to be made or judged, or null where there is none. */
  public @Nullable Stage next() {
    return steps.stream()
        .filter(step -> step.state() == StepState.PLANNED || step.state() == StepState.BEGUN)
        .findFirst()
        .orElse(null);
  }

  /** Whether it has done something that can be taken back. */
  public boolean canBeUndone() {
    return state.isEnded()
        && (loads.stream().anyMatch(load -> !load.at().equals(load.from()))
            || !lockedByIt().isEmpty());
  }

  /** What it has locked or unlocked because that was wanted, and was not so before. */
  List<ItemInstanceId> lockedByIt() {
    return steps.stream()
        .filter(step -> step.state() == StepState.DONE && step.tries() > 0)
        .flatMap(step ->
            purpose.isLocking() && step.action() instanceof SetLock(var cargo, var _, var _)
                ? Stream.of(cargo.instance())
                : Stream.empty())
        .toList();
  }

  /** What is still to be moved because it was asked for. */
  public List<Load> openWishes() {
    return loads.stream()
        .filter(load -> load.role() == Role.WANTED && load.state() == LoadState.OPEN)
        .toList();
  }
}
