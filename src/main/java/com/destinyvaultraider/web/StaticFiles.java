package com.destinyvaultraider.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves our own files under names that change with what is in them, from their folders and from
 * nowhere else. Every link on a page is looked for among what is served here, and a page has
 * hundreds that are no files: those must not be looked for on the disk.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

  private static final String ROOT = "classpath:/static";
  private static final String[] FOLDERS = {"/css/", "/js/", "/images/"};
  private static final Duration KEPT = Duration.ofDays(365);

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    for (String folder : FOLDERS) {
      serve(registry, folder + "**", ROOT + folder);
    }
    serve(registry, "/favicon*", ROOT + "/");
    serve(registry, "/robots*", ROOT + "/");
    serve(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
  }

  private static void serve(ResourceHandlerRegistry registry, String pattern, String location) {
    registry
        .addResourceHandler(pattern)
        .addResourceLocations(location)
        .setCacheControl(CacheControl.maxAge(KEPT).cachePublic())
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
  }
}
