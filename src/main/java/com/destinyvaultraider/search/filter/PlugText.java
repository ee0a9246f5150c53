package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.detail.Plug;

/**
 * What can be read on a plug.
 *
 * @param shown its name as the game writes it
 * @param described its description as the game writes it
 * @param name its name as it is compared
 * @param all everything, as it is compared
 */
record PlugText(long hash, String shown, String described, String name, String all) {

  static PlugText of(Plug plug) {
    String all =
        String.join(
            "\n",
            plug.name(),
            plug.description(),
            plug.typeName(),
            String.join("\n", plug.perkTexts()));
    return new PlugText(
        plug.hash(), plug.name(), plug.description(), Plain.of(plug.name()), Plain.of(all));
  }
}
