// Who would speak for the candidate: below "Referees" each entry begins with a name, then comes a title or a telephone.

import { allMatches } from "../all-matches.ts";
import { fold } from "../fold.ts";
import { foldedHeading, isDetailsHeading, isSectionHeading } from "../page.ts";
import type { PageLine } from "../page.ts";
import type { Finding } from "../replacement.ts";
import { isOtherName } from "./labelled-name.ts";
import { nameWord } from "./name-words.ts";

const HEADING = new RegExp(
  `^(?:[\\divx]{1,4}[.)] ?)?(?:(?:personal|professional|character|academic|work|employment|my|list of) )?(?:${fold(
    "referees?|references?|refs|referenzen|referenzpersonen|références|referencias(?: personales| laborales| profesionales)?|referências|referenze|referenties|referenser|referencer|referanser|suosittelijat|referencje|reference|referencie|preporuke|referințe|recomandări|referenciák|ajánlók|referanslar|рекомендации|рекомендатели|рекомендації|препоръки|συστάσεις|推薦人|推荐人|추천인",
  )})(?: \\(.{1,40}\\))?[ :.–-]*$`,
  "u",
);
/** Two or three entries of name, title, employer, address and telephone. */
const LINES = 16;
const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}|\\p{Lu}\\.?(?= ))";
const PARTICLE = "(?:(?:d[aeiou]s?|del|della|la|van|von|zu|der|den|ter|al|el|bin|i|y) ){0,2}";
const TITLES =
  "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Eng|Engr|Rev|Pastor|Barr|Alhaji|Chief|Herr|Frau|Sr|Sra|Don|Doña|Mme|M|Dott|Ing|Shri|Smt|Pan|Pani|Sig|Dhr|Mevr)\\.? ){0,3}";
/** At the line, behind a number or bullet, or in the next column. */
const ENTRY = new RegExp(
  `(?:^|\\t| {2,}|\\|)\\s*(?:\\(?\\d{1,2}[.)]|[-–•*●▪])?\\s*${TITLES}(?<name>${WORD}(?: ${PARTICLE}${WORD}){1,3})(?=\\s*(?:$|[\\t,;|:(]| {2}| [–—-] ))`,
  "gu",
);

export function findReferees(lines: readonly PageLine[]): readonly Finding[] {
  const findings: Finding[] = [];
  let left = 0;
  for (const [index, line] of lines.entries()) {
    if (line.value.length < 60 && HEADING.test(foldedHeading(line.value))) {
      left = LINES;
      continue;
    }
    if (left === 0) continue;
    left = isDetailsHeading(line.value) || isSectionHeading(line.value) ? 0 : left - 1;
    if (left === 0 || line.value.length > 160) continue;
    const previous = lines[index - 1];
    const isFirst =
      left === LINES - 1 ||
      /^\s*\(?\d{1,2}[.)]/.test(line.value) ||
      (previous !== undefined && line.start > previous.start + previous.value.length + 1);
    for (const match of allMatches(line.value, ENTRY)) {
      const name = match.groups?.["name"] ?? "";
      const isKnown = name.split(" ").some((word) => ["forename", "surname"].includes(nameWord(word)));
      if (isTownOfState(name) || !isOtherName(name) || !(isKnown || (isFirst && match.index === 0))) continue;
      const start = line.start + match.index + match[0].lastIndexOf(name);
      findings.push({ kind: "PERSON", start, end: start + name.length, score: 0.75, why: "referee" });
    }
  }
  return findings;
}

/** "Chesapeake Virginia": states that people are called after. */
const isTownOfState = (name: string): boolean =>
  /(?:Virginia|Carolina|Dakota|Georgia|Indiana|Montana|Washington|Florida)$/.test(name) &&
  nameWord(name.split(" ")[0] ?? "") !== "forename";
