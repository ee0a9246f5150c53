package com.destinyvaultraider.operations;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences why the start failed and what to do. */
class DatabaseDirectoryInUseAnalyzer extends AbstractFailureAnalyzer<DatabaseDirectoryInUse> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DatabaseDirectoryInUse cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Stop the other one, or give this one another directory with --data-directory=..., or let"
            + " both use one PostgreSQL with SPRING_DATASOURCE_URL.",
        cause);
  }
}
