import { expect, test } from "vitest";

import { vaultText } from "./vault-words.ts";

test.each([["locked"], ["unlocked"]] as const)(
  "a %s vault with identities says how many, and no more to do",
  (status) => {
    expect(vaultText(status, 1)).toContain("holds 1 identity.");
    expect(vaultText(status, 20)).toContain("holds 20 identities.");
    expect(vaultText(status, 20)).not.toContain("import");
  },
);

test.each([["locked"], ["unlocked"]] as const)(
  "an empty %s vault says what will be in it, and how earlier ones come in",
  (status) => {
    expect(vaultText(status, 0)).toContain("holds no identities yet");
    expect(vaultText(status, 0)).toContain("resumes imported from now on");
    expect(vaultText(status, 0)).toContain("import their files again");
  },
);

test("before it is counted it is not called empty", () => {
  expect(vaultText("unlocked", null)).not.toContain("holds");
});
