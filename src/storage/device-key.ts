// A key that never leaves this browser: the page can use it and nobody, the page included, can read it. What it marks
// can be compared on this device and means nothing anywhere else. It goes when everything is erased.

import type { CandorDatabase } from "./schema.ts";

const DEVICE_KEY = "deviceKey";
/** Bytes of an HMAC that are kept: 64 bits tell 10,000 people apart with a chance of error of one in 10^11. */
const MARK_BYTES = 8;

export function createDeviceKey({ settings }: CandorDatabase) {
  async function key(): Promise<CryptoKey> {
    const stored: unknown = (await settings.get(DEVICE_KEY))?.value;
    if (stored instanceof CryptoKey) return stored;
    const made = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    // Another tab may have been quicker: whoever comes first wins.
    await settings.add({ key: DEVICE_KEY, value: made }).catch(() => undefined);
    const kept: unknown = (await settings.get(DEVICE_KEY))?.value;
    return kept instanceof CryptoKey ? kept : made;
  }

  return {
    /** 16 hex digits: equal for equal values of a purpose, and silent about them. */
    async mark(purpose: "email" | "candidate", value: string): Promise<string> {
      const bytes = new TextEncoder().encode(`${purpose} ${value}`);
      const signed = new Uint8Array(await crypto.subtle.sign("HMAC", await key(), bytes));
      return Array.from(signed.subarray(0, MARK_BYTES), (byte) => byte.toString(16).padStart(2, "0")).join("");
    },
  };
}

export type DeviceKey = ReturnType<typeof createDeviceKey>;
