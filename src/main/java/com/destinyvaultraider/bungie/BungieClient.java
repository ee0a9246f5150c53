package com.destinyvaultraider.bungie;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of the application may ask of Bungie. Every method throws {@link BungieException}
 * where Bungie refuses, is down or is not understood.
 */
public class BungieClient {

  private static final EnvelopeReader<CurrentUser.Answer> CURRENT_USER =
      new EnvelopeReader<>(CurrentUser.Answer.class);
  private static final EnvelopeReader<LinkedProfiles.Answer> LINKED_PROFILES =
      new EnvelopeReader<>(LinkedProfiles.Answer.class);
  private static final EnvelopeReader<VendorResponse> VENDOR =
      new EnvelopeReader<>(VendorResponse.class);
  private static final EnvelopeReader<VendorsResponse> VENDORS =
      new EnvelopeReader<>(VendorsResponse.class);
  private static final EnvelopeReader<ManifestIndex> MANIFEST =
      new EnvelopeReader<>(ManifestIndex.class);
  private static final EnvelopeReader<Integer> NUMBER = new EnvelopeReader<>(Integer.class);
  private static final EnvelopeReader<EquipAnswer> EQUIP_RESULTS =
      new EnvelopeReader<>(EquipAnswer.class);

  private final BungieCalls calls;

  BungieClient(BungieCalls calls) {
    this.calls = calls;
  }

  /** What time it is by Bungie's clock, as near as its last answer tells. */
  public Instant now() {
    return calls.now();
  }

  /** How long after the start of one item action of a player the next may start. */
  public Duration actionSpacing() {
    return calls.actionSpacing();
  }

  /** {@code User.GetMembershipsForCurrentUser}: who the token belongs to. */
  public CurrentUser membershipsOfCurrentUser(AccessToken token) {
    String path = "/User/GetMembershipsForCurrentUser/";
    return calls.read("GetMembershipsForCurrentUser", path, token, CURRENT_USER).toUser();
  }

  /**
   * {@code Destiny2.GetLinkedProfiles} of any membership, a Bungie.net one (type 254) included;
   * accounts that their owner hides appear only with the owner's token.
   */
  public LinkedProfiles linkedProfiles(@Nullable AccessToken token, int type, long id) {
    String path =
        "/Destiny2/%d/Profile/%d/LinkedProfiles/?getAllMemberships=true".formatted(type, id);
    return calls.read("GetLinkedProfiles", path, token, LINKED_PROFILES).toProfiles();
  }

  /**
   * {@code Destiny2.GetProfile} with the components named by their numbers.
   *
   * @param records the hashes of the records that are wanted, where component 900 is
   */
  public FetchedProfile profile(
      AccessToken token, Membership membership, Set<Integer> components, LongPredicate records) {
    String path =
        "/Destiny2/%d/Profile/%d/?components=%s"
            .formatted(membership.type(), membership.id(), numbers(components));
    return calls.read(
        "GetProfile", path, token, ProfileReader.envelope(records), FetchedProfile::new);
  }

  /** {@code Destiny2.GetVendor}: one vendor of a character; code 1627 where the vendor is away. */
  public VendorResponse vendor(
      AccessToken token,
      Membership membership,
      CharacterId character,
      long vendorHash,
      Collection<Integer> components) {
    String path =
        "/Destiny2/%d/Profile/%d/Character/%d/Vendors/%d/?components=%s"
            .formatted(
                membership.type(),
                membership.id(),
                character.value(),
                vendorHash,
                numbers(components));
    return calls.read("GetVendor", path, token, VENDOR);
  }

  /** {@code Destiny2.GetVendors}: all vendors of a character, without details of their goods. */
  public VendorsResponse vendors(
      AccessToken token,
      Membership membership,
      CharacterId character,
      Collection<Integer> components) {
    String path =
        "/Destiny2/%d/Profile/%d/Character/%d/Vendors/?components=%s"
            .formatted(membership.type(), membership.id(), character.value(), numbers(components));
    return calls.read("GetVendors", path, token, VENDORS);
  }

  /** {@code Destiny2.GetDestinyManifest}: the definitions in force. */
  public ManifestIndex manifestIndex() {
    return calls.read("GetDestinyManifest", "/Destiny2/Manifest/", null, MANIFEST);
  }

  /**
   * Streams a file that Bungie names by its path, such as the manifest, into a file of ours.
   *
   * @throws java.io.UncheckedIOException if that cannot be written
   */
  public void download(String path, Path target) {
    calls.download(path, target);
  }

  /** {@code Destiny2.TransferItem}: between a character and the vault. */
  public ActionReceipt transfer(AccessToken token, long player, TransferRequest request) {
    return act(Action.TRANSFER, token, player, ActionBody.transfer(request));
  }

  /**
   * {@code Destiny2.PullFromPostmaster}: from the character's postmaster to where the item belongs.
   */
  public ActionReceipt pullFromPostmaster(
      AccessToken token, long player, PostmasterRequest request) {
    return act(Action.POSTMASTER, token, player, ActionBody.pull(request));
  }

  /** {@code Destiny2.EquipItem}: the item must be carried by that character. */
  public ActionReceipt equip(
      AccessToken token,
      long player,
      Membership membership,
      CharacterId character,
      ItemInstanceId item) {
    return act(Action.EQUIP, token, player, ActionBody.equip(membership, character, item));
  }

  /** {@code Destiny2.EquipItems}: several that the character carries, each with its own outcome. */
  public EquipReceipt equipItems(
      AccessToken token,
      long player,
      Membership membership,
      CharacterId character,
      List<ItemInstanceId> items) {
    ActionBody body = ActionBody.equip(membership, character, items);
    var done = calls.act(Action.EQUIP_SEVERAL, token, player, body, EQUIP_RESULTS);
    return EquipAnswer.toReceipt(done.content(), done.at());
  }

  /** {@code Destiny2.SetItemLockState}; for an item in the vault any character of the player. */
  public ActionReceipt lock(
      AccessToken token,
      long player,
      Membership membership,
      CharacterId character,
      ItemInstanceId item,
      boolean locked) {
    return act(Action.LOCK, token, player, ActionBody.state(membership, character, item, locked));
  }

  /** {@code Destiny2.SetQuestTrackedState}: of a quest that the character carries. */
  public ActionReceipt track(
      AccessToken token,
      long player,
      Membership membership,
      CharacterId character,
      ItemInstanceId item,
      boolean tracked) {
    return act(Action.TRACK, token, player, ActionBody.state(membership, character, item, tracked));
  }

  private ActionReceipt act(Action action, AccessToken token, long player, ActionBody body) {
    return new ActionReceipt(calls.act(action, token, player, body, NUMBER).at());
  }

  private static String numbers(Collection<Integer> components) {
    return components.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
  }
}
