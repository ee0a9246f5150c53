package com.destinyvaultraider.inventory;

import com.destinyvaultraider.account.CurrentPlayers;
import com.destinyvaultraider.account.Player;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Gives every template what is the matter with Bungie, and how old therefore what is shown, as
 * {@code freshness}; empty while Bungie answers.
 */
@Component
class FreshnessOfEveryView implements HandlerInterceptor, WebMvcConfigurer {

  private final CurrentPlayers players;
  private final Pictures pictures;

  FreshnessOfEveryView(CurrentPlayers players, Pictures pictures) {
    this.players = players;
    this.pictures = pictures;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    request.setAttribute(
        "freshness",
        new LazyContextVariable<String>() {
          @Override
          protected String loadValue() {
            return sentence(request);
          }
        });
    return true;
  }

  private String sentence(HttpServletRequest request) {
    Player player = players.of(request);
    return player == null || player.current() == null ? "" : pictures.freshness(player).sentence();
  }
}
