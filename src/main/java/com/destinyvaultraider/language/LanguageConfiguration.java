package com.destinyvaultraider.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Gives the templates the same bundles that the code has, and every request its language. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

  private static final String COOKIE = "language";
  private static final Duration REMEMBERED = Duration.ofDays(365);

  @Bean
  MessageSource messageSource() {
    return Words.SOURCE;
  }

  /** What was chosen on this device, or else what the browser asks for, or else English. */
  @Bean
  LocaleResolver localeResolver() {
    return new KeptLanguage(cookie(false), cookie(true));
  }

  private static CookieLocaleResolver cookie(boolean secure) {
    CookieLocaleResolver resolver = new CookieLocaleResolver(COOKIE);
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSecure(secure);
    resolver.setCookieSameSite("Lax");
    resolver.setCookieMaxAge(REMEMBERED);
    resolver.setRejectInvalidCookies(false);
    resolver.setDefaultLocaleFunction(LanguageConfiguration::askedFor);
    return resolver;
  }

  /** Keeps the choice in a cookie, which over HTTPS is for HTTPS only. */
  private record KeptLanguage(LocaleResolver plain, LocaleResolver secure)
      implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
      return plain.resolveLocale(request);
    }

    @Override
    public void setLocale(
        HttpServletRequest request,
        @Nullable HttpServletResponse response,
        @Nullable Locale locale) {
      (request.isSecure() ? secure : plain).setLocale(request, response, locale);
    }
  }

  private static Locale askedFor(HttpServletRequest request) {
    // Without the header the request names the locale of the machine that we run on.
    List<Locale> asked =
        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
            ? List.of()
            : Collections.list(request.getLocales());
    return asked.stream()
        .map(Language::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Language.ENGLISH)
        .locale();
  }
}
