package com.destinyvaultraider.inspection;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.annotation.Annotations;
import com.destinyvaultraider.annotation.Tag;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Remarks;
import com.destinyvaultraider.inventory.Remarks.Remark;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the vault what it can be sorted by besides what it knows itself. */
@Configuration(proxyBeanMethods = false)
class InspectionConfiguration {

  @Bean
  Remarks remarks(Details details, Annotations annotations) {
    return new Remarks((player, picture) -> remarks(details, annotations, player, picture));
  }

  private static Function<Item, Remark> remarks(
      Details details, Annotations annotations, Player player, Picture picture) {
    Function<Item, Annotation> said = annotations.of(player);
    return item -> {
      Tag tag = said.apply(item).tag();
      return new Remark(
          details.of(picture, item).facts().season(), tag == null ? "" : tag.label(), order(tag));
    };
  }

  /** What is wanted most comes first, and what nothing is said about before what may go. */
  private static int order(@Nullable Tag tag) {
    return switch (tag) {
      case FAVORITE -> 0;
      case KEEP -> 1;
      case ARCHIVE -> 2;
      case null -> 3;
      case INFUSE -> 4;
      case JUNK -> 5;
    };
  }
}
