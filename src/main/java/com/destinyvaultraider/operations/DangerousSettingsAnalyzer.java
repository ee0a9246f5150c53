package com.destinyvaultraider.operations;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which settings are dangerous, and why. */
class DangerousSettingsAnalyzer extends AbstractFailureAnalyzer<DangerousSettings> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DangerousSettings cause) {
    return new FailureAnalysis(
        cause.complaints().stream()
            .map(complaint -> "- " + complaint)
            .collect(Collectors.joining(System.lineSeparator())),
        "Correct these settings and start again. README.md says what each of them is for.",
        cause);
  }
}
