// Made-up rows for the tests of storage.

import type { CandidateToAdd } from "./candidates.ts";

export function testCandidate(hash: string, text = `[PERSON_1] ${hash}`): CandidateToAdd {
  return {
    row: {
      hash: hash.padEnd(64, "0"),
      kind: "text",
      warnings: [],
      skills: ["haccp"],
      experienceMonths: 12,
      hiddenCount: 0,
      emailKey: null,
    },
    text: {
      text,
      sections: [],
      experiences: [],
      education: [],
      languages: [],
      certificates: [],
      skillUses: [],
      hidden: [],
      placeholders: [],
      pageCount: null,
    },
  };
}
