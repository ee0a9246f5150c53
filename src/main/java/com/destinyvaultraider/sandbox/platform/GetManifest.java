package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.content.ManifestEdition;
import com.destinyvaultraider.sandbox.content.SandboxContent;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code Destiny2.GetDestinyManifest}; German has names of its own, all other languages lead to the
 * English file.
 */
@Component
@Sandboxed
class GetManifest implements Operation {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "es", "es-mx", "de", "it", "ja", "pt-br", "ru", "pl", "ko", "zh-cht",
          "zh-chs");

  private final SandboxContent content;

  GetManifest(SandboxContent content) {
    this.content = content;
  }

  @Override
  public String path() {
    return "/Destiny2/Manifest/";
  }

  @Override
  public JsonNode answer(Call call) {
    ManifestEdition edition = content.manifest();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("version", edition.version()).put("mobileAssetContentPath", "");
    answer.putArray("mobileGearAssetDataBases");
    ObjectNode world = answer.putObject("mobileWorldContentPaths");
    LANGUAGES.forEach(language -> world.put(language, path(language)));
    answer.putObject("jsonWorldContentPaths");
    answer.putObject("jsonWorldComponentContentPaths");
    answer.put("mobileClanBannerDatabasePath", "");
    answer.putObject("mobileGearCDN");
    answer.putArray("iconImagePyramidInfo");
    return answer;
  }

  private String path(String language) {
    String folder = language.equals("de") ? "de" : "en";
    return "/common/destiny2_content/sqlite/%s/%s"
        .formatted(folder, content.manifest(folder).fileName());
  }
}
