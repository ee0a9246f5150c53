package com.destinyvaultraider.account;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the signed-in {@link Player} to controllers, looked up once per request. */
class CurrentPlayerResolver implements HandlerMethodArgumentResolver {

  private static final String ATTRIBUTE = CurrentPlayerResolver.class.getName();

  private final Players players;

  CurrentPlayerResolver(Players players) {
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
    Player player = playerOf(request);
    if (player == null && !parameter.isOptional()) {
      throw new SignInRequired();
    }
    return player;
  }

  private @Nullable Player playerOf(NativeWebRequest request) {
    Object known = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    if (known instanceof Player player) {
      return player;
    }
    Player player = find(request.getUserPrincipal()).orElse(null);
    if (player != null) {
      request.setAttribute(ATTRIBUTE, player, RequestAttributes.SCOPE_REQUEST);
    }
    return player;
  }

  private Optional<Player> find(@Nullable Principal principal) {
    return principal instanceof Authentication authentication
            && authentication.getPrincipal() instanceof SignedInUser user
        ? players.find(user.userId())
        : Optional.empty();
  }
}
