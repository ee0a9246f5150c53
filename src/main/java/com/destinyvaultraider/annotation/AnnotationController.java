package com.destinyvaultraider.annotation;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.OwnPage;
import com.destinyvaultraider.language.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Takes from the pages what players say about their things, and takes it back. */
@Controller
class AnnotationController {

  /** Where forms lead that do not say. */
  private static final String PAGE = "/annotations";

  private static final String NUMBER = "{id:[1-9]\\d{0,17}}";

  private final Annotations annotations;
  private final AnnotationPages pages;

  AnnotationController(Annotations annotations, AnnotationPages pages) {
    this.annotations = annotations;
    this.pages = pages;
  }

  /** Many things at once; where none was chosen, that is said. */
  @PostMapping("/annotations/bulk")
  Object sayOfMany(
      @CurrentPlayer Player player,
      AnnotationForm form,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    if (form.isOfNothing()) {
      redirect.addFlashAttribute("problem", Words.say("annotation.nothing-selected"));
      return OwnPage.seeOther(form.page(), PAGE);
    }
    return say(player, form, request, redirect);
  }

  @PostMapping("/annotations")
  Object say(
      @CurrentPlayer Player player,
      AnnotationForm form,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    if (!form.isValid()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    Set<Thing> things = form.subjects();
    requireOwn(player, things);
    String problem = problem(player, form, things);
    Optional<Revision> done =
        problem.isEmpty() ? annotations.change(player, things, form.edits()) : Optional.empty();
    String notice =
        done.map(revision -> pages.sentence(player, revision))
            .orElseGet(() -> Words.say("annotation.so-already"));
    Thing only = things.iterator().next();
    if (wantsForm(request, only)) {
      return pages.form(player, only, OwnPage.of(form.page(), PAGE), notice, problem, done);
    }
    if (problem.isEmpty()) {
      redirect.addFlashAttribute("notice", notice);
      redirect.addFlashAttribute("back", OwnPage.of(form.page(), PAGE));
      done.ifPresent(revision -> redirect.addFlashAttribute("revision", revision.id()));
    } else {
      redirect.addFlashAttribute("problem", problem);
    }
    return OwnPage.seeOther(form.page(), PAGE);
  }

  @PostMapping("/annotations/undo/" + NUMBER)
  Object undo(
      @CurrentPlayer Player player,
      @PathVariable long id,
      AnnotationForm form,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Revision done =
        annotations
            .undo(player, id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String notice =
        done.things() == 0
            ? Words.say("annotation.nothing-taken-back")
            : pages.sentence(player, done);
    Thing only = form.isValid() ? form.subjects().iterator().next() : null;
    if (only != null && wantsForm(request, only)) {
      return pages.form(
          player, only, OwnPage.of(form.page(), PAGE), notice, "", Optional.<Revision>empty());
    }
    redirect.addFlashAttribute("notice", notice);
    return OwnPage.seeOther(form.page(), PAGE);
  }

  @PostMapping("/annotations/lock")
  RedirectView lockFollowsTag(@CurrentPlayer Player player, @RequestParam boolean follows) {
    annotations.letLockFollowTag(player, follows);
    return OwnPage.seeOther(PAGE, PAGE);
  }

  @GetMapping("/annotations")
  String all(
      @CurrentPlayer Player player, @RequestParam(defaultValue = "") String tag, Model model) {
    if (!tag.isEmpty() && Tag.of(tag).isEmpty() && !tag.equals(AnnotationsPage.NOTED)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("page", pages.all(player, tag));
    return "annotation/annotations";
  }

  /** The page of one thing, where there is no card to say it in. */
  @GetMapping("/annotations/{thing:[1-9]\\d{0,18}}")
  String one(@CurrentPlayer Player player, @PathVariable String thing, Model model) {
    Thing known =
        Thing.of(thing).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    requireOwn(player, Set.of(known));
    model.addAttribute("page", pages.one(player, known));
    return "annotation/one";
  }

  private String problem(Player player, AnnotationForm form, Set<Thing> things) {
    if (!form.isShortEnough()) {
      return tooLong();
    }
    List<Edit> edits = form.edits();
    if (edits.isEmpty() && form.notes() == null) {
      return Words.say("annotation.nothing-said");
    }
    for (Thing thing : things) {
      Annotation after = annotations.of(player, thing);
      for (Edit edit : edits) {
        after = edit.of(after);
      }
      if (after.notes().length() > Annotation.LONGEST_NOTES) {
        return tooLong();
      }
    }
    return "";
  }

  private static String tooLong() {
    return Words.say("annotation.too-long", Annotation.LONGEST_NOTES);
  }

  /** What is not there now may be talked about only if it was before. */
  private void requireOwn(Player player, Set<Thing> things) {
    if (!pages.areOwn(player, things)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  /** Whether the form alone is to be shown anew, in the place where it stands. */
  private static boolean wantsForm(HttpServletRequest request, Thing thing) {
    return ("annotation-" + thing.code()).equals(request.getHeader("HX-Target"));
  }
}
