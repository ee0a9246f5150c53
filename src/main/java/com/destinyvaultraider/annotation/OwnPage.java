package com.destinyvaultraider.annotation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** The page to go back to after a form, as the form names it: only one of ours. */
final class OwnPage {

  static final String DEFAULT = "/annotations";

  /** A path that cannot be taken for another host, and its query. */
  private static final Pattern OWN =
      Pattern.compile("/(?![/\\\\])[\\w./~:@!,;*+()-]*(\\?[\\w./~:@!,;*+()=&%?'-]*)?");

  private static final int LONGEST = 2_000;

  private OwnPage() {}

  /** The page, or the page of all annotations where there is none to go back to. */
  static String of(@Nullable String page) {
    boolean own = page != null && page.length() <= LONGEST && OWN.matcher(page).matches();
    return own && page != null ? page : DEFAULT;
  }

  /** Leads there. */
  static RedirectView seeOther(@Nullable String page) {
    RedirectView view = new RedirectView(of(page), true);
    view.setExpandUriTemplateVariables(false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
