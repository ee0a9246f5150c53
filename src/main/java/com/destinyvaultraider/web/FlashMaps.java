package com.destinyvaultraider.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Keeps what the next page is to say for the page that a form leads to: an open page that only
 * brings itself up to date does not get it, nor does a file, which takes no session.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class FlashMaps extends SessionFlashMapManager {

  @Override
  protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
    return Htmx.isUpdate(request) || isFile(request) ? null : super.retrieveFlashMaps(request);
  }

  private static boolean isFile(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
  }
}
