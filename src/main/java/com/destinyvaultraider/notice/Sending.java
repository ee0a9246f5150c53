package com.destinyvaultraider.notice;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has messages sent, by this instance or another, once the transaction is committed. */
@Component
class Sending {

  /** The name of the task that sends one message. */
  static final String TASK = "notice";

  /** The name of the task that looks at Bungie for one player. */
  static final String LOOK = "notice-look";

  private final ObjectProvider<Scheduler> scheduler;
  private final Clock clock;

  Sending(ObjectProvider<Scheduler> scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Has a message sent. */
  void schedule(long message) {
    schedule(TASK, message);
  }

  /** Has Bungie looked at for a player, again and again as long as the player wants that. */
  void look(long userId) {
    schedule(LOOK, userId);
  }

  private void schedule(String task, long id) {
    scheduler
        .getObject()
        .scheduleIfNotExists(new TaskInstance<Void>(task, Long.toString(id)), clock.instant());
  }
}
