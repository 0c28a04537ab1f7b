import { expect, test } from "vitest";

import type { SectionKind, SkillUse } from "../../core/reading/profile.ts";
import { skillLines } from "./skill-lines.ts";

const now = 2026 * 12 + 10;
const use = (skillId: string, months: number | null, lastUsed: number | null, sections: SectionKind[]): SkillUse => ({
  skillId,
  months,
  lastUsed,
  mentions: sections.map((section, i) => ({ section, start: i * 10, end: i * 10 + 5 })),
});
const known = { wantedIds: new Set(["grill"]), labelOf: (id: string) => id.toUpperCase(), now };

test("what the job asks for goes first, then the longest used, then by name", () => {
  const uses = [
    use("bread", 30, now, ["experience"]),
    use("grill", null, null, ["skills"]),
    use("pies", 40, now, ["experience"]),
    use("sauces", null, null, ["skills"]),
    use("apples", null, null, ["skills"]),
  ];
  const lines = skillLines(["apples", "bread", "grill", "pies", "sauces"], { ...known, uses });
  expect(lines.map(({ id }) => id)).toEqual(["grill", "pies", "bread", "apples", "sauces"]);
  expect(lines[0]).toMatchObject({ label: "GRILL", isWanted: true, used: "", last: "" });
});

test("use is told in years and months and with its last month", () => {
  const uses = [use("bread", 40, now - 12, ["experience"]), use("pies", 8, now, ["experience"])];
  expect(skillLines(["bread", "pies"], { ...known, uses })).toMatchObject([
    { used: "3 y 4 mo", last: "until Nov 2025" },
    { used: "8 mo", last: "now" },
  ]);
});

test("a skill says where it was seen, and points to a job before a list", () => {
  const [line] = skillLines(["pies"], { ...known, uses: [use("pies", 8, now, ["skills", "experience", "skills"])] });
  expect(line).toMatchObject({ seen: "Named 3 times: skills, experience", at: { start: 10, end: 15 } });
});

test("a skill of a resume that was read before use was kept is only named", () => {
  expect(skillLines(["pies"], { ...known, uses: [] })).toEqual([
    { id: "pies", label: "PIES", isWanted: false, used: "", last: "", seen: "", at: null },
  ]);
});
