package com.destinyvaultraider.web;

import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.language.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.LazyContextVariable;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * Shows a page of its own while the database is away. Around everything, since the session and with
 * it the way to every other page is in the database too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DatabaseAway extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);

  private static final Duration RELOAD = Duration.ofSeconds(5);

  /** Connections, resources (a full disk among them), and a server that starts or stops. */
  private static final List<String> STATES = List.of("08", "53", "57P");

  /** What the pool says of a connection that broke while it was used, without any state. */
  private static final String CLOSED = "Connection is closed";

  private final ITemplateEngine templates;
  private final LocaleResolver locales;

  DatabaseAway(ITemplateEngine templates, LocaleResolver locales) {
    this.templates = templates;
    this.locales = locales;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException e) {
      String reason = reason(e);
      if (reason == null || response.isCommitted()) {
        throw e;
      }
      log.warn("The database is away: {}", reason);
      show(request, response);
    }
  }

  /** What the database, or the way to it, says; or null where it is something else. */
  private static @Nullable String reason(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException
          || (cause instanceof SQLException sql && isAway(sql))) {
        return cause.getMessage();
      }
    }
    return null;
  }

  private static boolean isAway(SQLException failure) {
    String state = failure.getSQLState();
    return state == null
        ? CLOSED.equals(failure.getMessage())
        : STATES.stream().anyMatch(state::startsWith);
  }

  private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.resetBuffer();
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    ComeBack.in(RELOAD, request, response);
    if (Htmx.isStream(request)) {
      return;
    }
    forgetWhatTakesTheDatabase(request);
    StringWriter page = new StringWriter();
    Language language = Language.of(locales.resolveLocale(request)).orElse(Language.ENGLISH);
    Words.speaking(
        language,
        () ->
            templates.process(
                "error/problem",
                new WebContext(
                    JakartaServletWebApplication.buildApplication(request.getServletContext())
                        .buildExchange(request, response),
                    language.locale(),
                    Map.of("page", page())),
                page));
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getWriter().write(page.toString());
  }

  private static ErrorPage page() {
    return new ErrorPage(
        Words.say("web.no-database"),
        Words.say("web.no-database.why"),
        Words.say("web.no-database.hint"),
        null);
  }

  /** What every other page shows around itself. */
  private static void forgetWhatTakesTheDatabase(HttpServletRequest request) {
    for (String name : Collections.list(request.getAttributeNames())) {
      if (request.getAttribute(name) instanceof LazyContextVariable<?>) {
        request.removeAttribute(name);
      }
    }
  }
}
