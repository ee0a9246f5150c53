package com.destinyvaultraider.inventory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Two attributes for templates: {@code tile:list="${tiles}"} fills a list with tiles whose buttons
 * belong to the form around them or to the one named by {@code form}, or with boxes to tick where
 * {@code select} says so, and {@code tile:face="${tile}"} fills an element with what is seen of one
 * tile.
 */
@Component
class TileDialect extends AbstractProcessorDialect {

  private static final String PREFIX = "tile";
  private static final int PRECEDENCE = 1300;

  TileDialect() {
    super("Tiles", PREFIX, PRECEDENCE);
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(new ListProcessor(prefix), new FaceProcessor(prefix));
  }

  /** What is on its way, for those who know; here nobody is asked. */
  private static Set<String> moving(ITemplateContext context) {
    return context.getVariable("moving") instanceof Set<?> moving
        ? moving.stream().map(String.class::cast).collect(Collectors.toSet())
        : Set.of();
  }

  private static final class ListProcessor extends AbstractStandardExpressionAttributeTagProcessor {

    ListProcessor(String prefix) {
      super(TemplateMode.HTML, prefix, "list", PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag tag,
        AttributeName name,
        String value,
        @Nullable Object result,
        IElementTagStructureHandler structure) {
      if (result instanceof List<?> list) {
        List<Tile> tiles = list.stream().map(Tile.class::cast).toList();
        structure.setBody(
            TileMarkup.list(
                tiles,
                tag.getAttributeValue("form"),
                tag.getAttributeValue("select"),
                moving(context)),
            false);
        structure.removeAttribute("form");
        structure.removeAttribute("select");
      }
    }
  }

  private static final class FaceProcessor extends AbstractStandardExpressionAttributeTagProcessor {

    FaceProcessor(String prefix) {
      super(TemplateMode.HTML, prefix, "face", PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag tag,
        AttributeName name,
        String value,
        @Nullable Object result,
        IElementTagStructureHandler structure) {
      if (result instanceof Tile tile) {
        structure.setBody(TileMarkup.face(tile, moving(context)), false);
      }
    }
  }
}
