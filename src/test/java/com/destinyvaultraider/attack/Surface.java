package com.destinyvaultraider.attack;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All that the application answers to, as Spring itself knows it; the sandbox left aside. */
final class Surface {

  private static final String OURS = "com.destinyvaultraider.";

  private Surface() {}

  /**
   * One address with one method.
   *
   * @param inputs the names of all that a request can say, in its path or as parameters
   */
  record Door(String method, String path, Set<String> inputs) {

    String name() {
      return method + " " + path;
    }

    boolean changes() {
      return !method.equals("GET");
    }
  }

  /** Every door, by name. A handler that takes any method has one whose method is {@code ANY}. */
  static List<Door> of(RequestMappingHandlerMapping mappings) {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(entry -> isOurs(entry.getValue()))
        .flatMap(Surface::doors)
        .sorted(Comparator.comparing(Door::name))
        .toList();
  }

  private static boolean isOurs(HandlerMethod handler) {
    String type = handler.getBeanType().getName();
    return type.startsWith(OURS) && !type.startsWith(OURS + "sandbox.");
  }

  private static Stream<Door> doors(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
    Set<String> methods = new TreeSet<>();
    entry.getKey().getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
    if (methods.isEmpty()) {
      methods.add("ANY");
    }
    Set<String> inputs = inputs(entry.getValue());
    return entry.getKey().getPatternValues().stream()
        .map(pattern -> pattern.replaceAll("\\{(\\w+):.*?}(?=/|$|\\.)", "{$1}"))
        .flatMap(path -> methods.stream().map(method -> new Door(method, path, inputs)));
  }

  private static Set<String> inputs(HandlerMethod handler) {
    Set<String> inputs = new TreeSet<>();
    for (MethodParameter parameter : handler.getMethodParameters()) {
      parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
      PathVariable variable = parameter.getParameterAnnotation(PathVariable.class);
      RequestParam param = parameter.getParameterAnnotation(RequestParam.class);
      if (variable != null) {
        inputs.add(named(variable.name(), parameter));
      } else if (param != null) {
        inputs.add(named(param.name(), parameter));
      } else if (isForm(parameter.getParameterType())) {
        Arrays.stream(parameter.getParameterType().getRecordComponents())
            .map(RecordComponent::getName)
            .forEach(inputs::add);
      }
    }
    return inputs;
  }

  private static boolean isForm(Class<?> type) {
    return type.isRecord() && type.getSimpleName().endsWith("Form");
  }

  private static String named(String name, MethodParameter parameter) {
    return name.isEmpty() ? String.valueOf(parameter.getParameterName()) : name;
  }
}
