import { describe, expect, it } from "vitest";

import { buildProfile } from "../reading/build-profile.ts";
import { findSkills } from "../skills/find-skills.ts";
import { adviceOf, type AdviceRule } from "./advice.ts";
import { applySuggestion } from "./apply.ts";
import { gateEdit } from "./edit-gate.ts";
import { shippedGraph } from "./shipped-graph.ts";

const TODAY = 2026 * 12;
const profileOf = (text: string) => buildProfile(text, { today: TODAY, mentions: findSkills(text, shippedGraph()) });

/** A resume whose past job has the line. */
const withLine = (line: string, dates = "03/2015 - 04/2019") =>
  `Mina Sorel\nGhent\n\nExperience\n\nCook, Bistro Lommer, Ghent | ${dates}\n- ${line}\n\nSkills\nGrilling, Excel\n`;

const adviceOn = (rule: AdviceRule, text: string) =>
  adviceOf(text, profileOf(text), TODAY).filter((advice) => advice.rule === rule);

/** The line after the suggestion of the rule. */
function rewritten(rule: AdviceRule, line: string, dates?: string): string | null {
  const text = withLine(line, dates);
  const suggestion = adviceOn(rule, text)[0]?.suggestion;
  if (!suggestion) return null;
  const edited = applySuggestion(text, suggestion);
  expect(gateEdit(text, edited)).toEqual({ accepted: true });
  return edited.split("\n- ").slice(1).join("\n- ").split("\n\n")[0] ?? null;
}

describe("adviceOf", () => {
  it.each([
    ["weak-verb", "Helped with the move of 40 desks.", "Supported the move of 40 desks."],
    ["weak-verb", "Was involved in hiring two cooks.", "Took part in hiring two cooks."],
    ["passive-duty", "Responsible for managing the rota.", "Managed the rota."],
    ["passive-duty", "Duties included checking deliveries.", "Checked deliveries."],
    [
      "passive-duty",
      "Responsible for checking orders, handling cash and cards, and answering calls.",
      "Checked orders, handled cash and cards, and answered calls.",
    ],
    ["passive-duty", "Responsible for checking orders and serving guests.", "Checked orders and served guests."],
    ["passive-duty", "In charge of the cold kitchen.", "Ran the cold kitchen."],
    ["spelled-tense", "Manage orders of six suppliers.", "Managed orders of six suppliers."],
    ["first-person", "I plan menus for 80 guests.", "Plan menus for 80 guests."],
    ["first-person", "I know how to carry three plates.", "Know how to carry three plates."],
    ["filler", "Successfully cut waste by 4 %.", "Cut waste by 4 %."],
    ["filler", "Kept a list in order to save time.", "Kept a list to save time."],
  ] as const)("%s: %s", (rule, line, after) => {
    expect(rewritten(rule, line)).toBe(after);
  });

  it("says of work that goes on that it goes on", () => {
    expect(rewritten("passive-duty", "Responsible for managing the rota.", "03/2015 - Present")).toBe(
      "Manage the rota.",
    );
    expect(rewritten("weak-verb", "Helped with the rota.", "03/2015 - Present")).toBe("Supported the rota.");
    expect(rewritten("spelled-tense", "Manage the rota.", "03/2015 - Present")).toBeNull();
  });

  it("splits a long line where both halves can stand", () => {
    const first = `Wrote the plan for ${"the busy kitchen and ".repeat(5)}the bar`;
    const second = `kept the list of ${"deliveries and returns and ".repeat(4)}stock.`;
    expect(rewritten("long-line", `${first}; ${second}`)).toBe(`${first}.\n- K${second.slice(1)}`);
  });

  it.each([
    ["buzzword", "A real team player at the grill."],
    ["vague-quantity", "Trained several cooks in grilling."],
    ["first-person", "Trained cooks who now help me at the grill."],
    ["passive-duty", "Responsible for everything else in there."],
    ["passive-duty", "Responsible for managing the rota and training plans of it."],
    ["passive-duty", "Responsible for checking orders and juggling plates."],
    ["first-person", "I want to carry plates."],
  ] as const)("has no words for %s: %s", (rule, line) => {
    expect(adviceOn(rule, withLine(line))).toMatchObject([{ suggestion: null }]);
  });

  it("leaves a plain line alone", () => {
    const wording = adviceOf(
      withLine("Trained six cooks in grilling."),
      profileOf(withLine("Trained six cooks in grilling.")),
      TODAY,
    );
    expect(wording.filter(({ kind }) => kind === "wording")).toEqual([]);
  });

  it("notices the third line of a job that begins like two others", () => {
    expect(adviceOn("repeated-opening", withLine("Cooked fish.\n- Cooked meat.\n- Cooked rice."))).toMatchObject([
      { values: { word: "Cooked", count: 3 } },
    ]);
  });

  it("asks for a figure where none of a job's lines has one", () => {
    expect(adviceOn("no-number", withLine("Cooked fish.\n- Baked bread.\n- Grilled meat."))).toHaveLength(1);
    expect(adviceOn("no-number", withLine("Cooked fish.\n- Baked bread.\n- Grilled 80 steaks."))).toHaveLength(0);
  });

  it("moves work above school for somebody who has worked, and keeps every word", () => {
    const text =
      "Mina Sorel\n\nEducation\nBSc Biology, 2012\n\nExperience\nCook, Bistro Lommer | 2014 - 2019\n- Cooked fish.\n\nSkills\nGrilling\n";
    const suggestion = adviceOn("section-order", text)[0]!.suggestion!;
    const edited = applySuggestion(text, suggestion);
    expect(edited).toBe(
      "Mina Sorel\n\nExperience\nCook, Bistro Lommer | 2014 - 2019\n- Cooked fish.\n\nEducation\nBSc Biology, 2012\n\nSkills\nGrilling\n",
    );
    expect(gateEdit(text, edited)).toEqual({ accepted: true });
  });

  it("notices gaps of months, and of bare years only when they are more than a year", () => {
    const jobs = (first: string, second: string) =>
      `A\n\nExperience\nCook, Bistro Lommer | ${second}\n- Cooked.\n\nWaiter, Bar Nine | ${first}\n- Served.\n`;
    expect(adviceOn("date-gap", jobs("01/2015 - 02/2016", "03/2017 - 05/2019"))).toMatchObject([
      { values: { months: 12 } },
    ]);
    expect(adviceOn("date-gap", jobs("2015 - 2016", "2017 - 2019"))).toEqual([]);
    expect(adviceOn("date-gap", jobs("01/2015 - 02/2016", "04/2016 - 05/2019"))).toEqual([]);
  });

  it.each([
    ["references-on-request", "A\n\nReferences available on request.\n"],
    ["objective", "A\n\nObjective\nTo find work.\n"],
    ["personal-details", "A\n\nDate of birth: 1 May 1990\n"],
    ["missing-dates", "A\n\nExperience\nCook at Bistro Lommer\n"],
    ["no-skills-section", "A\n\nExperience\nCook, Bistro Lommer | 2014 - 2019\n"],
    ["short-resume", "A\n\nSkills\nGrilling\n"],
    ["long-resume", `A\n\nSkills\n${"grilling and baking ".repeat(500)}\n`],
  ] as const)("knows %s", (rule, text) => {
    expect(adviceOn(rule, text)).toHaveLength(1);
  });

  it("has ids of their own, and points to what is there", () => {
    const text = withLine("I was responsible for managing various suppliers.\n- Helped with it. Very good at it.");
    const all = adviceOf(text, profileOf(text), TODAY);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { suggestion } of all)
      if (suggestion) expect(text.slice(suggestion.start, suggestion.end)).toBe(suggestion.before);
  });

  it("has nothing to say of nothing", () => {
    expect(adviceOf("", profileOf(""), TODAY)).toEqual([]);
  });
});
