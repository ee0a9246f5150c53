package com.destinyvaultraider;

import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Classes of tests that run one after another; those of several lanes run side by side, and share
 * neither an application nor a browser.
 *
 * @param name what keeps two of its classes from running at once, or empty for those without a word
 */
public record Lane(String name) {

  /** Where a class of tests runs. */
  public static Lane of(Class<?> testClass) {
    ResourceLock lock = AnnotatedElementUtils.findMergedAnnotation(testClass, ResourceLock.class);
    return new Lane(lock == null ? "" : lock.value());
  }
}
