// The cryptography of the vault and nothing else. A vault is a pair of keys: identities are sealed to the public one,
// which lies open, so that an import needs no passphrase; the private one is kept under a key made from the passphrase.
// All of it is the browser's own (WebCrypto): ECDH P-256, HKDF and PBKDF2 with SHA-256, AES-256-GCM.

import type { VaultRow } from "./schema.ts";

/** What is kept of the keys. Useless without the passphrase, but for sealing. */
export interface VaultLock {
  readonly version: 1;
  /** Uncompressed point, 65 bytes. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  /** Of PBKDF2: kept with the lock so that a later version may ask for more. */
  readonly iterations: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  /** The private key, encrypted. */
  readonly sealedKey: Uint8Array<ArrayBuffer>;
}

/** OWASP's Password Storage Cheat Sheet (2023) for PBKDF2-HMAC-SHA256; times on our machine are in decision 0016. */
const ITERATIONS = 600_000;
const CURVE = { name: "ECDH", namedCurve: "P-256" } as const;
const POINT_BYTES = 65;
/** Sealed contents take 1, 2, 4, … KiB, so that their length says next to nothing. */
const SMALLEST_BYTES = 1024;
const LENGTH_BYTES = 4;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** A new vault, and its private key for as long as it stays unlocked. */
export async function makeVault(passphrase: string): Promise<{ lock: VaultLock; privateKey: CryptoKey }> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey));
  const publicKey = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  const lock = await lockUp(publicKey, pkcs8, passphrase);
  return { lock, privateKey: await importPrivate(pkcs8) };
}

/** The private key, which cannot be read out again; null for a wrong passphrase. */
export async function openVault(lock: VaultLock, passphrase: string): Promise<CryptoKey | null> {
  const pkcs8 = await unlock(lock, passphrase);
  return pkcs8 && importPrivate(pkcs8);
}

/** The same keys under another passphrase; null when the current one is wrong. What is sealed stays as it is. */
export async function changeLock(lock: VaultLock, current: string, next: string): Promise<VaultLock | null> {
  const pkcs8 = await unlock(lock, current);
  return pkcs8 && lockUp(lock.publicKey, pkcs8, next);
}

export async function seal(publicKey: VaultLock["publicKey"], candidateId: string, content: string): Promise<VaultRow> {
  const recipient = await crypto.subtle.importKey("raw", publicKey, CURVE, false, []);
  const sender = await crypto.subtle.generateKey(CURVE, false, ["deriveBits"]);
  const senderKey = new Uint8Array(await crypto.subtle.exportKey("raw", sender.publicKey));
  const key = await sharedKey(sender.privateKey, recipient, senderKey);
  const iv = random(12);
  const additionalData = bytesOf(candidateId);
  const encrypted = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, padded(content));
  const sealed = new Uint8Array(POINT_BYTES + encrypted.byteLength);
  sealed.set(senderKey);
  sealed.set(new Uint8Array(encrypted), POINT_BYTES);
  return { candidateId, iv, sealed };
}

/** null when the row was damaged, moved to another candidate, or sealed to another vault. */
export async function unseal(privateKey: CryptoKey, { candidateId, iv, sealed }: VaultRow): Promise<string | null> {
  try {
    const senderKey = sealed.slice(0, POINT_BYTES);
    const sender = await crypto.subtle.importKey("raw", senderKey, CURVE, false, []);
    const key = await sharedKey(privateKey, sender, senderKey);
    const additionalData = bytesOf(candidateId);
    const algorithm = { name: "AES-GCM", iv, additionalData };
    return unpadded(new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.slice(POINT_BYTES))));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

async function lockUp(
  publicKey: VaultLock["publicKey"],
  pkcs8: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<VaultLock> {
  const [salt, iv] = [random(16), random(12)];
  const key = await passphraseKey(passphrase, salt, ITERATIONS);
  const sealedKey = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, pkcs8));
  return { version: 1, publicKey, salt, iterations: ITERATIONS, iv, sealedKey };
}

async function unlock(
  { salt, iterations, iv, sealedKey }: VaultLock,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await passphraseKey(passphrase, salt, iterations);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealedKey));
  } catch (error) {
    // AES-GCM's way to say that the key is another one.
    if (error instanceof DOMException && error.name === "OperationError") return null;
    throw error;
  }
}

/** NFKC, so that the same letters from another keyboard are the same passphrase. */
async function passphraseKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const material = await crypto.subtle.importKey("raw", bytesOf(passphrase.normalize("NFKC")), "PBKDF2", false, [
    "deriveKey",
  ]);
  const pbkdf2 = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(pbkdf2, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

function importPrivate(pkcs8: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey("pkcs8", pkcs8, CURVE, false, ["deriveBits"]);
}

/** Both sides come to the same key: one has the sender's private half, the other the vault's. */
async function sharedKey(own: CryptoKey, other: CryptoKey, senderKey: Uint8Array<ArrayBuffer>) {
  const bits = await crypto.subtle.deriveBits({ name: "ECDH", public: other }, own, 256);
  const material = await crypto.subtle.importKey("raw", bits, "HKDF", false, ["deriveKey"]);
  const hkdf = { name: "HKDF", hash: "SHA-256", salt: senderKey, info: bytesOf("candor identity") };
  return crypto.subtle.deriveKey(hkdf, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

function padded(content: string): Uint8Array<ArrayBuffer> {
  const bytes = bytesOf(content);
  let size = SMALLEST_BYTES;
  while (size < bytes.length + LENGTH_BYTES) size *= 2;
  const whole = new Uint8Array(size);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(bytes, LENGTH_BYTES);
  return whole;
}

function unpadded(whole: Uint8Array<ArrayBuffer>): string {
  const length = new DataView(whole.buffer).getUint32(0);
  return new TextDecoder().decode(whole.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
}
