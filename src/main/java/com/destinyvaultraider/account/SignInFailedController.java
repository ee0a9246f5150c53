package com.destinyvaultraider.account;

import com.destinyvaultraider.language.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a failed sign-in ends: what happened, what is kept, and the ways on. */
@Controller
class SignInFailedController {

  private static final String SIGN_IN = "/oauth2/authorization/bungie";

  private final Trips trips;

  SignInFailedController(Trips trips) {
    this.trips = trips;
  }

  @GetMapping("/sign-in-failed")
  String signInFailed(
      @CurrentPlayer @Nullable Player player,
      @RequestParam(required = false) @Nullable String reason,
      @RequestParam(name = Trips.AGAIN, required = false) @Nullable String trip,
      HttpServletRequest request,
      Model model) {
    boolean wanted = trips.keepsAPage(request);
    model.addAttribute(
        "page", SignInFailedPage.of(SignInFailure.ofReason(reason), player, wanted ? trip : null));
    return "account/sign-in-failed";
  }

  /**
   * What the page says.
   *
   * @param kept what has not been lost, a sentence each
   * @param again where another try begins, which leads to the page that was wanted
   * @param signedIn whether somebody is still signed in
   */
  record SignInFailedPage(
      String title,
      String sentence,
      String hint,
      List<String> kept,
      String again,
      boolean signedIn) {

    static SignInFailedPage of(
        SignInFailure failure, @Nullable Player player, @Nullable String trip) {
      List<String> kept = new ArrayList<>();
      if (player != null) {
        kept.add(Words.say("account.still-signed-in", player.displayName()));
      }
      if (trip != null) {
        kept.add(Words.say("account.page-kept"));
      }
      return new SignInFailedPage(
          failure.title(),
          failure.sentence(),
          failure.hint(),
          kept,
          trip == null ? SIGN_IN : SIGN_IN + "?" + Trips.AGAIN + "=" + trip,
          player != null);
    }
  }
}
