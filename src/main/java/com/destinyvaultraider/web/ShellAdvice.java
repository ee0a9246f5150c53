package com.destinyvaultraider.web;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieSite;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every template the shell that the layout shows around it. */
@ControllerAdvice
class ShellAdvice {

  private final BungieSite site;

  ShellAdvice(BungieSite site) {
    this.site = site;
  }

  @ModelAttribute("shell")
  Shell shell(@CurrentPlayer @Nullable Player player) {
    return Shell.of(site.isSandbox(), site.imageRoot(), player);
  }
}
