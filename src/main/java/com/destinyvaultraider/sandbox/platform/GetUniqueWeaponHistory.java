package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.world.Arsenal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code Destiny2.GetUniqueWeaponHistory}. */
@Component
@Sandboxed
class GetUniqueWeaponHistory implements Operation {

  private final Played played;

  GetUniqueWeaponHistory(Played played) {
    this.played = played;
  }

  @Override
  public String path() {
    return "/Destiny2/{membershipType}/Account/{membershipId}/Character/{characterId}"
        + "/Stats/UniqueWeapons/";
  }

  @Override
  public JsonNode answer(Call call) {
    Account account = played.account(call);
    long character = call.number("characterId");
    return Arsenal.of(account.document(), character, played.matches(account, character));
  }
}
