// What lies where, in words anybody understands.

import { countText } from "../../lib/language.ts";
import { msg, t, told } from "../../lib/messages.ts";
import type { SearchedPlace } from "../../storage/traces.ts";

const WORDS: Readonly<Record<string, { readonly name: string; readonly what: string }>> = {
  jobs: { name: msg("Jobs"), what: msg("Descriptions, requirements and dates") },
  candidates: { name: msg("Candidates"), what: msg("Code name, skills, months of experience; no names") },
  texts: { name: msg("Resumes"), what: msg("Anonymised texts and what was understood of them") },
  scores: { name: msg("Scores"), what: msg("One for each job, candidate and version of the scorer") },
  evidence: { name: msg("Embeddings"), what: msg("Numbers made of the texts, so that they are read once") },
  estimates: { name: msg("Estimates"), what: msg("Scores of the first look at long lists") },
  decisions: { name: msg("Decisions"), what: msg("What raters decided, with reasons and notes; raters by pseudonym") },
  preferences: { name: msg("Preferences"), what: msg("Which of two candidates a rater put first") },
  trainingSets: { name: msg("Datasets"), what: msg("Decisions to learn from, by number; no texts") },
  trainings: { name: msg("Trainings"), what: msg("Where a training stands, so that it can go on") },
  adapters: { name: msg("Adapters"), what: msg("What the scorer learnt here, as numbers, and how it was judged") },
  vault: { name: msg("Vault"), what: msg("Identities and rules, encrypted; empty without a vault") },
  audit: { name: msg("Log"), what: msg("What was done and when; no names, no texts") },
  settings: {
    name: msg("Settings"),
    what: msg(
      "Choices on this machine, the lock of the vault, your own skill list; your own resume if the coach keeps it",
    ),
  },
  "local storage": { name: msg("Look"), what: msg("Light or dark, the language, and whether the tour was seen") },
  "session storage": { name: msg("This tab"), what: msg("Where a list was scrolled to") },
  "private files": { name: msg("Files"), what: msg("Scorers, chat models and the model for names that you added") },
  caches: { name: msg("Caches"), what: msg("Files of the page itself") },
};

export function placeWords({ name }: Pick<SearchedPlace, "name">): { readonly name: string; readonly what: string } {
  return WORDS[name] ?? { name, what: "" };
}

/** "Searched 13 places with 212 entries: nothing found." */
export function searchText(places: readonly SearchedPlace[]): string {
  const items = places.reduce((sum, place) => sum + place.items, 0);
  const hits = places.filter(({ found }) => found > 0);
  const found =
    hits.length === 0
      ? t("nothing found")
      : t("found in {hits}", { hits: hits.map((hit) => told(placeWords(hit).name)).join(", ") });
  return t("Searched {places} places with {items} entries: {found}.", {
    places: places.length,
    items: countText(items),
    found,
  });
}
