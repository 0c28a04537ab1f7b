import { expect, test } from "vitest";

import { groupRates, type RatedRow } from "./group-rates.ts";

const row = (
  group: string,
  score: number,
  isYes: boolean | null = null,
  unknown = 0,
): RatedRow & { group: string } => ({
  ...{ group, score, isYes },
  fitClass: score > 0.8 ? "good-fit" : score > 0.3 ? "potential-fit" : "no-fit",
  skills: { listed: 4, unknown },
});

test("each group has its own rates, and none that it has no rows for", () => {
  const rows = [row("cook", 0.9, true, 1), row("cook", 0.5, false, 3), row("cook", 0.1), row("nurse", 0.9)];
  const [cook, nurse] = groupRates(rows, ({ group }) => group);
  expect(cook).toEqual({
    ...{ group: "cook", candidates: 3, decided: 2, yes: 0.5, agreement: 1 },
    classes: { "good-fit": 1 / 3, "potential-fit": 1 / 3, "no-fit": 1 / 3 },
    // Of the entries of all resumes together: a long list counts for more than a short one.
    unknownSkills: 4 / 12,
  });
  expect(nurse).toMatchObject({ group: "nurse", candidates: 1, decided: 0, yes: null, agreement: null });
  const bare = { ...row("x", 0.5), skills: { listed: 0, unknown: 0 } };
  expect(groupRates([bare], () => "x")[0]?.unknownSkills).toBeNull();
});
