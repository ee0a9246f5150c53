package com.destinyvaultraider.web;

import com.destinyvaultraider.account.CurrentPlayers;
import com.destinyvaultraider.bungie.BungieSite;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Gives every template the shell that the layout shows around it. It stands in the request, where
 * templates look too, and not in the model: the view of a failure has a model of its own, to which
 * no {@code @ModelAttribute} is added. Only a request that shows a page looks the player up.
 */
@Component
class ShellOfEveryView implements HandlerInterceptor, WebMvcConfigurer {

  private final BungieSite site;
  private final CurrentPlayers players;

  ShellOfEveryView(BungieSite site, CurrentPlayers players) {
    this.site = site;
    this.players = players;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    request.setAttribute(
        "shell",
        new LazyContextVariable<Shell>() {
          @Override
          protected Shell loadValue() {
            return Shell.of(
                site.isSandbox(),
                site.imageRoot(),
                players.of(request),
                players.bungieAccounts(request));
          }
        });
    return true;
  }
}
