package com.destinyvaultraider.inventory;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The pages for accounts whose gear cannot be shown. */
@ControllerAdvice
class InventoryFailures {

  /** What the problem page shows; it has the fields of the shell's own error page. */
  record ProblemPage(
      String title, String sentence, @Nullable String hint, @Nullable String action) {}

  @ExceptionHandler(NoCharacter.class)
  String noCharacter() {
    return "inventory/no-character";
  }

  @ExceptionHandler(PictureIncomplete.class)
  ModelAndView pictureIncomplete() {
    ModelAndView view = new ModelAndView("error/problem", HttpStatus.SERVICE_UNAVAILABLE);
    view.addObject(
        "page",
        new ProblemPage(
            "Something is missing",
            "Bungie left out a part of what you own, so nothing is shown rather than something"
                + " wrong.",
            "Reload the page in a moment.",
            null));
    return view;
  }
}
