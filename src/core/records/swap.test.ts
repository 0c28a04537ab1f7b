import { expect, test } from "vitest";

import { toGender } from "./gendered-words.ts";
import { asGroup, SWAP_GROUPS } from "./name-swap.ts";
import { groupResults, type SwapRow, swapVerdict } from "./swap-result.ts";

test.each([
  ["She led the team herself.", "male", "He led the team himself."],
  ["MRS. Holt said he works.", "female", "MRS. Holt said she works."],
  // "her" is "his" before a noun and "him" at the end.
  ["Her staff trusted her.", "male", "His staff trusted him."],
  ["His staff trusted him; the work was his.", "female", "Her staff trusted her; the work was hers."],
  ["Waitress, later chairwoman", "male", "Waiter, later chairman"],
  // Words that are also something else stay.
  [
    "Hosts and tailors MS Office training for his host; mother tongue",
    "female",
    "Hosts and tailors MS Office training for her host; mother tongue",
  ],
  // Parts of words are no words.
  ["The shelf, the manager, Hershey's", "male", "The shelf, the manager, Hershey's"],
] as const)("%s in the form of %s is %s", (text, gender, expected) => {
  expect(toGender(text, gender).text).toBe(expected);
});

test("swapping there and back leaves a text with one form as it was", () => {
  const text = "She was head waitress; her guests liked her.";
  expect(toGender(toGender(text, "male").text, "female").text).toBe(text);
  expect(toGender(text, "female").count).toBe(0);
});

test("placeholders become one invented person, what no name tells stays hidden, and what went in is listed", () => {
  const group = SWAP_GROUPS.find(({ id }) => id === "arabic-female")!;
  const { text, inserted } = asGroup("[PERSON_1]\n[EMAIL_1] | [PHONE_1]\n[PERSON_1] cooks.", group, 0);
  const [name, email] = inserted;
  expect(text).toBe(`${name}\n${email} | [PHONE_1]\n${name} cooks.`);
  expect(email).toMatch(/^[a-z.]+@example\.org$/);
});

test("groups differ, and every one has its people", () => {
  const names = SWAP_GROUPS.flatMap((group) => [0, 1, 2].map((seed) => asGroup("[PERSON_1]", group, seed).text));
  expect(new Set(names).size).toBe(names.length);
});

const row = (candidateId: string, before: number, after: number, groupId = "g"): SwapRow => {
  return { candidateId, groupId, before, after, missed: 0 };
};

test("equal scores are the same ranking", () => {
  const results = groupResults([row("a", 0.9, 0.9), row("b", 0.5, 0.5 + 1e-9)]);
  expect(results).toMatchObject([{ candidates: 2, moved: 0, tau: 1 }]);
  expect(swapVerdict(results)).toBe("same");
});

test("a score that moved without a change of place is told apart from one that changed places", () => {
  expect(swapVerdict(groupResults([row("a", 0.9, 0.8), row("b", 0.5, 0.5)]))).toBe("scores-moved");
  const results = groupResults([row("a", 0.6, 0.4), row("b", 0.5, 0.5), row("a", 0.6, 0.6, "other")]);
  expect(swapVerdict(results)).toBe("ranking-moved");
  expect(results).toMatchObject([
    { groupId: "g", moved: 2, tau: -1, largestDifference: expect.closeTo(0.2) as number },
    { groupId: "other", moved: 0, tau: null },
  ]);
});
