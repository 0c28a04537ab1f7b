import { expect, test } from "vitest";

import { auditText, auditToCsv } from "./audit-words.ts";

test("a log entry in words, with its count", () => {
  expect(auditText({ action: "imported", count: 1 })).toBe("1 candidate imported");
  expect(auditText({ action: "imported", count: 1200 })).toBe("1,200 candidates imported");
  expect(auditText({ action: "vault-made", count: 0 })).toBe("Vault made, 0 identities sealed in it");
  expect(auditText({ action: "vault-refused", count: 3 })).toBe("Wrong passphrase, 3 in a row");
  expect(auditText({ action: "of a later version", count: null })).toBe("of a later version");
});

test("the log as CSV holds codes and times alone", () => {
  const row = { id: 4, at: 0, action: "identity-shown", jobId: null, candidateKey: "0123456789abcdef", count: null };
  expect(auditToCsv([row])).toBe(
    "number,time,action,job,candidate,count\r\n4,1970-01-01T00:00:00.000Z,identity-shown,,0123456789abcdef,\r\n",
  );
});
