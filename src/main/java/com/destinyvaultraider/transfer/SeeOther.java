package com.destinyvaultraider.transfer;

import com.destinyvaultraider.transfer.order.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Where a form leads once it is posted. */
final class SeeOther {

  private SeeOther() {}

  static RedirectView page(String page) {
    RedirectView view = new RedirectView(page, true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  static RedirectView order(Order order) {
    return page("/orders/" + order.id());
  }

  /** Says on the next page what became of an order, and offers the way to it and back. */
  static void tell(Order order, RedirectAttributes redirect) {
    boolean good =
        order.state().isUnderWay()
            || order.state() == Order.State.DONE
            || order.state() == Order.State.PARTLY;
    redirect.addFlashAttribute(good ? "notice" : "problem", Telling.soFar(order));
    redirect.addFlashAttribute("told", order.id());
    redirect.addFlashAttribute("undoable", order.canBeUndone());
  }
}
