// Job titles as keys: "Sr. Software Engineers (m/f/d)" and "Senior Software Engineer" are one.

import { tokenise, tokenKey } from "./tokens.ts";

/** Written short in titles, and never for anything else. */
const EXPANDED: Readonly<Record<string, string>> = {
  sr: "senior",
  jr: "junior",
  mgr: "manager",
  asst: "assistant",
  assoc: "associate",
  dir: "director",
  eng: "engineer",
  engr: "engineer",
  dev: "developer",
  rep: "representative",
  exec: "executive",
  vp: "vice president",
  svp: "senior vice president",
  supv: "supervisor",
  acct: "accountant",
  centre: "center",
  labour: "labor",
  paediatric: "pediatric",
  anaesthetist: "anesthetist",
  tyre: "tire",
};
const JOINERS = new Set(["of", "and", "the", "a", "an", "for", "in", "to", "at", "with", "or"]);
/** Say how high, not what: "Senior Accountant" is an accountant. Tried without only after the whole title was not found. */
const RANKS = new Set(
  "senior junior lead principal staff trainee intern graduate apprentice interim acting deputy experienced certified freelance freelancer temporary seasonal part time full entry level mid i ii iii iv 1 2 3".split(
    " ",
  ),
);

/** Words of a title, in order, as they are compared. What stands in parentheses is left out. */
export function titleWords(title: string): readonly string[] {
  const plain = title.replace(/\([^)]*\)/g, " ");
  // Most titles are ASCII, and there are sixty thousand of them.
  const folded = /\P{ASCII}/u.test(plain) ? plain.normalize("NFD").replace(/\p{M}/gu, "") : plain;
  return tokenise(folded)
    .map((token) => tokenKey(token, false))
    .flatMap((word) => (Object.hasOwn(EXPANDED, word) ? (EXPANDED[word] ?? word).split(" ") : [word]))
    .filter((word) => !JOINERS.has(word));
}

/** The same without words of rank; all of them when nothing else is left. */
export function withoutRank(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !RANKS.has(word));
  return rest.length === 0 ? words : rest;
}
