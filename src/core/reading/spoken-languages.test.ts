import { expect, test } from "vitest";

import { findSections } from "./sections.ts";
import { findSpokenLanguages } from "./spoken-languages.ts";

function spokenIn(text: string) {
  const found = findSpokenLanguages(text, findSections(text));
  return found.map(({ language, level }) => [language, level]);
}

test.each([
  ["Languages\nEnglish (native), German (B2), French A1", ["native", "working", "basic"]],
  ["Languages\nEnglish: Fluent German: Conversational French: Basic", ["fluent", "working", "basic"]],
  [
    "Sprachkenntnisse\nEnglisch: verhandlungssicher\nDeutsch: Muttersprache\nFranzösisch: Grundkenntnisse",
    ["fluent", "native", "basic"],
  ],
  ["Idiomas\nInglés: C1, alemán: B1, francés: básico", ["fluent", "working", "basic"]],
  [
    "Langues\nAnglais courant\nAllemand : bon niveau, bien\nFrançais langue maternelle",
    ["fluent", "working", "native"],
  ],
  [
    "Languages\nEnglish – Native\nGerman – Full professional proficiency\nFrench – Limited working proficiency",
    ["native", "fluent", "basic"],
  ],
])("%s", (text, levels) => {
  expect(spokenIn(`Ada Quill\n${text}`)).toEqual([
    ["English", levels[0]],
    ["German", levels[1]],
    ["French", levels[2]],
  ]);
});

test("a level said once counts for the whole list, before it or behind it", () => {
  expect(spokenIn("Skills\nFluent in English and Spanish")).toEqual([
    ["English", "fluent"],
    ["Spanish", "fluent"],
  ]);
  expect(spokenIn("Languages\nEnglish, Hindi and Urdu: fluent; Tamil")).toEqual([
    ["English", "fluent"],
    ["Hindi", "fluent"],
    ["Urdu", "fluent"],
    ["Tamil", null],
  ]);
});

test.each([
  ["a subject that is taught", "Experience\nEnglish teacher 2015 - 2018"],
  ["a cuisine", "Skills\nFrench cuisine, Italian cooking"],
  ["a placeholder", "Languages\n[PERSON_1]"],
  ["a small word that is a name elsewhere", "Skills\nfluent; polish the glasses"],
])("%s is no spoken language", (_, text) => {
  expect(spokenIn(`Ada Quill\n${text}`)).toEqual([]);
});

test("a language is told once, where its level is said", () => {
  const text = "Summary\nBilingual cook: German, English.\nLanguages\nGerman\nSkills\nSpeaks German at C2";
  const [first] = findSpokenLanguages(text, findSections(text));
  expect(first).toMatchObject({ language: "German", level: "fluent" });
  expect(spokenIn(text).filter(([language]) => language === "German")).toHaveLength(1);
});
