package com.destinyvaultraider.web;

import com.destinyvaultraider.account.NoDestinyAccount;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.manifest.ManifestNotReady;
import com.destinyvaultraider.web.ErrorPage.Action;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Turns what can go wrong outside of us into a page with a sentence. */
@ControllerAdvice
class Failures {

  private static final String VIEW = "error/problem";
  private static final int NO_DESTINY_ACCOUNT = 1601;
  private static final Duration DOWN_FOR = Duration.ofMinutes(1);
  private static final Duration RELOAD = Duration.ofSeconds(3);

  private final WantedPage wantedPage;

  Failures(WantedPage wantedPage) {
    this.wantedPage = wantedPage;
  }

  /**
   * A page with a link and no redirect: where Bungie accepts a sign-in but then refuses its token,
   * a redirect would go round in circles.
   */
  @ExceptionHandler(SignInRequired.class)
  ModelAndView signInRequired(HttpServletRequest request, HttpServletResponse response) {
    wantedPage.saveRequest(request, response);
    if (Htmx.isRequest(request)) {
      response.setHeader(Htmx.REDIRECT, request.getContextPath() + Visitors.SIGN_IN);
    }
    return page(
        HttpStatus.UNAUTHORIZED,
        "Sign in again",
        "Bungie.net no longer accepts the sign-in of this session.",
        "That happens after 90 days away, once a year, or when the access was withdrawn.",
        Action.SIGN_IN);
  }

  @ExceptionHandler(NoDestinyAccount.class)
  ModelAndView noDestinyAccount() {
    var view = new ModelAndView("account/no-account");
    view.addObject("page", NoAccountPage.SIGNED_IN_WITHOUT);
    return view;
  }

  @ExceptionHandler(ManifestNotReady.class)
  ModelAndView manifestNotReady(HttpServletResponse response) {
    response.setHeader("Refresh", Long.toString(RELOAD.toSeconds()));
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(RELOAD.toSeconds()));
    return page(
        HttpStatus.SERVICE_UNAVAILABLE,
        "Fetching the names of things",
        "The descriptions of all items are being fetched from Bungie.net.",
        "This happens once. The page loads again by itself.",
        null);
  }

  @ExceptionHandler
  ModelAndView bungieFailed(BungieException exception, HttpServletResponse response) {
    BungieFailure failure = exception.failure();
    return switch (failure) {
      case BungieFailure.Down _ -> {
        retryAfter(response, DOWN_FOR);
        yield page(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Bungie is away",
            "Bungie.net does not answer, or is down for maintenance.",
            "Nothing is lost. Try again in a few minutes.",
            null);
      }
      case BungieFailure.RetryLater _ -> {
        retryAfter(response, failure.pause());
        yield page(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Bungie is busy",
            "Bungie.net asks for a little patience.",
            "Try again in a few seconds.",
            null);
      }
      case BungieFailure.TellPlayer(int code, _) when code == NO_DESTINY_ACCOUNT ->
          page(
              HttpStatus.BAD_GATEWAY,
              "This account is gone",
              "Bungie.net finds no Destiny account under this platform membership any more.",
              "Choose another account, or sign out and in again: that reads anew which accounts are"
                  + " yours.",
              Action.ACCOUNTS);
      case BungieFailure.SignInAgain _, BungieFailure.TellPlayer _ ->
          page(
              HttpStatus.BAD_GATEWAY,
              "Bungie said no",
              "Bungie.net refused what this page needs.",
              "Its reason: %s (%d).".formatted(failure.name(), failure.code()),
              Action.HOME);
    };
  }

  private static void retryAfter(HttpServletResponse response, Duration pause) {
    long seconds = Math.max(1, pause.toSeconds());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
  }

  private static ModelAndView page(
      HttpStatus status,
      String title,
      String sentence,
      @Nullable String hint,
      @Nullable Action action) {
    var view = new ModelAndView(VIEW, status);
    view.addObject("page", new ErrorPage(title, sentence, hint, action));
    return view;
  }
}
