import "fake-indexeddb/auto";

import { afterEach, expect, test } from "vitest";

import type { Identity } from "../core/records/identity.ts";
import { openStorage, type Storage } from "./open-storage.ts";
import { CandorDatabase } from "./schema.ts";
import { testCandidate } from "./testing.ts";

const passphrase = "plum tram ledger otter";
const identity: Identity = {
  fileName: "Ottoline Varga CV.pdf",
  entries: [{ label: "[PERSON_1]", kind: "PERSON", value: "Ottoline Varga" }],
  kept: [],
};

let name = "";
let names = 0;
const opened: Storage[] = [];
afterEach(() => opened.splice(0).forEach((storage) => storage.close()));

async function open(): Promise<Storage> {
  const storage = await openStorage({ name });
  opened.push(storage);
  return storage;
}

/** A page in which a candidate was imported. */
async function withCandidate() {
  name = `vault-${++names}`;
  const storage = await open();
  const add = async (hash: string) => {
    const candidate = testCandidate(hash);
    const id = candidate.row.hash.slice(0, 16);
    const sealed = await storage.vault.sealed(id, identity);
    await storage.candidates.add(candidate, { jobId: "j", now: 1, sealed });
    return id;
  };
  return { storage, add, id: await add("aa") };
}

/** All of the database as one text, bytes as their characters. */
async function dump(): Promise<string> {
  const database = new CandorDatabase(name);
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  database.close();
  return JSON.stringify(rows, (_key, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder("latin1").decode(value) : value,
  );
}

const actions = async (storage: Storage) => (await storage.audit.all()).map(({ action }) => action);

test("without a vault nothing of an identity is stored, and it is known until the page is closed", async () => {
  const { storage, id } = await withCandidate();
  expect(storage.vault.state.getState()).toEqual({ status: "none" });
  expect(await dump()).not.toContain("Varga");
  expect(await storage.vault.known(id)).toEqual(identity);
  expect(await (await open()).vault.known(id)).toBeNull();
});

test("a vault made after an import takes what the page still knows, and shows nothing of it while it is locked", async () => {
  const { storage, id } = await withCandidate();
  expect(await storage.vault.create(passphrase, 1)).toBe(1);
  await storage.vault.lock(2);
  expect(await storage.vault.known(id)).toBeNull();
  const stored = await dump();
  expect(stored).not.toContain("Varga");
  expect(stored).not.toContain('"label"');
  expect(stored).not.toContain(passphrase);
});

test("an import into a locked vault asks for no passphrase and loses nothing", async () => {
  const { storage, add } = await withCandidate();
  await storage.vault.create(passphrase, 1);
  const later = await open();
  expect(later.vault.state.getState()).toEqual({ status: "locked" });
  const id = await add("bb");
  await later.vault.unlock(passphrase, () => 2);
  expect(await later.vault.known(id)).toEqual(identity);
});

test("an identity is handed out only while it is shown, and showing it is logged before it happens", async () => {
  const { storage, id } = await withCandidate();
  await storage.vault.create(passphrase, 1);
  expect(await storage.vault.shown(id)).toBeNull();
  await storage.vault.reveal(id, 2);
  expect(await storage.vault.shown(id)).toEqual(identity);
  expect(await storage.vault.shown("another")).toBeNull();
  storage.vault.hide();
  expect(await storage.vault.shown(id)).toBeNull();
  await storage.vault.reveal(id, 3);
  await storage.vault.lock(4);
  await storage.vault.reveal(id, 5);
  expect(await storage.vault.shown(id)).toBeNull();
  expect(await actions(storage)).toEqual(["vault-made", "identity-shown", "identity-shown", "vault-locked"]);
});

test("each wrong passphrase makes the next wait longer, also in another tab, and the right one ends it", async () => {
  const { storage } = await withCandidate();
  await storage.vault.create(passphrase, 0);
  await storage.vault.lock(0);
  expect(await storage.vault.unlock("wrong one", () => 0)).toEqual({ status: "wrong", untilMs: 1000 });
  expect(await (await open()).vault.unlock(passphrase, () => 999)).toEqual({ status: "wait", untilMs: 1000 });
  expect(await storage.vault.unlock("wrong two", () => 1000)).toEqual({ status: "wrong", untilMs: 3000 });
  expect(await storage.vault.unlock(passphrase, () => 3000)).toEqual({ status: "unlocked" });
  expect(await storage.vault.unlock("wrong one", () => 4000)).toEqual({ status: "wrong", untilMs: 5000 });
});

test("a changed passphrase opens what the old one sealed", async () => {
  const { storage, id } = await withCandidate();
  await storage.vault.create(passphrase, 0);
  const next = "kelp violin granite seven";
  expect(await storage.vault.changePassphrase("not it", next, () => 0)).toMatchObject({ status: "wrong" });
  expect(await storage.vault.changePassphrase(passphrase, next, () => 1000)).toEqual({ status: "unlocked" });
  await storage.vault.lock(1);
  expect(await storage.vault.unlock(passphrase, () => 2000)).toMatchObject({ status: "wrong" });
  await storage.vault.unlock(next, () => 3000);
  expect(await storage.vault.known(id)).toEqual(identity);
});

test("an erased vault takes the identities with it and leaves the candidates", async () => {
  const { storage, id } = await withCandidate();
  await storage.vault.create(passphrase, 0);
  await storage.vault.lock(0);
  expect(await storage.vault.erase(1)).toBe(1);
  expect(storage.vault.state.getState()).toEqual({ status: "none" });
  expect(await storage.candidates.get(id)).toBeDefined();
  await storage.vault.create("another one altogether", 2);
  expect(await storage.vault.known(id)).toBeNull();
});

test("rules outlive the page in the vault and are read only while it is open", async () => {
  const { storage } = await withCandidate();
  await storage.vault.addRule({ id: "rule-1", what: "hide", term: "Quist" });
  expect(await storage.vault.rules()).toHaveLength(1);
  await storage.vault.create(passphrase, 0);
  const later = await open();
  expect(await later.vault.rules()).toBeNull();
  await later.vault.unlock(passphrase, () => 1);
  expect(await later.vault.rules()).toEqual([{ id: "rule-1", what: "hide", term: "Quist" }]);
  await later.vault.removeRule("rule-1");
  expect(await later.vault.rules()).toEqual([]);
});

test("a vault that another tab made is seen as locked", async () => {
  const { storage } = await withCandidate();
  const other = await open();
  const locked = new Promise((resolve) => other.vault.state.subscribe(({ status }) => resolve(status)));
  await storage.vault.create(passphrase, 0);
  expect(await locked).toBe("locked");
});
