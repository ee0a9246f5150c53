package com.destinyvaultraider.wishlist;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.detail.Socket.Kind;
import com.destinyvaultraider.manifest.Definitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A list as large as the largest that players share, for an account to be held against: most of it
 * for weapons that are there, with perks that are among theirs, and some rolls for any weapon.
 */
public final class LargestList {

  private static final int ROLLS = 45_000;
  private static final int OF_BLOCK = 20;
  private static final int WEAPON = 3;

  private final String text;
  private final Reading reading;

  /** Makes one up, always the same one. */
  public LargestList(List<ItemDetail> details) {
    text = text(details);
    reading = ListReaderTests.read(text);
  }

  /** Reads it from its text, and tells how many bytes that weighs. */
  public int read() {
    return ListReaderTests.read(text).list().weight();
  }

  /** Holds things against it. */
  public Verdicts judge(Definitions definitions, List<ItemDetail> details) {
    return Verdicts.of(
        List.of(new Verdicts.Named("Largest", reading.list())), new Forms(definitions), details);
  }

  @Override
  public String toString() {
    return "%,d rolls, %,d KB of text, %,d KB in memory"
        .formatted(reading.list().size(), text.length() / 1024, reading.list().weight() / 1024);
  }

  private static String text(List<ItemDetail> details) {
    List<ItemDetail> weapons =
        details.stream().filter(detail -> detail.item().definition().itemType() == WEAPON).toList();
    List<Plug> perks =
        weapons.stream()
            .flatMap(detail -> detail.sockets().stream())
            .filter(socket -> socket.kind() == Kind.PART || socket.kind() == Kind.TRAIT)
            .map(Socket::options)
            .flatMap(List::stream)
            .distinct()
            .toList();
    Random random = new Random(1);
    StringBuilder lines = new StringBuilder("title:Largest\n");
    for (int roll = 0; roll < ROLLS; roll++) {
      if (roll % OF_BLOCK == 0) {
        lines
            .append(
                "\n//notes:Block %d is good for bosses and for those who stand ".formatted(roll))
            .append("around them; use it with what makes it reload faster.|tags:pve,mkb\n");
      }
      lines.append(line(weapons.get(random.nextInt(weapons.size())), perks, random, roll));
    }
    return lines.toString();
  }

  /** One in fifty is what the weapon has, one in a hundred is for any weapon. */
  private static String line(ItemDetail weapon, List<Plug> perks, Random random, int roll) {
    List<String> wanted = new ArrayList<>();
    if (roll % 50 == 0) {
      weapon.sockets().stream()
          .filter(socket -> socket.kind() == Kind.TRAIT)
          .forEach(socket -> wanted.add(Long.toString(socket.options().getFirst().hash())));
    } else {
      for (int perk = 0; perk < 4; perk++) {
        wanted.add(Long.toString(perks.get(random.nextInt(perks.size())).hash()));
      }
    }
    long item = roll % 100 == 1 ? WishList.ANY_ITEM : weapon.item().hash();
    return "dimwishlist:item=%d&perks=%s%n".formatted(item, String.join(",", wanted));
  }
}
