// The vault: who the candidates are, sealed, or nowhere. Knows when it is open and what is shown, and writes both into
// the log. The identities themselves are handed to whoever asks while it is open, and kept in no store.

import { liveQuery } from "dexie";
import { createStore, type StoreApi } from "zustand/vanilla";

import { type HidingRule, type Identity, RULE_PREFIX } from "../core/records/identity.ts";
import { pauseMs } from "../core/records/passphrase.ts";
import type { Audit } from "./audit.ts";
import type { CandorDatabase, VaultRow } from "./schema.ts";
import type { VaultLock } from "./vault-crypto.ts";

export type VaultState =
  /** No vault: identities are known until the page is closed, and then to nobody. */
  | { readonly status: "none" }
  | { readonly status: "locked" }
  /** `shown` is the candidate whose identity is on the screen. */
  | { readonly status: "unlocked"; readonly shown: string | null };

export type UnlockOutcome =
  { readonly status: "unlocked" } | { readonly status: "wrong" | "wait"; readonly untilMs: number };

interface Tries {
  readonly wrong: number;
  readonly untilMs: number;
}

/** Rows of the settings table. */
const LOCK_KEY = "vault";
const TRIES_KEY = "vaultTries";

/** Loaded with the first vault; most people have none. */
const cryptography = () => import("./vault-crypto.ts");
const records = () => import("./vault-record.ts");

export type Vault = Awaited<ReturnType<typeof createVault>>;

export async function createVault(database: CandorDatabase, audit: Audit) {
  const { settings, vault } = database;
  const state: StoreApi<VaultState> = createStore<VaultState>(() => ({ status: "none" }));
  let privateKey: CryptoKey | null = null;
  let lock: VaultLock | null = null;
  /** Of this page's imports, while there is no vault; by candidate id. */
  const held = new Map<string, Identity>();
  /** Of this page, while there is no vault. */
  let heldRules: readonly HidingRule[] = [];

  const readLock = async () => ((await settings.get(LOCK_KEY))?.value as VaultLock | undefined) ?? null;

  /** Another tab may have made, changed or erased the vault. */
  function follow(current: VaultLock | null) {
    const isSame = current?.publicKey.join() === lock?.publicKey.join();
    lock = current;
    if (!isSame || current === null) privateKey = null;
    const status = current === null ? "none" : privateKey === null ? "locked" : null;
    if (status !== null && status !== state.getState().status) state.setState({ status }, true);
  }
  follow(await readLock());
  const following = liveQuery(readLock).subscribe(follow, () => {});

  function show(shown: string | null) {
    if (state.getState().status === "unlocked") state.setState({ status: "unlocked", shown }, true);
  }

  async function tries(): Promise<Tries> {
    return ((await settings.get(TRIES_KEY))?.value as Tries | undefined) ?? { wrong: 0, untilMs: 0 };
  }

  /** Runs what needs the passphrase; wrong ones make the next try wait, also after a reload. */
  async function guarded(now: () => number, open: (lock: VaultLock) => Promise<boolean>): Promise<UnlockOutcome> {
    const { wrong, untilMs } = await tries();
    if (now() < untilMs) return { status: "wait", untilMs };
    if (lock !== null && (await open(lock))) {
      await settings.delete(TRIES_KEY);
      return { status: "unlocked" };
    }
    const next: Tries = { wrong: wrong + 1, untilMs: now() + pauseMs(wrong + 1) };
    await settings.put({ key: TRIES_KEY, value: next });
    await audit.add({ action: "vault-refused", at: now(), count: next.wrong });
    return { status: "wrong", untilMs: next.untilMs };
  }

  async function sealRule({ what, term, id }: HidingRule, publicKey: VaultLock["publicKey"]) {
    return (await cryptography()).seal(publicKey, id, JSON.stringify({ what, term }));
  }

  async function open(candidateId: string): Promise<Identity | null> {
    const key = privateKey;
    const row = key && (await vault.get(candidateId));
    if (!row) return null;
    const [{ unseal }, { parseIdentity }] = await Promise.all([cryptography(), records()]);
    return parseIdentity(await unseal(key, row));
  }

  return {
    state,
    close: () => following.unsubscribe(),
    /** Candidates whose identity is kept. */
    watchCount: () => liveQuery(() => vault.where("candidateId").below(RULE_PREFIX).count()),
    /** Candidates whose identity would be kept if a vault were made now. */
    heldCount: () => held.size,

    /** Makes a vault and seals what this page still knows; the count of it. It is open afterwards. */
    async create(passphrase: string, now: number): Promise<number> {
      const { makeVault, seal } = await cryptography();
      const made = await makeVault(passphrase);
      const { publicKey } = made.lock;
      const rows = await Promise.all([
        ...[...held].map(([id, identity]) => seal(publicKey, id, JSON.stringify(identity))),
        ...heldRules.map((rule) => sealRule(rule, publicKey)),
      ]);
      const count = held.size;
      await database.transaction("rw", [settings, vault], async () => {
        if (await settings.get(LOCK_KEY)) throw new Error("there is a vault already");
        await settings.put({ key: LOCK_KEY, value: made.lock });
        await vault.bulkPut(rows);
      });
      held.clear();
      heldRules = [];
      ({ lock, privateKey } = made);
      state.setState({ status: "unlocked", shown: null }, true);
      await audit.add({ action: "vault-made", at: now, count });
      return count;
    },

    async unlock(passphrase: string, now: () => number): Promise<UnlockOutcome> {
      const outcome = await guarded(now, async (current) => {
        const opened = await (await cryptography()).openVault(current, passphrase);
        privateKey = opened ?? privateKey;
        return opened !== null;
      });
      if (outcome.status === "unlocked") {
        state.setState({ status: "unlocked", shown: null }, true);
        await audit.add({ action: "vault-unlocked", at: now() });
      }
      return outcome;
    },

    async lock(now: number): Promise<void> {
      if (privateKey === null) return;
      privateKey = null;
      state.setState({ status: "locked" }, true);
      await audit.add({ action: "vault-locked", at: now });
    },

    /** Only the lock changes; nothing that is sealed is touched. */
    async changePassphrase(current: string, next: string, now: () => number): Promise<UnlockOutcome> {
      const outcome = await guarded(now, async (old) => {
        const changed = await (await cryptography()).changeLock(old, current, next);
        if (changed) await settings.put({ key: LOCK_KEY, value: (lock = changed) });
        return changed !== null;
      });
      if (outcome.status === "unlocked") await audit.add({ action: "passphrase-changed", at: now() });
      return outcome;
    },

    /** Erases the vault and all identities in it; how many there were. There is no other way past the passphrase. */
    async erase(now: number): Promise<number> {
      const count = await vault.where("candidateId").below(RULE_PREFIX).count();
      await database.transaction("rw", [settings, vault], async () => {
        await vault.clear();
        await settings.bulkDelete([LOCK_KEY, TRIES_KEY]);
      });
      follow(null);
      await audit.add({ action: "vault-erased", at: now, count });
      return count;
    },

    /** Ready to be kept with the candidate; without a vault null, and known until the page is closed. Needs no passphrase. */
    async sealed(candidateId: string, identity: Identity): Promise<VaultRow | null> {
      const current = lock;
      if (current !== null)
        return (await cryptography()).seal(current.publicKey, candidateId, JSON.stringify(identity));
      held.set(candidateId, identity);
      return null;
    },
    /** Erased candidates are forgotten too. */
    forget: (candidateIds: readonly string[]) => candidateIds.forEach((id) => held.delete(id)),
    forgetAll() {
      held.clear();
      heldRules = [];
    },

    /** What is known of a candidate right now, to undo a hiding; null when the vault is locked or has nothing. */
    known: async (candidateId: string): Promise<Identity | null> => held.get(candidateId) ?? open(candidateId),

    /** Puts an identity on the screen: one deliberate action, which is logged. */
    async reveal(candidateId: string, now: number): Promise<void> {
      if (privateKey === null) return;
      await audit.add({ action: "identity-shown", at: now, candidateId });
      show(candidateId);
    },
    hide: () => show(null),
    /** The identity that is shown; null for any other. */
    async shown(candidateId: string): Promise<Identity | null> {
      const current = state.getState();
      return current.status === "unlocked" && current.shown === candidateId ? open(candidateId) : null;
    },

    async addRule(rule: HidingRule): Promise<void> {
      if (lock === null) heldRules = [...heldRules, rule];
      else await vault.put(await sealRule(rule, lock.publicKey));
    },
    /** Those that can be read now; null when the vault is locked. */
    async rules(): Promise<readonly HidingRule[] | null> {
      if (lock === null) return heldRules;
      if (privateKey === null) return null;
      const key = privateKey;
      const [{ unseal }, { parseRule }] = await Promise.all([cryptography(), records()]);
      const rows = await vault.where("candidateId").startsWith(RULE_PREFIX).toArray();
      const read = await Promise.all(rows.map(async (row) => parseRule(row.candidateId, await unseal(key, row))));
      return read.filter((rule) => rule !== null);
    },
    async removeRule(id: string): Promise<void> {
      heldRules = heldRules.filter((rule) => rule.id !== id);
      await vault.delete(id);
    },
  };
}
