package com.destinyvaultraider.clan;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties reading a clan into db-scheduler, so that one instance does it once for all who look. */
@Configuration(proxyBeanMethods = false)
class ClanConfiguration {

  @Bean
  CustomTask<Void> readClan(ClanReader reader, ClanProperties properties) {
    return Tasks.custom(Clans.TASK, Void.class)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(properties.retryAfter()))
        .onDeadExecutionRevive()
        .execute((task, _) -> {
          reader.refresh(Long.parseLong(task.getId()));
          return (_, operations) -> operations.stop();
        });
  }
}
