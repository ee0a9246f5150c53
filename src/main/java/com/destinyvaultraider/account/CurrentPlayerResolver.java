package com.destinyvaultraider.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the signed-in {@link Player} to controllers. */
class CurrentPlayerResolver implements HandlerMethodArgumentResolver {

  private final CurrentPlayers players;

  CurrentPlayerResolver(CurrentPlayers players) {
    this.players = players;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(CurrentPlayer.class)
        && parameter.getParameterType() == Player.class;
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
    Player player = servlet == null ? null : players.of(servlet);
    if (player == null && !parameter.isOptional()) {
      throw new SignInRequired(SignInRequired.Reason.SIGNED_OUT);
    }
    return player;
  }
}
