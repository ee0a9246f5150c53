package com.destinyvaultraider.account;

import com.destinyvaultraider.language.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a failed sign-in ends. */
@Controller
class SignInFailedController {

  @GetMapping("/sign-in-failed")
  String signInFailed(@RequestParam(required = false) @Nullable String reason, Model model) {
    model.addAttribute("page", SignInFailedPage.of(SignInFailure.ofReason(reason)));
    return "account/sign-in-failed";
  }

  /** What the page says. */
  record SignInFailedPage(String title, String sentence, String hint) {

    static SignInFailedPage of(SignInFailure failure) {
      return new SignInFailedPage(
          Words.say("account.not-signed-in"), failure.sentence(), failure.hint());
    }
  }
}
