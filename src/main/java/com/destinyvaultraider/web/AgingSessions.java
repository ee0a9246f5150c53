package com.destinyvaultraider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Remembers in the session who is signed in, but not for ever: also who comes back every day signs
 * in again one day, so that a session that was stolen ends. Looked at only where it matters who
 * asks, so that a style sheet needs no session.
 */
@Component
class AgingSessions implements SecurityContextRepository {

  /** As long as Bungie lets us go on without asking the player again. */
  static final Duration LONGEST = Duration.ofDays(90);

  // Asked and not extended: in a log of ours it would tell the ids of sessions.
  private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
  private final Clock clock;

  AgingSessions(Clock clock) {
    this.clock = clock;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    DeferredSecurityContext kept = sessions.loadDeferredContext(request);
    return new DeferredSecurityContext() {

      private boolean looked;

      @Override
      public SecurityContext get() {
        if (!looked) {
          looked = true;
          endWhatIsOld(request);
        }
        return kept.get();
      }

      @Override
      public boolean isGenerated() {
        return kept.isGenerated();
      }
    };
  }

  @Override
  @Deprecated
  @SuppressWarnings("InlineMeSuggester") // the interface still asks for it
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    sessions.saveContext(context, request, response);
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return sessions.containsContext(request);
  }

  private void endWhatIsOld(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      Instant begun = Instant.ofEpochMilli(session.getCreationTime());
      if (begun.plus(LONGEST).isBefore(clock.instant())) {
        session.invalidate();
      }
    }
  }
}
