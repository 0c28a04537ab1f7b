import { expect, test } from "vitest";

import { changeLock, makeVault, openVault, seal, unseal } from "./vault-crypto.ts";

const passphrase = "plum tram ledger otter";

test("what is sealed with the public key alone is opened with the passphrase, and for its candidate only", async () => {
  const { lock } = await makeVault(passphrase);
  const row = await seal(lock.publicKey, "c1", "Ottoline Varga");
  const key = await openVault(lock, passphrase);
  expect(await unseal(key!, row)).toBe("Ottoline Varga");
  expect(await unseal(key!, { ...row, candidateId: "c2" })).toBeNull();
});

test("a wrong passphrase opens nothing", async () => {
  const { lock } = await makeVault(passphrase);
  expect(await openVault(lock, "plum tram ledger other")).toBeNull();
  expect(await changeLock(lock, "plum tram ledger other", "something else entirely")).toBeNull();
});

test("the same letters typed in another Unicode form are the same passphrase", async () => {
  const { lock } = await makeVault("crème brûlée à la maison");
  expect(await openVault(lock, "crème brûlée à la maison".normalize("NFD"))).not.toBeNull();
});

test("after a change the old passphrase is wrong, and what was sealed before opens with the new one", async () => {
  const { lock } = await makeVault(passphrase);
  const row = await seal(lock.publicKey, "c1", "Ottoline Varga");
  const changed = (await changeLock(lock, passphrase, "kelp violin granite seven"))!;
  expect(await openVault(changed, passphrase)).toBeNull();
  const key = await openVault(changed, "kelp violin granite seven");
  expect(await unseal(key!, row)).toBe("Ottoline Varga");
});

test("damage is noticed, and so is a row of another vault", async () => {
  const [{ lock, privateKey }, other] = [await makeVault(passphrase), await makeVault(passphrase)];
  const row = await seal(lock.publicKey, "c1", "Ottoline Varga");
  const damaged = row.sealed.slice();
  damaged[100]! ^= 1;
  expect(await unseal(privateKey, { ...row, sealed: damaged })).toBeNull();
  expect(await unseal(other.privateKey, row)).toBeNull();
});

test("the key of an open vault cannot be read out", async () => {
  const { lock, privateKey } = await makeVault(passphrase);
  const opened = (await openVault(lock, passphrase))!;
  for (const key of [privateKey, opened]) await expect(crypto.subtle.exportKey("pkcs8", key)).rejects.toThrow();
});

test("lengths of sealed rows come in steps, and the same content looks different each time", async () => {
  const { lock } = await makeVault(passphrase);
  const sealed = async (content: string) => (await seal(lock.publicKey, "c1", content)).sealed;
  const [short, longer, long] = await Promise.all([sealed("Bo"), sealed("x".repeat(900)), sealed("x".repeat(1021))]);
  expect(short.length).toBe(longer.length);
  expect(long.length).toBe(longer.length + 1024);
  expect(await sealed("Bo")).not.toEqual(short);
});
