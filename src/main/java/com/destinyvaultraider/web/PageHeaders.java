package com.destinyvaultraider.web;

import com.destinyvaultraider.bungie.BungieSite;
import java.util.List;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/**
 * The headers that keep a page to itself, also a page that says what was wrong with a request which
 * got no further than the door.
 */
class PageHeaders extends HeaderWriterFilter {

  private static final String PERMISSIONS =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  PageHeaders(BungieSite bungie) {
    super(writers(contentSecurityPolicy(bungie.origin())));
  }

  /** An error page is told so too: what was refused at the door has no headers yet. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private static List<HeaderWriter> writers(String contentSecurityPolicy) {
    var referrer = new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN);
    var opener = new CrossOriginOpenerPolicyHeaderWriter();
    opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
    var resources = new CrossOriginResourcePolicyHeaderWriter();
    resources.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
    return List.of(
        new ContentSecurityPolicyHeaderWriter(contentSecurityPolicy),
        new XContentTypeOptionsHeaderWriter(),
        new XXssProtectionHeaderWriter(),
        new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
        // Only over HTTPS.
        new HstsHeaderWriter(),
        // Pages are private; what is not says so itself.
        new CacheControlHeadersWriter(),
        new PermissionsPolicyHeaderWriter(PERMISSIONS),
        referrer,
        opener,
        resources);
  }

  /** Everything from ourselves; pictures from Bungie too, and the way to its sign-in. */
  private static String contentSecurityPolicy(String bungie) {
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' " + bungie,
        "form-action 'self' " + bungie,
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'");
  }
}
