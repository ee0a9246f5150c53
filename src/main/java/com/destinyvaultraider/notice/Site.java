package com.destinyvaultraider.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What whoever runs this site has said of it: where it is, and whether it sends mail. */
@Component
class Site {

  private final @Nullable String address;
  private final @Nullable String from;
  private final @Nullable JavaMailSenderImpl mail;

  Site(NoticeProperties properties, ObjectProvider<JavaMailSenderImpl> mail) {
    String site = properties.site();
    this.address = StringUtils.hasText(site) ? site.strip().replaceFirst("/+$", "") : null;
    this.from = StringUtils.hasText(properties.from()) ? properties.from() : null;
    this.mail = mail.getIfAvailable();
  }

  /** The address that links in messages begin with, without a slash at the end; or null. */
  @Nullable String address() {
    return address;
  }

  /** How mail is sent from here; null where none is. */
  @Nullable Post post() {
    return address == null || from == null || mail == null ? null : new Post(address, from, mail);
  }

  /**
   * All that is needed to send mail.
   *
   * @param site where links lead
   * @param from whom mail comes from
   */
  record Post(String site, String from, JavaMailSenderImpl server) {}
}
