package com.destinyvaultraider.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.DefaultDeserializer;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;

/**
 * How sessions are written to the database. What an earlier version wrote and this one cannot read
 * is gone, so that its owner signs in again instead of meeting an error on every page.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  private static final Logger log = LoggerFactory.getLogger(SessionConfiguration.class);

  /** Two requests of a session at once may both write what it lacked: the later one stays. */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsOfSeveralRequests() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }

  /** Found by Spring Session under this name. */
  @Bean
  GenericConversionService springSessionConversionService() {
    ClassLoader classes = SessionConfiguration.class.getClassLoader();
    var reader = new DeserializingConverter(new DefaultDeserializer(classes));
    var conversions = new GenericConversionService();
    conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
    conversions.addConverter(byte[].class, Object.class, new Reader(reader));
    return conversions;
  }

  /** Sessions are known by ids of ours; anything else is not even looked for. */
  @Bean
  static BeanPostProcessor sessionCookies() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof CookieSerializer cookies ? new OwnIds(cookies) : bean;
      }
    };
  }

  /** Reads cookies that we can have written. */
  private record OwnIds(CookieSerializer cookies) implements CookieSerializer {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    @Override
    public void writeCookieValue(CookieValue value) {
      cookies.writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
      return cookies.readCookieValues(request).stream()
          .filter(value -> ID.matcher(value).matches())
          .toList();
    }
  }

  /** Reads what it can. */
  private record Reader(Converter<byte[], Object> reader)
      implements Converter<byte[], @Nullable Object> {

    @Override
    public @Nullable Object convert(byte[] source) {
      try {
        return reader.convert(source);
      } catch (SerializationFailedException e) {
        log.info("A session attribute of another version is dropped: {}", e.getMessage());
        return null;
      }
    }
  }
}
