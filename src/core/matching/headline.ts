// Where a resume says in a line what the person does: its first lines, and the names of the jobs listed first.

import { findExperiences } from "../reading/experiences.ts";
import type { MonthIndex } from "../reading/profile.ts";
import { findSections } from "../reading/sections.ts";

/** Chosen on validation data (training/README.md); more of either finds no more. */
const LINES = 3;
const TITLES = 3;

const WORD = /\p{L}{3}/u;
const PLACEHOLDER = /\[[A-Z_]+_\d+\]/g;

/** Of an anonymised text, at most six; a line that names nobody any more is passed over. */
export function headlines(text: string, asOf: MonthIndex): readonly string[] {
  const lines = text.split("\n").filter((line) => WORD.test(line.replace(PLACEHOLDER, "")));
  const titles = findExperiences(text, findSections(text), asOf).flatMap(({ title }) => (title === "" ? [] : [title]));
  return [...new Set([...lines.slice(0, LINES), ...titles.slice(0, TITLES)].map((line) => line.trim()))];
}
