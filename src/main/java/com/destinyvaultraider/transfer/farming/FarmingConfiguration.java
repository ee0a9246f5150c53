package com.destinyvaultraider.transfer.farming;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties farming into db-scheduler, so that one instance does it, whichever lives. */
@Configuration(proxyBeanMethods = false)
class FarmingConfiguration {

  @Bean
  CustomTask<Void> keepSlotsFree(FarmingRun run, FarmingProperties properties) {
    Duration interval = properties.interval();
    return Tasks.custom(Farming.TASK, Void.class)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(interval))
        .onDeadExecutionRevive()
        .execute((task, _) -> {
          int slash = task.getId().indexOf('/');
          boolean goesOn =
              run.work(
                  Long.parseLong(task.getId().substring(0, slash)),
                  Long.parseLong(task.getId().substring(slash + 1)));
          return (complete, operations) -> {
            if (goesOn) {
              operations.reschedule(complete, Instant.now().plus(interval));
            } else {
              operations.stop();
            }
          };
        });
  }
}
