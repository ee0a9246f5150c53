package com.destinyvaultraider.sandbox.content;

import static java.util.Objects.requireNonNull;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/**
 * The pictures as files of pixels, as Bungie has them: a page shows hundreds, and for a browser
 * each SVG among them is a document of its own. The last ones are kept.
 */
@Component
@Sandboxed
class PictureFiles {

  private static final int MOST_BYTES = 8 * 1024 * 1024;

  private final Cache<String, byte[]> files =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String path, byte[] file) -> path.length() + file.length)
          .build();
  private final SandboxContent content;

  PictureFiles(SandboxContent content) {
    this.content = content;
  }

  /** The picture at this path as PNG. */
  byte[] png(String path) {
    return requireNonNull(files.get(path, wanted -> file(content.drawing(wanted))));
  }

  private static byte[] file(String drawing) {
    SVGDocument document =
        requireNonNull(
            new SVGLoader()
                .load(
                    new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)),
                    null,
                    LoaderContext.createDefault()));
    FloatSize size = document.size();
    BufferedImage image =
        new BufferedImage((int) size.width, (int) size.height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    document.render(null, graphics, new ViewBox(size));
    graphics.dispose();
    try (ByteArrayOutputStream file = new ByteArrayOutputStream();
        MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
      ImageIO.write(image, "png", out);
      out.flush();
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
