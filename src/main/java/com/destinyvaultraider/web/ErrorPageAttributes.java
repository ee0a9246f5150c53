package com.destinyvaultraider.web;

import jakarta.servlet.RequestDispatcher;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** Gives Boot's error views their sentence, and nothing of what went on inside. */
@Component
class ErrorPageAttributes extends DefaultErrorAttributes {

  @Override
  public Map<String, @Nullable Object> getErrorAttributes(
      WebRequest request, ErrorAttributeOptions options) {
    Object code =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
    int status = code instanceof Integer known ? known : 500;
    Principal principal =
        request instanceof ServletWebRequest servlet ? servlet.getUserPrincipal() : null;
    ErrorPage page = ErrorPage.ofStatus(status, principal != null);
    return Map.of("status", status, "error", page.sentence(), "page", page);
  }
}
