package com.destinyvaultraider.sandbox.world;

import com.destinyvaultraider.sandbox.world.Milestone.Kind;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a character is doing now, as component 204 tells it. */
public final class CharacterActivity {

  private static final String NOT_SINCE = "0001-01-01T00:00:00Z";

  private CharacterActivity() {}

  /** Nobody is playing it. */
  public static ObjectNode none() {
    return activity(0, 0, 0, NOT_SINCE);
  }

  /** It is in the middle of one of the raids. */
  public static ObjectNode raid(long character, Instant since) {
    return one(Kind.RAID, character, since);
  }

  /** It is in a social space. */
  public static ObjectNode social(long character, Instant since) {
    return one(Kind.ACTIVITY, character - character % 2, since);
  }

  /** It is in anything that there is, or in orbit. */
  public static ObjectNode any(long character, Instant since) {
    return switch ((int) (character / 15 % 5)) {
      case 0 -> activity(0, 0, 0, since.toString());
      case 1 -> one(Kind.RAID, character, since);
      case 2 -> one(Kind.DUNGEON, character, since);
      case 3 -> one(Kind.CHALLENGE, character, since);
      default -> one(Kind.ACTIVITY, character, since);
    };
  }

  private static ObjectNode one(Kind kind, long number, Instant since) {
    List<Milestone> all = Milestone.all().stream().filter(each -> each.kind() == kind).toList();
    Milestone chosen = all.get((int) (number / 7 % all.size()));
    long hash = chosen.activities().getFirst().hash();
    return activity(hash, chosen.type(), chosen.mode(), since.toString());
  }

  private static ObjectNode activity(long hash, long modeHash, int mode, String since) {
    ObjectNode component = JsonNodeFactory.instance.objectNode();
    component.put("dateActivityStarted", since);
    component.putArray("availableActivities");
    component.put("currentActivityHash", hash).put("currentActivityModeHash", modeHash);
    if (mode != 0) {
      component.put("currentActivityModeType", mode);
      component.putArray("currentActivityModeTypes").add(mode);
    }
    return component.put("lastCompletedStoryHash", 0);
  }
}
