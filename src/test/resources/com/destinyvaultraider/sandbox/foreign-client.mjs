// Uses the published client library as it comes; only the host is another one.
import assert from 'node:assert/strict';
import { getMembershipDataForCurrentUser } from 'bungie-api-ts/user';
import {
  equipItem,
  getDestinyManifest,
  getLinkedProfiles,
  getProfile,
  setItemLockState,
  transferItem,
} from 'bungie-api-ts/destiny2';

const [origin, person] = process.argv.slice(2);
const root = `${origin}/sandbox`;

async function signIn() {
  const page = new URL(`${root}/en/OAuth/Authorize`);
  page.search = new URLSearchParams({ client_id: '1', response_type: 'code', state: 'abc', as: person });
  const answer = await fetch(page, { redirect: 'manual' });
  const location = new URL(answer.headers.get('location'), origin);
  assert.equal(location.searchParams.get('state'), 'abc');
  const token = await fetch(`${root}/platform/app/oauth/token/`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa('1:sandbox-secret')}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: location.searchParams.get('code'),
    }),
  });
  return (await token.json()).access_token;
}

const token = await signIn();

async function http({ method, url, params, body }) {
  const address = new URL(url.replace('https://www.bungie.net', root));
  address.search = new URLSearchParams(params ?? {});
  const answer = await fetch(address, {
    method,
    headers: {
      'X-API-Key': 'sandbox-key',
      Authorization: `Bearer ${token}`,
      ...(body && { 'Content-Type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
  });
  return answer.json();
}

const me = (await getMembershipDataForCurrentUser(http)).Response;
const linked = (
  await getLinkedProfiles(http, {
    membershipId: me.bungieNetUser.membershipId,
    membershipType: 254,
    getAllMemberships: true,
  })
).Response;
const { membershipId: destinyMembershipId, membershipType } = linked.profiles[0];
assert.ok((await getDestinyManifest(http)).Response.mobileWorldContentPaths.en);

const read = async () =>
  (
    await getProfile(http, {
      destinyMembershipId,
      membershipType,
      components: [100, 102, 200, 201, 205, 300],
    })
  ).Response;

const before = await read();
const [characterId, bag] = Object.entries(before.characterInventories.data)[0];
const worn = before.characterEquipment.data[characterId].items;
const instances = before.itemComponents.instances.data;
const item = bag.items.find(
  (row) =>
    row.transferStatus === 0 &&
    worn.some((other) => other.bucketHash === row.bucketHash) &&
    instances[row.itemInstanceId]?.canEquip,
);
const move = (transferToVault) =>
  transferItem(http, {
    itemReferenceHash: item.itemHash,
    stackSize: 1,
    transferToVault,
    itemId: item.itemInstanceId,
    characterId,
    membershipType,
  });

assert.equal((await move(true)).ErrorCode, 1);
const vaulted = (await read()).profileInventory.data.items;
assert.ok(vaulted.some((row) => row.itemInstanceId === item.itemInstanceId));
assert.equal((await move(false)).ErrorCode, 1);
const request = { itemId: item.itemInstanceId, characterId, membershipType };
assert.equal((await equipItem(http, request)).ErrorCode, 1);
assert.equal((await setItemLockState(http, { ...request, state: true })).ErrorCode, 1);
const after = (await read()).characterEquipment.data[characterId].items;
const now = after.find((row) => row.itemInstanceId === item.itemInstanceId);
assert.equal(now.transferStatus, 1);
assert.equal(now.state & 1, 1);
console.log(`signed in, read ${vaulted.length} rows, moved twice, equipped, locked`);
