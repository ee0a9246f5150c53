package com.destinyvaultraider.notice;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** Has players say what they want to be told of, and how. */
@Controller
class NoticesController {

  private final NoticesPages pages;
  private final Wishes wishes;
  private final Mailboxes mailboxes;
  private final Webhooks webhooks;
  private final WebhookPost post;
  private final Feeds feeds;
  private final Site site;
  private final NoticeProperties properties;

  NoticesController(
      NoticesPages pages,
      Wishes wishes,
      Mailboxes mailboxes,
      Webhooks webhooks,
      WebhookPost post,
      Feeds feeds,
      Site site,
      NoticeProperties properties) {
    this.pages = pages;
    this.wishes = wishes;
    this.mailboxes = mailboxes;
    this.webhooks = webhooks;
    this.post = post;
    this.feeds = feeds;
    this.site = site;
    this.properties = properties;
  }

  @GetMapping("/notices")
  String notices(@CurrentPlayer Player player, Model model) {
    String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    model.addAttribute("page", pages.of(player, here));
    return "notice/notices";
  }

  @PostMapping("/notices/wishes")
  RedirectView wishes(
      @CurrentPlayer Player player,
      @RequestParam(required = false) @Nullable List<String> wish,
      RedirectAttributes redirect) {
    List<String> keys = wish == null ? List.of() : wish;
    Set<Wish> wanted =
        keys.stream().map(Wish::of).flatMap(Optional::stream).collect(Collectors.toSet());
    wishes.keep(player.id(), wanted);
    return back(redirect, "notice", pages.kept(player, wanted));
  }

  @PostMapping("/notices/mail")
  RedirectView mail(
      @CurrentPlayer Player player,
      @RequestParam(required = false) @Nullable String address,
      RedirectAttributes redirect) {
    Optional<MailAddress> typed = MailAddress.of(address);
    if (site.post() == null) {
      return back(redirect, "problem", Words.say("notice.mail-none"));
    }
    if (typed.isEmpty()) {
      return back(redirect, "problem", Words.say("notice.mail-wrong"));
    }
    return mailboxes.ask(player.id(), typed.get())
        ? back(redirect, "notice", Words.say("notice.mail-asked", typed.get().value()))
        : back(redirect, "problem", Words.say("notice.mail-too-often"));
  }

  @PostMapping("/notices/mail/remove")
  RedirectView removeMail(@CurrentPlayer Player player, RedirectAttributes redirect) {
    mailboxes.remove(player.id());
    return back(redirect, "notice", Words.say("notice.mail-removed"));
  }

  @PostMapping("/notices/webhook")
  RedirectView webhook(
      @CurrentPlayer Player player,
      @RequestParam(required = false) @Nullable String address,
      RedirectAttributes redirect) {
    Optional<WebhookAddress> typed = WebhookAddress.of(address, properties.moreWebhooks());
    if (typed.isEmpty()) {
      return back(redirect, "problem", Words.say("notice.webhook-wrong"));
    }
    webhooks.keep(player.id(), typed.get());
    return back(redirect, "notice", Words.say("notice.webhook-kept"));
  }

  @PostMapping("/notices/webhook/test")
  RedirectView testWebhook(@CurrentPlayer Player player, RedirectAttributes redirect) {
    Optional<WebhookAddress> address = webhooks.addressOf(player.id());
    if (address.isEmpty()) {
      return back(redirect, "problem", Words.say("notice.reason-no-webhook"));
    }
    return switch (post.send(address.get(), Telling.test())) {
      case Outcome.Sent _ -> back(redirect, "notice", Words.say("notice.test-sent"));
      case Outcome.Later later -> back(redirect, "problem", Words.say(later.reason()));
      case Outcome.Failed failed -> back(redirect, "problem", Words.say(failed.reason()));
      case Outcome.Gone gone -> {
        webhooks.switchOff(player.id(), gone.reason());
        yield back(redirect, "problem", Words.say(gone.reason()));
      }
      case Outcome.Unclear _ -> back(redirect, "problem", Words.say("notice.reason-unclear"));
    };
  }

  @PostMapping("/notices/webhook/remove")
  RedirectView removeWebhook(@CurrentPlayer Player player, RedirectAttributes redirect) {
    webhooks.remove(player.id());
    return back(redirect, "notice", Words.say("notice.webhook-removed"));
  }

  @PostMapping("/notices/feed")
  RedirectView feed(@CurrentPlayer Player player, RedirectAttributes redirect) {
    feeds.renew(player.id());
    return back(redirect, "notice", Words.say("notice.feed-made"));
  }

  @PostMapping("/notices/feed/remove")
  RedirectView removeFeed(@CurrentPlayer Player player, RedirectAttributes redirect) {
    feeds.remove(player.id());
    return back(redirect, "notice", Words.say("notice.feed-removed"));
  }

  private static RedirectView back(RedirectAttributes redirect, String how, String sentence) {
    redirect.addFlashAttribute(how, sentence);
    RedirectView view = new RedirectView("/notices", true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
