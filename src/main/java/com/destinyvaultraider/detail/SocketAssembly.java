package com.destinyvaultraider.detail;

import com.destinyvaultraider.bungie.SocketOptions;
import com.destinyvaultraider.bungie.SocketStates;
import com.destinyvaultraider.detail.Socket.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the sockets of an item together: the profile tells what is in them, or the definition. */
final class SocketAssembly {

  /** Sockets whose plugs the account owns or has unlocked: not what this instance offers. */
  private static final Set<Kind> OF_ACCOUNT =
      Set.of(Kind.MOD, Kind.SHADER, Kind.ORNAMENT, Kind.MEMENTO, Kind.MASTERWORK, Kind.CRAFTING);

  private static final SocketSlot UNTOLD = new SocketSlot(0, 0, 0, 0, 0, List.of(), true, true);

  private final Lookup lookup;
  private final List<SocketSlot> slots;
  private final @Nullable SocketStates states;
  private final @Nullable SocketOptions options;

  private SocketAssembly(Lookup lookup, List<SocketSlot> slots, Told told) {
    this.lookup = lookup;
    this.slots = slots;
    this.states = told.states();
    this.options = told.options();
  }

  static List<Socket> of(Lookup lookup, List<SocketSlot> slots, Told told) {
    SocketAssembly assembly = new SocketAssembly(lookup, slots, told);
    int size = assembly.states == null ? slots.size() : assembly.states.size();
    List<Socket> sockets = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      sockets.add(assembly.socket(i));
    }
    return List.copyOf(sockets);
  }

  private Socket socket(int index) {
    SocketSlot slot = index < slots.size() ? slots.get(index) : UNTOLD;
    long hash = states == null ? slot.initial() : states.plug(index);
    PlugSheet sheet = lookup.plug(hash);
    Kind kind =
        sheet != null && (sheet.kind() != Kind.OTHER || sheet.isNature())
            ? sheet.kind()
            : lookup.kind(slot);
    Plug plugged = hash == 0 ? null : lookup.shown(hash);
    return new Socket(
        index,
        kind,
        lookup.socketCategory(slot.category()),
        plugged,
        options(index, slot, kind, plugged),
        states == null ? plugged != null : states.isEnabled(index),
        states == null ? slot.visible() : states.isVisible(index));
  }

  private List<Plug> options(int index, SocketSlot slot, Kind kind, @Nullable Plug plugged) {
    Set<Long> hashes = new LinkedHashSet<>();
    if (options != null) {
      for (long hash : options.plugs(index)) {
        hashes.add(hash);
      }
    }
    if (hashes.isEmpty() && !slot.ofAccount() && !OF_ACCOUNT.contains(kind)) {
      hashes.addAll(slot.plugSet() == 0 ? slot.plugs() : lookup.plugSet(slot.plugSet()));
    }
    if (plugged != null) {
      hashes.add(plugged.hash());
    }
    return hashes.stream().map(lookup::shown).toList();
  }
}
