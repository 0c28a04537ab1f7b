import { expect, test } from "vitest";

import { bytesHash, textHash } from "./hash.ts";

// The examples NIST publishes with FIPS 180-4 for SHA-256, and its vector for no bits at all.
test.each([
  ["nothing", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "a text of two blocks",
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  ["a million a's", "a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
])("the digest of %s is the published one", (_what, text, digest) => {
  expect(textHash(text)).toBe(digest);
  expect(bytesHash(new TextEncoder().encode(text))).toBe(digest);
});

test("a text is hashed as UTF-8, so the same letters in another form are another text", () => {
  expect(textHash("é€😀")).toBe(bytesHash(Uint8Array.of(0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80)));
  expect(textHash("e\u0301")).not.toBe(textHash("é"));
});
