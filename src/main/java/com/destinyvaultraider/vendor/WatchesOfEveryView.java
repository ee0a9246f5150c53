package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.CurrentPlayers;
import com.destinyvaultraider.account.Player;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Gives every template the hashes of what the player waits for at the vendors' ({@code watches}),
 * since cards of items lie in a room that knows no vendors. Only a page that asks for them has them
 * looked up.
 */
@Component
class WatchesOfEveryView implements HandlerInterceptor, WebMvcConfigurer {

  private final CurrentPlayers players;
  private final Watches watches;

  WatchesOfEveryView(CurrentPlayers players, Watches watches) {
    this.players = players;
    this.watches = watches;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    request.setAttribute(
        "watches",
        new LazyContextVariable<Set<Long>>() {
          @Override
          protected Set<Long> loadValue() {
            Player player = players.of(request);
            return player == null ? Set.of() : watches.known(player);
          }
        });
    return true;
  }
}
