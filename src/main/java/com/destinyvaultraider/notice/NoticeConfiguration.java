package com.destinyvaultraider.notice;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties looking and sending into db-scheduler, so that one of all instances does it. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

  /** One task per player who wants to be told of something. */
  @Bean
  CustomTask<Void> lookForNotices(Watch watch, NoticeProperties properties) {
    return Tasks.custom(Sending.LOOK, Void.class)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(properties.every()))
        .onDeadExecutionRevive()
        .execute((task, _) -> {
          long user = Long.parseLong(task.getId());
          Duration pause = watch.look(user);
          return (complete, operations) ->
              watch.leave(
                  user,
                  goesOn -> {
                    if (goesOn) {
                      operations.reschedule(complete, Instant.now().plus(spread(pause)));
                    } else {
                      operations.stop();
                    }
                  });
        });
  }

  /** One task per message; it comes back until the message is sent or given up. */
  @Bean
  CustomTask<Void> sendNotice(Delivery delivery, NoticeProperties properties) {
    return Tasks.custom(Sending.TASK, Void.class)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(properties.retryAfter()))
        .onDeadExecutionRevive()
        .execute((task, _) -> {
          Duration again = delivery.send(Long.parseLong(task.getId()));
          return (complete, operations) -> {
            if (again == null) {
              operations.stop();
            } else {
              operations.reschedule(complete, Instant.now().plus(again));
            }
          };
        });
  }

  /** A tenth more or less, so that those who began together do not stay together. */
  private static Duration spread(Duration pause) {
    long millis = pause.toMillis();
    long tenth = Math.max(1, millis / 10);
    return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(-tenth, tenth + 1));
  }
}
