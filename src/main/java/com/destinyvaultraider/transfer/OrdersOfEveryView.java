package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.CurrentPlayers;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Orders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Gives every template what it shows of the player's open orders ({@code openOrders}), what of the
 * belongings is on its way ({@code moving}), and a key that makes a form that is posted twice one
 * order ({@code formKey}). Only a page that prints them has them looked up.
 */
@Component
class OrdersOfEveryView implements HandlerInterceptor, WebMvcConfigurer {

  private final CurrentPlayers players;
  private final Orders orders;
  private final OrderPages pages;

  OrdersOfEveryView(CurrentPlayers players, Orders orders, OrderPages pages) {
    this.players = players;
    this.orders = orders;
    this.pages = pages;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    LazyContextVariable<OpenOrders> open = lazily(() -> open(request));
    request.setAttribute("openOrders", open);
    request.setAttribute("moving", lazily(() -> moving(open)));
    request.setAttribute("formKey", lazily(FormKey::fresh));
    return true;
  }

  private OpenOrders open(HttpServletRequest request) {
    Player player = players.of(request);
    if (player == null || player.current() == null) {
      return OpenOrders.NONE;
    }
    List<Order> open = orders.open(player);
    return pages.open(player, open, List.of(), OrderPages.shownOn(request.getRequestURI()));
  }

  private static Set<String> moving(LazyContextVariable<OpenOrders> open) {
    return open.getValue().moving();
  }

  private static <T> LazyContextVariable<T> lazily(Supplier<T> value) {
    return new LazyContextVariable<>() {
      @Override
      protected T loadValue() {
        return value.get();
      }
    };
  }
}
