package com.destinyvaultraider.inventory;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** The page to go back to after a form, as the form names it: only one of ours. */
public final class OwnPage {

  /** A path that cannot be taken for another host, and its query. */
  private static final Pattern OWN =
      Pattern.compile("/(?![/\\\\])[\\w./~:@!,;*+()-]*(\\?[\\w./~:@!,;*+()=&%?'-]*)?");

  private static final int LONGEST = 2_000;

  private OwnPage() {}

  /** The page, or the other one where it is none of ours. */
  public static String of(@Nullable String page, String other) {
    return page != null && page.length() <= LONGEST && OWN.matcher(page).matches() ? page : other;
  }

  /** Leads there. */
  public static RedirectView seeOther(@Nullable String page, String other) {
    RedirectView view = new RedirectView(of(page, other), true);
    view.setExpandUriTemplateVariables(false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
