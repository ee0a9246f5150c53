package com.destinyvaultraider.inventory;

import com.destinyvaultraider.language.Words;
import jakarta.servlet.http.HttpServletResponse;
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
  ModelAndView pictureIncomplete(HttpServletResponse response) {
    response.setHeader("Refresh", "5");
    ModelAndView view = new ModelAndView("error/problem", HttpStatus.SERVICE_UNAVAILABLE);
    view.addObject(
        "page",
        new ProblemPage(
            Words.say("inventory.incomplete"),
            Words.say("inventory.incomplete.why"),
            Words.say("inventory.incomplete.hint"),
            null));
    return view;
  }
}
