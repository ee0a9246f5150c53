package com.destinyvaultraider.transfer;

import com.destinyvaultraider.transfer.plan.DisplacingOrder;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Explains how moves work, for everybody. */
@Controller
class HelpController {

  @GetMapping("/help")
  String help(Model model) {
    model.addAttribute(
        "page",
        new HelpPage(
            Arrays.stream(DisplacingOrder.values()).map(DisplacingOrder::sentence).toList()));
    return "transfer/help";
  }
}
