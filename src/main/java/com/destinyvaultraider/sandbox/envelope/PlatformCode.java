package com.destinyvaultraider.sandbox.envelope;

import java.util.Arrays;
import java.util.Optional;

/** The codes that the platform answers with, as far as the sandbox knows them. */
public enum PlatformCode {
  SUCCESS(1, 200, "Success", "Ok"),
  UNHANDLED_EXCEPTION(3, 500, "UnhandledException", "An unhandled exception occurred."),
  SYSTEM_DISABLED(5, 503, "SystemDisabled", "This system is temporarily disabled for maintenance."),
  PARAMETER_PARSE_FAILURE(
      7, 400, "ParameterParseFailure", "A parameter of the request could not be read."),
  INSUFFICIENT_PRIVILEGES(
      12, 500, "InsufficientPrivileges", "You lack the privileges to read or write this data."),
  INVALID_PARAMETERS(
      18, 400, "InvalidParameters", "The parameters of the request do not fit together."),
  WEB_AUTH_MODULE_FAILED(
      22, 500, "WebAuthModuleAsyncFailed", "Sign-in could not be checked just now."),
  MISSING_POST_BODY(26, 500, "MissingPostBody", "The request needs a body."),
  EXTERNAL_SERVICE_TIMEOUT(27, 500, "ExternalServiceTimeout", "Another service did not answer."),
  JSON_DESERIALIZATION_ERROR(
      30, 500, "JsonDeserializationError", "The body of the request is not readable JSON."),
  THROTTLE_LIMIT_EXCEEDED(31, 429, "ThrottleLimitExceeded", "Too many requests."),
  THROTTLE_LIMIT_EXCEEDED_MINUTES(
      35, 429, "ThrottleLimitExceededMinutes", "Too many requests, wait for some minutes."),
  THROTTLE_LIMIT_EXCEEDED_MOMENTARILY(
      36,
      429,
      "ThrottleLimitExceededMomentarily",
      "Patience is a virtue! Please wait a moment before performing this action again."),
  THROTTLE_LIMIT_EXCEEDED_SECONDS(
      37, 429, "ThrottleLimitExceededSeconds", "Too many requests, wait for some seconds."),
  PER_ENDPOINT_THROTTLE_EXCEEDED(
      51, 429, "PerEndpointRequestThrottleExceeded", "Too many requests from this address."),
  PER_APPLICATION_THROTTLE_EXCEEDED(
      54, 429, "PerApplicationThrottleExceeded", "Too many requests from this application."),
  PER_APPLICATION_ANONYMOUS_THROTTLE_EXCEEDED(
      55,
      429,
      "PerApplicationAnonymousThrottleExceeded",
      "Too many anonymous requests from this application."),
  PER_APPLICATION_AUTHENTICATED_THROTTLE_EXCEEDED(
      56,
      429,
      "PerApplicationAuthenticatedThrottleExceeded",
      "Too many signed-in requests from this application."),
  PER_USER_THROTTLE_EXCEEDED(
      57, 429, "PerUserThrottleExceeded", "Too many requests of this person."),
  WEB_AUTH_REQUIRED(99, 500, "WebAuthRequired", "Please sign-in to continue."),
  GROUP_NOT_FOUND(622, 500, "GroupNotFound", "There is no such group."),
  CLAN_NOT_FOUND(686, 500, "ClanNotFound", "There is no such clan."),
  DESTINY_ACCOUNT_NOT_FOUND(
      1601,
      500,
      "DestinyAccountNotFound",
      "We were unable to find your Destiny account information.  If you have a valid Destiny"
          + " Account, let us know."),
  DESTINY_UNEXPECTED_ERROR(1618, 500, "DestinyUnexpectedError", "Destiny met an unexpected error."),
  DESTINY_CHARACTER_NOT_FOUND(
      1620, 500, "DestinyCharacterNotFound", "The character requested was not found."),
  DESTINY_INVALID_REQUEST(1622, 500, "DestinyInvalidRequest", "Your request was invalid."),
  DESTINY_ITEM_NOT_FOUND(1623, 500, "DestinyItemNotFound", "The item requested was not found."),
  DESTINY_VENDOR_NOT_FOUND(
      1627, 500, "DestinyVendorNotFound", "The Vendor you requested was not found."),
  DESTINY_ITEM_FAILED_LEVEL_CHECK(
      1638, 500, "DestinyItemFailedLevelCheck", "The character's level is too low for this item."),
  DESTINY_ITEM_FAILED_UNLOCK_CHECK(
      1639, 500, "DestinyItemFailedUnlockCheck", "This character may not use the item."),
  DESTINY_ITEM_UNEQUIPPABLE(1640, 500, "DestinyItemUnequippable", "This item cannot be equipped."),
  DESTINY_ITEM_UNIQUE_EQUIP_RESTRICTED(
      1641,
      500,
      "DestinyItemUniqueEquipRestricted",
      "You can only have one item of this type equipped."),
  DESTINY_NO_ROOM_IN_DESTINATION(
      1642,
      500,
      "DestinyNoRoomInDestination",
      "There are no item slots available to transfer this item."),
  DESTINY_SERVICE_FAILURE(1643, 500, "DestinyServiceFailure", "The game's service failed."),
  DESTINY_UNIQUENESS_VIOLATION(
      1648, 500, "DestinyUniquenessViolation", "There can be only one of this item there."),
  DESTINY_SHARD_RELAY_CLIENT_TIMEOUT(
      1651, 500, "DestinyShardRelayClientTimeout", "The game server did not answer in time."),
  DESTINY_SHARD_RELAY_PROXY_TIMEOUT(
      1652, 500, "DestinyShardRelayProxyTimeout", "The game server did not answer in time."),
  DESTINY_PGCR_NOT_FOUND(
      1653, 404, "DestinyPGCRNotFound", "The activity you were looking for was not found."),
  DESTINY_CANNOT_PERFORM_ACTION_ON_EQUIPPED_ITEM(
      1656,
      500,
      "DestinyCannotPerformActionOnEquippedItem",
      "You cannot perform this action on an equipped item."),
  DESTINY_ITEM_NOT_TRANSFERRABLE(
      1660, 500, "DestinyItemNotTransferrable", "This item cannot be transferred."),
  DESTINY_ITEM_ACTION_FORBIDDEN(
      1663,
      500,
      "DestinyItemActionForbidden",
      "This action can only be done in-game.  I know, we're bummed about it too."),
  DESTINY_PRIVACY_RESTRICTION(
      1665, 500, "DestinyPrivacyRestriction", "The person keeps this data private."),
  DESTINY_LEGACY_PLATFORM_INACCESSIBLE(
      1670,
      500,
      "DestinyLegacyPlatformInaccessible",
      "The platform of this account cannot be reached any more."),
  DESTINY_CANNOT_PERFORM_ACTION_AT_THIS_LOCATION(
      1671,
      500,
      "DestinyCannotPerformActionAtThisLocation",
      "This action cannot be performed where the character is."),
  DESTINY_THROTTLED_BY_GAME_SERVER(
      1672, 503, "DestinyThrottledByGameServer", "The game server asks to wait."),
  DESTINY_ITEM_NOT_TRANSFERRABLE_SIDE_EFFECTS(
      1673,
      500,
      "DestinyItemNotTransferrableHasSideEffects",
      "Taking this item has side effects and can only be done in the game."),
  DESTINY_DIRECT_BABEL_CLIENT_TIMEOUT(
      1688, 500, "DestinyDirectBabelClientTimeout", "The game server did not answer in time."),
  API_INVALID_OR_EXPIRED_KEY(
      2101, 500, "ApiInvalidOrExpiredKey", "The given Platform API Key is invalid."),
  API_KEY_MISSING_FROM_REQUEST(
      2102,
      500,
      "ApiKeyMissingFromRequest",
      "Please add valid X-API-Key header to request.  Visit https://www.bungie.net/developer for"
          + " details."),
  AUTHORIZATION_CODE_INVALID(
      2106, 500, "AuthorizationCodeInvalid", "The authorization code is not valid."),
  ORIGIN_HEADER_DOES_NOT_MATCH_KEY(
      2107,
      500,
      "OriginHeaderDoesNotMatchKey",
      "Origin header does not match the provided API key."),
  ACCESS_NOT_PERMITTED_BY_APPLICATION_SCOPE(
      2108,
      403,
      "AccessNotPermittedByApplicationScope",
      "Access not permitted by application scope"),
  ACCESS_TOKEN_HAS_EXPIRED(2111, 401, "AccessTokenHasExpired", "The access token has expired."),
  AUTHORIZATION_RECORD_EXPIRED(
      2123, 401, "AuthorizationRecordExpired", "The authorization has expired."),
  AUTHORIZATION_RECORD_REVOKED(
      2124, 401, "AuthorizationRecordRevoked", "The authorization was revoked.");

  private final int number;
  private final int status;
  private final String identifier;
  private final String message;

  PlatformCode(int number, int status, String identifier, String message) {
    this.number = number;
    this.status = status;
    this.identifier = identifier;
    this.message = message;
  }

  /** The {@code ErrorCode}. */
  public int number() {
    return number;
  }

  /** The HTTP status that goes with it. */
  public int status() {
    return status;
  }

  /** The {@code ErrorStatus}. */
  public String identifier() {
    return identifier;
  }

  /** The {@code Message}. */
  public String message() {
    return message;
  }

  /** The code with this number, where the sandbox knows it. */
  public static Optional<PlatformCode> of(int number) {
    return Arrays.stream(values()).filter(code -> code.number == number).findFirst();
  }
}
