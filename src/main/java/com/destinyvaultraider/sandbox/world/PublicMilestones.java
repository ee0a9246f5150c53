package com.destinyvaultraider.sandbox.world;

import com.destinyvaultraider.sandbox.world.Milestone.Activity;
import com.destinyvaultraider.sandbox.world.Milestone.Kind;
import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What there is to do in a week, whoever asks. */
final class PublicMilestones {

  private PublicMilestones() {}

  static ObjectNode of(Instant now) {
    Week week = Week.of(now);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    for (Milestone each : Milestone.onOffer(week)) {
      if (each.kind() == Kind.MISSION) {
        continue;
      }
      ObjectNode milestone = answer.putObject(Long.toString(each.hash()));
      milestone.put("milestoneHash", each.hash());
      ArrayNode activities = milestone.putArray("activities");
      for (Activity activity : each.activities()) {
        ObjectNode entry = activities.addObject().put("activityHash", activity.hash());
        ArrayNode challenges = entry.putArray("challengeObjectiveHashes");
        if (each.objective() != 0) {
          challenges.add(each.objective());
        }
        entry.putArray("modifierHashes");
        ArrayNode phases = entry.putArray("phaseHashes");
        each.phases().forEach(phases::add);
      }
      milestone.put("startDate", week.start().toString()).put("endDate", week.end().toString());
      milestone.put("order", each.order());
    }
    return answer;
  }
}
