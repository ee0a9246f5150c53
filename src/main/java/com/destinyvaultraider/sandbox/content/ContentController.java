package com.destinyvaultraider.sandbox.content;

import com.destinyvaultraider.sandbox.Sandboxed;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves what the API only names: the manifest's file, pictures, and the style of own pages. */
@Controller
@Sandboxed
class ContentController {

  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
  // Everything is named by its content or drawn the same way each time.
  private static final CacheControl FOREVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final SandboxContent content;
  private final PictureFiles pictures;

  ContentController(SandboxContent content, PictureFiles pictures) {
    this.content = content;
    this.pictures = pictures;
  }

  @GetMapping("/sandbox/common/destiny2_content/sqlite/{language}/{file:world_sql_content_.+}")
  ResponseEntity<Resource> manifest(@PathVariable String language, @PathVariable String file) {
    ManifestEdition edition = content.manifest(language);
    if (!file.equals(edition.fileName())) {
      return ResponseEntity.notFound().build();
    }
    return ResponseEntity.ok()
        .cacheControl(FOREVER)
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(new FileSystemResource(edition.archive()));
  }

  @GetMapping({"/sandbox/common/**", "/sandbox/img/**"})
  ResponseEntity<byte[]> picture(HttpServletRequest request) {
    String path =
        request.getRequestURI().substring(request.getContextPath().length() + "/sandbox".length());
    boolean drawing = path.endsWith(".svg");
    return ResponseEntity.ok()
        .cacheControl(FOREVER)
        .contentType(drawing ? SVG : MediaType.IMAGE_PNG)
        .body(
            drawing ? content.drawing(path).getBytes(StandardCharsets.UTF_8) : pictures.png(path));
  }

  @GetMapping("/sandbox/authorize.css")
  ResponseEntity<Resource> style() {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
        .body(new ClassPathResource("authorize.css", ContentController.class));
  }
}
