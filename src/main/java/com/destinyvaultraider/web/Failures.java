package com.destinyvaultraider.web;

import com.destinyvaultraider.account.NoDestinyAccount;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.ManifestNotReady;
import com.destinyvaultraider.trouble.Trouble;
import com.destinyvaultraider.web.ErrorPage.Action;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
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
  ModelAndView signInRequired(
      SignInRequired required, HttpServletRequest request, HttpServletResponse response) {
    wantedPage.saveRequest(request, response);
    if (Htmx.isRequest(request)) {
      response.setHeader(Htmx.REDIRECT, request.getContextPath() + Visitors.SIGN_IN);
    }
    return page(
        HttpStatus.UNAUTHORIZED,
        Words.say("web.sign-in-again"),
        required.sentence(),
        Words.say("web.sign-in-again.hint"),
        Action.signIn());
  }

  @ExceptionHandler(NoDestinyAccount.class)
  ModelAndView noDestinyAccount() {
    var view = new ModelAndView("account/no-account");
    view.addObject("page", NoAccountPage.signedInWithout());
    return view;
  }

  @ExceptionHandler(ManifestNotReady.class)
  ModelAndView manifestNotReady(HttpServletRequest request, HttpServletResponse response) {
    ComeBack.in(RELOAD, request, response);
    return page(
        HttpStatus.SERVICE_UNAVAILABLE,
        Words.say("web.fetching"),
        Words.say("web.fetching.why"),
        Words.say("web.fetching.hint"),
        null);
  }

  @ExceptionHandler
  ModelAndView bungieFailed(
      BungieException exception, HttpServletRequest request, HttpServletResponse response) {
    BungieFailure failure = exception.failure();
    return switch (failure) {
      case BungieFailure.Down _ -> {
        ComeBack.in(DOWN_FOR, request, response);
        yield page(
            HttpStatus.SERVICE_UNAVAILABLE,
            Words.say("web.away"),
            Trouble.sentence(failure),
            Words.say("web.away.hint"),
            null);
      }
      case BungieFailure.RetryLater _ -> {
        ComeBack.in(failure.pause(), request, response);
        yield page(
            HttpStatus.SERVICE_UNAVAILABLE,
            Words.say("web.patience"),
            Trouble.sentence(failure),
            Words.say("web.patience.hint"),
            null);
      }
      case BungieFailure.TellPlayer(int code, _) when code == NO_DESTINY_ACCOUNT ->
          page(
              HttpStatus.BAD_GATEWAY,
              Words.say("web.gone"),
              Trouble.sentence(failure),
              Words.say("web.gone.hint"),
              Action.accounts());
      case BungieFailure.SignInAgain _, BungieFailure.TellPlayer _ ->
          page(
              HttpStatus.BAD_GATEWAY,
              Words.say("web.refused"),
              Trouble.sentence(failure),
              Words.say("web.refused.hint", failure.name(), Integer.toString(failure.code())),
              Action.home());
    };
  }

  /** A file that is too large, or a form with a file that is none. */
  @ExceptionHandler
  ModelAndView fileRefused(MultipartException exception, HttpServletRequest request) {
    HttpStatus status =
        exception instanceof MaxUploadSizeExceededException
            ? HttpStatus.CONTENT_TOO_LARGE
            : HttpStatus.BAD_REQUEST;
    var view = new ModelAndView(VIEW, status);
    view.addObject("page", ErrorPage.ofStatus(status.value(), request.getUserPrincipal() != null));
    return view;
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
