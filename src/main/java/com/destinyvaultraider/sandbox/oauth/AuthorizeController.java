package com.destinyvaultraider.sandbox.oauth;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.HtmlPage;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.fault.Fault.Kind;
import com.destinyvaultraider.sandbox.fault.Faults;
import com.destinyvaultraider.sandbox.state.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The page a player is sent to for signing in. */
@Controller
@Sandboxed
class AuthorizeController {

  private static final String PATH = "/en/OAuth/Authorize";

  private static final List<String> CARRIED =
      List.of("client_id", "response_type", "redirect_uri", "state");

  private final Accounts accounts;
  private final Authorizations authorizations;
  private final RegisteredApplication application;
  private final Faults faults;

  AuthorizeController(
      Accounts accounts,
      Authorizations authorizations,
      RegisteredApplication application,
      Faults faults) {
    this.accounts = accounts;
    this.authorizations = authorizations;
    this.application = application;
    this.faults = faults;
  }

  @GetMapping("/sandbox/{locale}/{oauth:(?i)oauth}/{authorize:(?i)authorize}")
  @Nullable String authorize(HttpServletRequest request, HttpServletResponse response, Model model)
      throws IOException {
    if (!RegisteredApplication.CLIENT_ID.equals(request.getParameter("client_id"))
        || !"code".equals(request.getParameter("response_type"))) {
      HtmlPage.INVALID_AUTHORIZATION.send(response);
      return null;
    }
    if (!application.redirectsTo(request.getParameter("redirect_uri"), request)) {
      HtmlPage.REDIRECT_MISMATCH.send(response);
      return null;
    }
    String[] refusal = refusal(request);
    if (refusal.length > 0) {
      return back(request, response, refusal);
    }
    Optional<Long> chosen = chosen(request);
    if (chosen.isPresent()) {
      return back(request, response, "code", authorizations.code(chosen.get()));
    }
    model.addAttribute("page", page(request));
    return "sandbox/authorize";
  }

  /** With what the browser is sent back at once, or nothing. */
  private String[] refusal(HttpServletRequest request) {
    if (faults.take(Kind.MAINTENANCE, PATH, fault -> !fault.html()).isPresent()) {
      return new String[] {
        "error", "invalid_request", "error_description", PlatformCode.SYSTEM_DISABLED.identifier()
      };
    }
    if (request.getParameter("scope") != null) {
      return new String[] {
        "error",
        "invalid_scope",
        "error_description",
        "Scope is always configured value. Do not specify scope parameter."
      };
    }
    return request.getParameter("cancel") == null
        ? new String[0]
        : new String[] {"error", "access_denied"};
  }

  private Optional<Long> chosen(HttpServletRequest request) {
    String as = request.getParameter("as");
    return accounts.people().stream()
        .map(person -> person.bungieMembershipId())
        .filter(id -> Long.toString(id).equals(as))
        .findFirst();
  }

  private AuthorizePage page(HttpServletRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String name : CARRIED) {
      String value = request.getParameter(name);
      if (value != null) {
        parameters.put(name, value);
      }
    }
    String root = request.getContextPath() + "/sandbox";
    return new AuthorizePage(
        request.getRequestURI(),
        parameters,
        accounts.people().stream().map(person -> AuthorizePage.Choice.of(person, root)).toList());
  }

  // Written by hand because a container would make the address absolute, with a scheme that what
  // stands before it may have changed.
  private @Nullable String back(
      HttpServletRequest request, HttpServletResponse response, String... answer) {
    UriComponentsBuilder target =
        UriComponentsBuilder.fromUriString(application.redirectUrl(request));
    Map<String, Object> values = new LinkedHashMap<>();
    for (int index = 0; index < answer.length; index += 2) {
      values.put(answer[index], answer[index + 1]);
    }
    String state = request.getParameter("state");
    if (state != null) {
      values.put("state", state);
    }
    values.keySet().forEach(name -> target.queryParam(name, "{" + name + "}"));
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader(HttpHeaders.LOCATION, target.encode().buildAndExpand(values).toUriString());
    return null;
  }
}
