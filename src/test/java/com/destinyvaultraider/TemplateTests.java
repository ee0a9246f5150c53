package com.destinyvaultraider;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps the pages inside our Content-Security-Policy, and working without JavaScript. */
class TemplateTests {

  private static final Path MAIN = Path.of("src/main");
  private static final Pattern OTHER_HOST = Pattern.compile("(?:https?:)?//([^/'\"\\s)}|]+)");
  private static final Pattern CHANGES = Pattern.compile("^@\\{/(transfers|accounts|logout)");
  private static final Set<String> LOADED = Set.of("src", "srcset", "href", "poster", "data");

  @Test
  void templatesKeepTheRules() throws IOException, ParseException {
    List<String> complaints = new ArrayList<>();
    for (Path template : files(".html")) {
      for (String complaint : complaintsAbout(Files.readString(template))) {
        complaints.add(template + ":" + complaint);
      }
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void stylesheetsFetchNothingFromOtherHosts() throws IOException {
    for (Path stylesheet : files(".css")) {
      assertThat(otherHost(Files.readString(stylesheet))).as(stylesheet.toString()).isNull();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "unescaped text            | <p th:utext='${name}'></p>",
        "unescaped inlining        | <p>Hello [(${name})]</p>",
        "a script in the page      | <script>alert(1)</script>",
        "a style sheet in the page | <style>p { color: red }</style>",
        "a style attribute         | <p style='color: red'></p>",
        "a computed style          | <p th:style='${css}'></p>",
        "a computed style attribute| <p th:attr='style=${css}'></p>",
        "an event handler          | <p onclick='go()'></p>",
        "a handler of htmx         | <p hx-on:click='go()'></p>",
        "evaluated values          | <p hx-vals='js:{a: go()}'></p>",
        "a form without th:action  | <form action='/transfers' method='post'></form>",
        "a form without a method   | <form th:action='@{/transfers}'></form>",
        "a change by GET           | <form th:action='@{/transfers}' method='get'></form>",
        "an image from elsewhere   | <img src='https://example.com/a.png'>",
        "a style sheet from a CDN  | <link th:href=\"@{//cdn.example.com/a.css}\">",
      })
  void eachRuleBites(String what, String markup) throws ParseException {
    assertThat(complaintsAbout(markup)).as(what).hasSize(1);
  }

  @Test
  void whatIsAllowedPasses() throws ParseException {
    assertThat(
            complaintsAbout(
                """
                <script th:src="@{/app.js}" defer></script>
                <a href="https://www.bungie.net/en/Application">Bungie</a>
                <form th:action="@{/transfers}" method="post"><button>Send</button></form>
                <form th:action="@{/search}" method="get"></form>
                <img src="https://www.bungie.net/common/a.png" th:src="${tile.icon}" alt="">
                """))
        .isEmpty();
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<String> complaintsAbout(String markup) throws ParseException {
    var critic = new Critic();
    new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(markup, critic);
    return critic.complaints;
  }

  private static @Nullable String otherHost(String text) {
    Matcher hosts = OTHER_HOST.matcher(text);
    while (hosts.find()) {
      if (!"www.bungie.net".equals(hosts.group(1))) {
        return hosts.group(1);
      }
    }
    return null;
  }

  /** Looks at every element of a template, as Thymeleaf's own parser reads it. */
  private static final class Critic extends AbstractSimpleMarkupHandler {

    private final List<String> complaints = new ArrayList<>();

    @Override
    public void handleOpenElement(
        String element, @Nullable Map<String, String> attributes, int line, int column) {
      Map<String, String> all = Objects.requireNonNullElse(attributes, Map.of());
      switch (element.toLowerCase(ROOT)) {
        case "style" -> complain(line, "styles belong in a style sheet");
        case "script" -> {
          if (!all.containsKey("src") && !all.containsKey("th:src")) {
            complain(line, "scripts belong in a file");
          }
        }
        case "form" -> checkForm(all, line);
        default -> {}
      }
      all.forEach((name, value) -> checkAttribute(element, name.toLowerCase(ROOT), value, line));
    }

    @Override
    public void handleStandaloneElement(
        String element,
        @Nullable Map<String, String> attributes,
        boolean minimized,
        int line,
        int column) {
      handleOpenElement(element, attributes, line, column);
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
      if (new String(buffer, offset, length).contains("[(")) {
        complain(line, "[( writes without escaping");
      }
    }

    private void checkForm(Map<String, String> attributes, int line) {
      String action = attributes.get("th:action");
      String method = attributes.getOrDefault("method", "none");
      if (action == null) {
        complain(line, "forms use th:action, which adds the CSRF token");
      } else if (!Set.of("get", "post").contains(method)) {
        complain(line, "forms say whether they get or post");
      } else if (method.equals("get") && CHANGES.matcher(action).find()) {
        complain(line, "what changes something is posted");
      }
    }

    private void checkAttribute(String element, String name, @Nullable String value, int line) {
      String plain = name.replaceFirst("^(?:data-)?th[:-]", "");
      String text = Objects.requireNonNullElse(value, "");
      if (plain.equals("utext")) {
        complain(line, "th:utext writes without escaping");
      } else if (plain.startsWith("style")
          || (plain.startsWith("attr") && text.contains("style="))) {
        complain(line, "styles belong in a style sheet");
      } else if (plain.startsWith("on") || plain.startsWith("hx-on") || text.startsWith("js:")) {
        complain(line, "%s runs script from the page".formatted(name));
      } else if (LOADED.contains(plain) && !element.equals("a") && otherHost(text) != null) {
        complain(line, "%s loads from %s".formatted(name, otherHost(text)));
      }
    }

    private void complain(int line, String what) {
      complaints.add(line + ": " + what);
    }
  }
}
