package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.Envelope;
import com.destinyvaultraider.sandbox.envelope.HtmlPage;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.json.JsonMapper;

/** The entrance to all operations: finds the one that is meant and lets it answer. */
@Controller
@Sandboxed
class PlatformController {

  private static final String ROOT = "/Platform";

  private final List<Route> routes;
  private final Gate gate;
  private final Envelope envelope;

  PlatformController(List<Operation> operations, Gate gate, JsonMapper json) {
    PathPatternParser parser = new PathPatternParser();
    parser.setCaseSensitive(false);
    this.routes =
        operations.stream()
            .map(operation -> new Route(parser.parse(operation.path()), operation))
            .toList();
    this.gate = gate;
    this.envelope = new Envelope(json);
  }

  private record Route(PathPattern pattern, Operation operation) {}

  @RequestMapping("/sandbox/{platform:(?i)platform}/**")
  void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path =
        request
            .getRequestURI()
            .substring(request.getContextPath().length() + "/sandbox".length() + ROOT.length());
    PathContainer parsed = PathContainer.parsePath(path);
    Route route =
        routes.stream().filter(known -> known.pattern().matches(parsed)).findFirst().orElse(null);
    PathPattern.PathMatchInfo match =
        route == null ? null : route.pattern().matchAndExtract(parsed);
    if (route == null || match == null) {
      HtmlPage.NOT_FOUND.send(response);
      return;
    }
    Operation operation = route.operation();
    if (!request.getMethod().equals(operation.isAction() ? "POST" : "GET")) {
      HtmlPage.WRONG_METHOD.send(response);
      return;
    }
    try {
      Call call = gate.admit(operation, ROOT + path, match.getUriVariables(), request);
      envelope.succeed(response, operation.answer(call));
    } catch (Refusal refusal) {
      envelope.refuse(response, refusal, operation.answersNumber());
    }
  }
}
