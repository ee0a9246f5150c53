package com.destinyvaultraider.sandbox.fault;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong. Each kind reads only the values it needs.
 *
 * @param path the beginning of the paths below {@code /sandbox} that it befalls, or null for all
 * @param times how often it still happens, or null for always
 * @param millis how long to wait, for {@code latency}
 * @param form {@code json} or {@code html}, for {@code maintenance}
 * @param status the HTTP status, for {@code failure}
 * @param code the platform's code, for {@code error} and {@code throttle}
 * @param seconds {@code ThrottleSeconds} for {@code throttle}, the lag for {@code stale}
 * @param when {@code before} or {@code after} the effect, for {@code drop}
 * @param components the numbers, for {@code missing-components} and {@code disabled-components}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
    Kind kind,
    @Nullable String path,
    @Nullable Integer times,
    @Nullable Integer millis,
    @Nullable String form,
    @Nullable Integer status,
    @Nullable Integer code,
    @Nullable Integer seconds,
    @Nullable String when,
    @Nullable List<Integer> components) {

  /** What can go wrong. */
  public enum Kind {
    @JsonProperty("latency")
    LATENCY,
    @JsonProperty("maintenance")
    MAINTENANCE,
    @JsonProperty("throttle")
    THROTTLE,
    @JsonProperty("error")
    ERROR,
    @JsonProperty("failure")
    FAILURE,
    @JsonProperty("drop")
    DROP,
    @JsonProperty("stale")
    STALE,
    @JsonProperty("backward")
    BACKWARD,
    @JsonProperty("expired-token")
    EXPIRED_TOKEN,
    @JsonProperty("revoked-token")
    REVOKED_TOKEN,
    @JsonProperty("missing-components")
    MISSING_COMPONENTS,
    @JsonProperty("disabled-components")
    DISABLED_COMPONENTS,
    @JsonProperty("lock-flip")
    LOCK_FLIP,
    @JsonProperty("vendor-away")
    VENDOR_AWAY,
    @JsonProperty("vendor-present")
    VENDOR_PRESENT
  }

  /** Whether a request to this path meets it. */
  boolean befalls(String requested) {
    return path == null
        || requested.toLowerCase(Locale.ROOT).startsWith(path.toLowerCase(Locale.ROOT));
  }

  /** The form, or {@code json} where none is given. */
  public boolean html() {
    return "html".equals(form);
  }

  /** Whether the connection drops only after the effect. */
  public boolean afterEffect() {
    return "after".equals(when);
  }

  /** The seconds, or this many where none are given. */
  public int secondsOr(int usual) {
    return Objects.requireNonNullElse(seconds, usual);
  }

  Fault withTimes(int left) {
    return new Fault(kind, path, left, millis, form, status, code, seconds, when, components);
  }
}
