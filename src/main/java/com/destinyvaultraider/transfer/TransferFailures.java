package com.destinyvaultraider.transfer;

import com.destinyvaultraider.language.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The page for a move of what is not there. */
@ControllerAdvice
class TransferFailures {

  /** What the problem page shows; it has the fields of the shell's own error page. */
  record ProblemPage(
      String title, String sentence, @Nullable String hint, @Nullable String action) {}

  @ExceptionHandler(NotOnAccount.class)
  ModelAndView notOnAccount() {
    ModelAndView view = new ModelAndView("error/problem", HttpStatus.NOT_FOUND);
    view.addObject(
        "page",
        new ProblemPage(
            Words.say("transfer.not-on-account"),
            Words.say("transfer.not-on-account.why"),
            Words.say("transfer.not-on-account.hint"),
            null));
    return view;
  }
}
