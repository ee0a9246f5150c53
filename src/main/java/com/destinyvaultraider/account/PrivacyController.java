package com.destinyvaultraider.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what is kept about whom, why, and for how long. */
@Controller
class PrivacyController {

  private final AccountProperties properties;

  PrivacyController(AccountProperties properties) {
    this.properties = properties;
  }

  @GetMapping("/privacy")
  String privacy(Model model) {
    model.addAttribute("contact", properties.contact());
    return "account/privacy";
  }
}
