package com.destinyvaultraider.transfer.order;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the carrying out of orders into db-scheduler. */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {

  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

  /** One task per Bungie account, so that its orders run one after another. */
  @Bean
  CustomTask<Void> carryOutOrders(AccountRun run, Turns turns) {
    return Tasks.custom(Dispatch.TASK, Void.class)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_FAILURE))
        .onDeadExecutionRevive()
        .execute((task, context) -> {
          long account = Long.parseLong(task.getId());
          run.run(account, context.getSchedulerState()::isShuttingDown);
          return (complete, operations) ->
              turns.leave(
                  account,
                  ordersLeft -> {
                    if (ordersLeft) {
                      operations.reschedule(complete, Instant.now());
                    } else {
                      operations.stop();
                    }
                  });
        });
  }

  /** One task per player whose locks are watched; it comes back until they are known. */
  @Bean
  CustomTask<Void> watchLocks(Locks locks, OrderProperties properties) {
    Duration again = properties.locksAfter();
    return Tasks.custom(Locks.TASK, Void.class)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(again))
        .onDeadExecutionRevive()
        .execute((task, _) -> {
          boolean known = locks.look(Long.parseLong(task.getId()));
          return (complete, operations) -> {
            if (known && locks.isIdle(Long.parseLong(task.getId()))) {
              operations.stop();
            } else {
              operations.reschedule(complete, Instant.now().plus(again));
            }
          };
        });
  }

  /** Those who wait for Bungie cost no thread. */
  @Bean
  DbSchedulerCustomizer schedulerOnVirtualThreads() {
    ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    return new DbSchedulerCustomizer() {
      @Override
      public Optional<ExecutorService> executorService() {
        return Optional.of(executor);
      }
    };
  }
}
