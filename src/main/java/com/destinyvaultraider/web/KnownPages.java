package com.destinyvaultraider.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Knows which addresses have a page, so that one that has none is not found for visitors too,
 * instead of sending every crawler's guess through the sign-in.
 */
@Component
class KnownPages {

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;

  KnownPages(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  /** Whether one of our controllers answers this request, or would with another method. */
  boolean exist(HttpServletRequest request) {
    try {
      ServletRequestPathUtils.parseAndCache(request);
      return mappings.getObject().getHandler(request) != null;
    } catch (Exception _) {
      // The path is known, the method or a header does not fit: the sign-in comes first.
      return true;
    }
  }
}
