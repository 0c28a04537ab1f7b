// What lies where, in words anybody understands.

import type { SearchedPlace } from "../../storage/traces.ts";

const WORDS: Readonly<Record<string, { readonly name: string; readonly what: string }>> = {
  jobs: { name: "Jobs", what: "Descriptions, requirements and dates" },
  candidates: { name: "Candidates", what: "Code name, skills, months of experience; no names" },
  texts: { name: "Resumes", what: "Anonymised texts and what was understood of them" },
  scores: { name: "Scores", what: "One for each job, candidate and version of the scorer" },
  evidence: { name: "Embeddings", what: "Numbers made of the texts, so that they are read once" },
  estimates: { name: "Estimates", what: "Scores of the first look at long lists" },
  decisions: { name: "Decisions", what: "What raters decided, with reasons and notes; raters by pseudonym" },
  preferences: { name: "Preferences", what: "Which of two candidates a rater put first" },
  vault: { name: "Vault", what: "Identities and rules, encrypted; empty without a vault" },
  audit: { name: "Log", what: "What was done and when; no names, no texts" },
  settings: { name: "Settings", what: "Choices on this machine, the lock of the vault, your own skill list" },
  "local storage": { name: "Look", what: "Light or dark" },
  "session storage": { name: "This tab", what: "Where a list was scrolled to" },
  "private files": { name: "Files", what: "Scorers that you added" },
  caches: { name: "Caches", what: "Files of the page itself" },
};

export function placeWords({ name }: Pick<SearchedPlace, "name">): { readonly name: string; readonly what: string } {
  return WORDS[name] ?? { name, what: "" };
}

/** "Searched 13 places with 212 entries: nothing found." */
export function searchText(places: readonly SearchedPlace[]): string {
  const items = places.reduce((sum, place) => sum + place.items, 0);
  const hits = places.filter(({ found }) => found > 0);
  const found = hits.length === 0 ? "nothing found" : `found in ${hits.map((hit) => placeWords(hit).name).join(", ")}`;
  return `Searched ${places.length} places with ${items.toLocaleString("en")} entries: ${found}.`;
}
