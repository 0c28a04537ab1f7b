import { describe, expect, it } from "vitest";

import { createGate, gateEdit } from "./edit-gate.ts";

const RESUME = `Mina Sorel
Ghent · +32 9 123 45 67

Summary
Pastry chef with nine years of experience. Speaks Dutch (native) and French (basic).

Experience

Sous Chef, Bistro Lommer, Ghent | 03/2019 - Present
- Responsible for desserts of up to 120 covers; cut waste from 9 % to 4 %.
- Trained six cooks in chocolate work with Apicbase.

Pastry Chef, Hotel Zonnewende, Bruges | 2014 - 2018
- Helped the head chef with 3 seasonal menus a year.
- No experience with wine.

Education
Bachelor in Culinary Arts, Coast College, 2013

Certificates
HACCP level 3, 2020

Skills
Chocolate, plating, food safety
`;

const gate = createGate(RESUME);
const edit = (was: string, is: string) => {
  expect(RESUME).toContain(was);
  return gate(RESUME.replace(was, is));
};

describe("gateEdit", () => {
  it.each([
    ["another verb", "Trained six cooks", "Coached six cooks"],
    ["digits for a word", "six cooks", "6 cooks"],
    ["a month written out", "03/2019 - Present", "March 2019 – Present"],
    ["filler out", "Responsible for desserts", "Ran desserts"],
    ["a line split", "120 covers; cut", "120 covers.\n- Cut"],
    [
      "the same fact said elsewhere in its line",
      "Helped the head chef with 3 seasonal menus a year",
      "3 seasonal menus a year with the head chef",
    ],
    ["a skill it already has, once more", "chocolate work", "chocolate work and plating"],
    ["nothing", "Skills", "Skills"],
  ])("accepts %s", (_, was, is) => {
    expect(edit(was, is)).toEqual({ accepted: true });
  });

  it("accepts sections in another order", () => {
    const [head = "", skills = ""] = RESUME.split(/(?=\nSkills)/);
    const [before = "", rest = ""] = head.split(/(?=\nExperience)/);
    expect(gateEdit(RESUME, `${before}${skills}${rest}`)).toEqual({ accepted: true });
  });

  it.each([
    ["number", "changed", "120 covers", "150 covers"],
    ["number", "changed", "nine years", "nine months"],
    ["number", "changed", "from 9 % to 4 %", "from 4 % to 9 %"],
    ["number", "changed", "up to 120", "over 120"],
    ["number", "added", "Trained six cooks", "Doubled sales and trained six cooks"],
    ["number", "removed", " of up to 120 covers", ""],
    ["date", "changed", "03/2019", "03/2017"],
    ["date", "changed", "2014 - 2018", "2014 - Present"],
    ["date", "changed", "2014 - 2018", "2018 - 2014"],
    ["employer", "changed", "Bistro Lommer", "Hotel Zonnewende"],
    ["title", "changed", "Sous Chef,", "Executive Chef,"],
    ["title", "added", "Trained six cooks", "As team lead, trained six cooks"],
    ["degree", "added", "Bachelor in", "Master of Arts in"],
    ["skill", "added", "plating,", "plating, Kubernetes,"],
    ["skill", "added", "with Apicbase", "with Apicbase and Zenforge"],
    ["skill", "changed", "with Apicbase", "with Zenforge"],
    ["skill", "removed", "plating, ", ""],
    ["skill", "changed", "French (basic)", "French (native)"],
    ["certificate", "added", "HACCP level 3, 2020", "HACCP level 3, 2020\nCertified Sommelier"],
    ["certificate", "added", "Trained six cooks", "Won a prize and trained six cooks"],
  ])("rejects a %s that was %s: %s → %s", (kind, how, was, is) => {
    const verdict = edit(was, is);
    expect(verdict.accepted ? [] : verdict.changes).toContainEqual(expect.objectContaining({ kind, how }));
  });

  it("rejects a skill that is no longer denied", () => {
    const text = `${RESUME}\nNo experience with Java or SAP.\n`;
    expect(gateEdit(text, text.replace("No experience with Java", "Experience with Java")).accepted).toBe(false);
  });

  it("rejects the employers of two jobs in each other's place", () => {
    const swapped = RESUME.replace("Bistro Lommer, Ghent", "#").replace(
      "Hotel Zonnewende, Bruges",
      "Bistro Lommer, Ghent",
    );
    expect(gate(swapped.replace("#", "Hotel Zonnewende, Bruges")).accepted).toBe(false);
  });

  it("rejects another telephone number", () => {
    expect(edit("+32 9 123 45 67", "+32 9 123 45 76").accepted).toBe(false);
  });

  it.each([
    ["mina.sorel@example.org", "mina.sorell@example.org"],
    ["mina.sorel@example.org", "mina.sorel@example.net"],
    ["linkedin.com/in/mina-sorel", "linkedin.com/in/mina-soral"],
    ["https://sorel-sweets.example/menus", "https://sorel-sweets.example/prices"],
    ["minasorel.com", "minasorel.net"],
  ])("rejects %s as %s", (was, is) => {
    const text = `${RESUME}\nReach me: ${was}\n`;
    const verdict = gateEdit(text, text.replace(was, is));
    expect(verdict.accepted ? [] : verdict.changes).toContainEqual({ kind: "contact", fact: is, how: "changed" });
    expect(gateEdit(text, RESUME).accepted).toBe(false);
  });

  it("accepts a link without www, and an address in capitals", () => {
    const text = `${RESUME}\nwww.minasorel.com/ mina@example.org\n`;
    expect(gateEdit(text, text.replace("www.", "").replace("mina@", "Mina@"))).toEqual({ accepted: true });
  });

  it("has a verdict for a text of nothing", () => {
    expect(gateEdit("", "")).toEqual({ accepted: true });
    expect(gate("").accepted).toBe(false);
  });
});
