// The name at the head or foot of a page: beside what the document is, or beside the number of the page, in any order and
// between any signs: "Resume of Amara Okafor | Page 2", "Amara Okafor – Curriculum Vitae – 2/3".

import { allMatches } from "../all-matches.ts";
import type { Finding } from "../replacement.ts";
import { isOtherName } from "./labelled-name.ts";
import { nameWord } from "./name-words.ts";

/** What a document says that it is. */
const DOCUMENT =
  "(?:the )?(?:(?:professional |personal )?(?:curriculum(?: vit(?:ae|æ))?|c\\.?v\\.?|r[eé]sum[eé]|bio-?data|profile)|lebenslauf|curr[ií]culo|hoja de vida|życiorys|(?:strictly |private (?:and|&) )?confidential|private|vertraulich|confidentiel|confidencial|application|bewerbung|continued|cont(?:['’]?d|\\.))";
const NUMBER = "\\d{1,2}(?: ?(?:/|of|von|de|sur|di|z|av|af|van) ?\\d{1,2})?";
/** A whole segment that is about the document and not about anybody. */
const ABOUT_DOCUMENT = new RegExp(
  `^(?:${DOCUMENT}(?: \\d{4})?|[(\\[]?(?:(?:page|pg|p|seite|s|p[áa]g(?:ina)?|strona|str|sid[ae]?|sivu|blad|oldal|sayfa)[.:]? ?${NUMBER}|\\d{1,2} ?(?:/|of) ?\\d{1,2})[)\\]]?)$`,
  "iu",
);
/** Where to look at all; of a text in lower case, as searching without case takes ten times as long. */
const SIGN = /c(?:v|\.v|onfiden|urriculum)|page|r[eé]sum[eé]|lebenslauf|vertraulich|hoja de vida|seite|pág/g;
const NUMBERED = /\d ?(?:\/|of) ?\d\d? *$|p(?<!\wp)g?\.? ?\d/gm;
const CUT = /\t+| {2,}|\s*[|•·●▪■◆~∙⋅│]\s*|\s+[–—/*-]{1,2}\s+|,\s+/u;
const LEAD = new RegExp(`^${DOCUMENT}(?: (?:of|de|von|di|for|du|van))?(?:: ?| )`, "iu");
const TAIL = new RegExp(
  `(?:['’]s?)? (?:r[eé]sum[eé]|c\\.?v\\.?|curriculum vitae)(?: \\d{4})?$|(?: |, )\\(?(?:page|pg|p)[.:]? ?${NUMBER}\\)?$`,
  "iu",
);
const WORD = /^['’]?[\p{L}\p{M}][\p{L}\p{M}'’.-]{0,30}$/u;
/** "Inês Vasconcelos e Sá", "Sjoerd in 't Veld" */
const SMALL = /^(?:[eiy]|in|op|['’]t)$/;
const MOST_SEGMENTS = 5;
const LONGEST_LINE = 140;

export function findRunningHeads(text: string): readonly Finding[] {
  const lower = text.toLowerCase();
  const signs = [...allMatches(lower, SIGN), ...allMatches(lower, NUMBERED)].map(({ index }) => index);
  const findings: Finding[] = [];
  let lineEnd = -1;
  for (const at of signs.sort((a, b) => a - b)) {
    if (at < lineEnd) continue;
    const lineStart = text.lastIndexOf("\n", at - 1) + 1;
    const newline = text.indexOf("\n", at);
    lineEnd = newline === -1 ? text.length : newline;
    if (lineEnd - lineStart > LONGEST_LINE) continue;
    const line = text.slice(lineStart, lineEnd);
    const name = /[[\]]/.test(line) ? null : nameIn(line);
    if (name === null) continue;
    const start = lineStart + line.indexOf(name);
    findings.push({ kind: "PERSON", start, end: start + name.length, score: 0.7, why: "running-head" });
  }
  return findings;
}

/** The one segment that is a name, where another one is about the document. */
function nameIn(line: string): string | null {
  if (!CUT.test(line)) return null;
  const segments = line.split(CUT).map((segment) => segment.trim());
  let isHead = false;
  const names: string[] = [];
  for (const segment of segments) {
    if (segment === "") continue;
    if (ABOUT_DOCUMENT.test(segment)) {
      isHead = true;
      continue;
    }
    const bare = segment.replace(LEAD, "").replace(TAIL, "").trim();
    // A heading of one segment is "Resume of …": the rules of labels read it.
    if (bare !== segment && segments.length > 1) isHead = true;
    if (isName(bare)) names.push(bare);
  }
  // Of several nobody knows which: a list of programs or of courses.
  return isHead && names.length === 1 && segments.length <= MOST_SEGMENTS ? (names[0] ?? null) : null;
}

function isName(value: string): boolean {
  const words = value.split(" ");
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  return (
    words.length > 1 &&
    words.length < 6 &&
    words.every(
      (word) => WORD.test(word) && (capitals.includes(word) || nameWord(word) === "particle" || SMALL.test(word)),
    ) &&
    capitals.some((word) => !["initial", "plain", "never", "particle"].includes(nameWord(word))) &&
    isOtherName(value)
  );
}
