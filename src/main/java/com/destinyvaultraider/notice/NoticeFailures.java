package com.destinyvaultraider.notice;

import com.destinyvaultraider.language.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The page behind a link that is good no longer: it says what became of it. */
@ControllerAdvice
class NoticeFailures {

  /** What the problem page shows; it has the fields of the shell's own error page. */
  record ProblemPage(String title, String sentence, String hint, Action action) {}

  /** Where to go from there. */
  record Action(String label, String href) {}

  @ExceptionHandler
  ModelAndView linkGone(LinkGone gone) {
    ModelAndView view = new ModelAndView("error/problem", HttpStatus.NOT_FOUND);
    view.addObject("page", page(gone));
    return view;
  }

  static ProblemPage page(LinkGone gone) {
    Action notices = new Action(Words.say("notice.title"), "/notices");
    return gone.isFeed()
        ? new ProblemPage(
            Words.say("notice.feed-gone"),
            Words.say("notice.feed-gone.why"),
            Words.say("notice.feed-gone.hint"),
            notices)
        : new ProblemPage(
            Words.say("notice.link-gone"),
            Words.say("notice.link-gone.why"),
            Words.say("notice.link-gone.hint"),
            notices);
  }
}
