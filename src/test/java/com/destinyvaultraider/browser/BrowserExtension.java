package com.destinyvaultraider.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.Lane;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Behind {@link BrowserTest}: one browser for each lane of tests, one visitor for each test. */
final class BrowserExtension
    implements ExecutionCondition, BeforeAllCallback, ParameterResolver, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
  private static final AtomicBoolean SAID = new AtomicBoolean();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (InstalledBrowser.find().isPresent()) {
      return ConditionEvaluationResult.enabled("a browser is installed");
    }
    if (System.getenv("CI") != null) {
      return ConditionEvaluationResult.enabled("in CI a missing browser is a failure");
    }
    if (!SAID.getAndSet(true)) {
      System.err.println("Browser tests are skipped: " + InstalledBrowser.HOW_TO_GET_ONE);
    }
    return ConditionEvaluationResult.disabled(InstalledBrowser.HOW_TO_GET_ONE);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    browser(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent(
            Visitor.class, type -> new Visitor(browser(context).browser()), Visitor.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visitor visitor = context.getStore(NAMESPACE).remove(Visitor.class, Visitor.class);
    if (visitor == null) {
      return;
    }
    try {
      if (context.getExecutionException().isPresent()) {
        visitor.keepsPictures(
            "failed-%s-%s"
                .formatted(
                    context.getRequiredTestClass().getSimpleName(),
                    context.getRequiredTestMethod().getName()));
      } else {
        assertThat(visitor.problems()).as("problems behind the pages").isEmpty();
      }
    } finally {
      visitor.leaves();
    }
  }

  private static RunningBrowser browser(ExtensionContext context) {
    // What drives a browser is for one test at a time.
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(
            Lane.of(context.getRequiredTestClass()),
            _ -> RunningBrowser.start(),
            RunningBrowser.class);
  }
}
