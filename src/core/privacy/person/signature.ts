// The name under a letter or a declaration: after a closing, or alone in brackets at the very end.

import { allMatches } from "../all-matches.ts";
import { fold } from "../fold.ts";
import type { PageLine } from "../page.ts";
import type { Finding } from "../replacement.ts";
import { isOtherName, mayBeName } from "./labelled-name.ts";
import { nameWord } from "./name-words.ts";

export const CLOSING = new RegExp(
  `(?:^|[\\s.])(?:${fold(
    "yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|(?:kind|best|warm(?:est)?|with kind) regards|regards|respectfully(?: yours| submitted)?|best wishes|cheers|many thanks|thank you|thanks|mit freundlichen grüßen|freundliche grüße|hochachtungsvoll|cordialement|bien cordialement|salutations distinguées|atentamente|saludos(?: cordiales)?|cordiali saluti|distinti saluti|in fede|saluti|atenciosamente|met vriendelijke groet|hoogachtend|med vänlig hälsning|med venlig hilsen|med vennlig hilsen|ystävällisin terveisin|z poważaniem|s pozdravem|s pozdravom|lep pozdrav|srdačan pozdrav|üdvözlettel|cu stimă|saygılarımla|с уважением|з повагою|με εκτίμηση|此致|敬礼|敬具|signature|signed|unterschrift|firma|assinatura|podpis|подпись",
  )})[ ,.:!_-]*`,
  "u",
);
const NAME =
  /^[\s(_–-]*(?<value>[\p{Lu}\p{Lo}\u10D0-\u10FF][\p{L}\p{M}'’.-]{0,30}(?: {1,2}[\p{L}\p{M}][\p{L}\p{M}'’.-]{0,30}){0,5})[)\s._–-]*$/u;
const LONGEST_LINE = 120;
/** Only at the end may brackets alone hold the name. */
const LAST_LINES = 4;

/** "Applicant's signature": who signed stands above. */
const SIGNED_BELOW =
  /^[\s(_]*(?:(?:applicant|candidate|employee)(?:['’]?s['’]?)? signature|signature(?: of (?:the )?(?:applicant|candidate|employee)| over printed name)?|(?:printed )?name (?:and|&|over) signature)[\s):._]*$/i;
/** "Place: Leeds  Date: 12/03/2024" */
const PLACE_OR_DATE = /^\s*(?:place|date|place (?:&|and) date)\s*[:：-]/i;
const GAP = / {3,}|\t+/g;
/** Lines from what is declared to the place and date below it, blank ones left out. */
const DECLARED_REACH = 5;
const DECLARED = /(?<!\p{L})(?:declar|certif|affirm|attest|confirm|solemnly)\p{L}*(?!\p{L})/iu;

function isUnderDeclaration(lines: readonly PageLine[], index: number): boolean {
  return (
    index >= lines.length - LAST_LINES ||
    lines.slice(Math.max(0, index - DECLARED_REACH), index).some(({ value }) => DECLARED.test(value))
  );
}

/** No place, no title: below a declaration the town stands as well. */
const isNobodyElse = (value: string): boolean =>
  isNameLike(value) &&
  isOtherName(value) &&
  (value.split(/ +/).some((word) => ["forename", "surname", "initial"].includes(nameWord(word))) ||
    !/^[\p{ASCII}]*$/u.test(value));

/** `folded`: the text that the lines are of, where it is known. */
export function findSignature(lines: readonly PageLine[], folded = foldedLines(lines)): readonly Finding[] {
  const hasClosing = lines.length > 0 && CLOSING.test(folded);
  const hasSigned = folded.includes("signature");
  const hasPlace = /^[ \t]*(?:place|date)/m.test(folded);
  const findings: Finding[] = [];
  const keep = (line: PageLine | undefined, from: number, isName = isNameLike): void => {
    const value = line === undefined ? undefined : NAME.exec(line.value.slice(from))?.groups?.["value"];
    if (line === undefined || value === undefined || value.length > 50 || !isName(value)) return;
    const start = line.start + line.value.indexOf(value, from);
    findings.push({ kind: "PERSON", start, end: start + value.length, score: 0.75, why: "signature" });
  };
  for (const [index, line] of lines.entries()) {
    if (line.value.length > LONGEST_LINE) continue;
    if (hasClosing) {
      const match = CLOSING.exec(fold(line.value));
      if (match !== null) {
        const end = match.index + match[0].length;
        if (end >= line.value.trimEnd().length) keep(lines[index + 1], 0);
        else if (/[,.:!_]/.test(match[0])) keep(line, end);
      }
    }
    if (hasSigned && SIGNED_BELOW.test(line.value)) keep(lines[index - 1], 0);
    if (hasPlace && PLACE_OR_DATE.test(line.value) && isUnderDeclaration(lines, index)) {
      const { value } = line;
      for (const gap of allMatches(value, GAP)) keep(line, gap.index + gap[0].length, isNobodyElse);
      for (const beside of [lines[index - 1], lines[index + 1]])
        if (beside !== undefined && !PLACE_OR_DATE.test(beside.value)) keep(beside, 0, isNobodyElse);
    }
    // A line to sign on, the name below or behind it.
    if (/^\s*(?:_{5,}|\.{8,})/.test(line.value)) {
      if (line.value.length < 60 && /^[\s_.]*$/.test(line.value)) keep(lines[index + 1], 0);
      else if (line.value.length < 100) keep(line, line.value.search(/[^\s_.]/));
    }
    if (index >= lines.length - LAST_LINES && /^\s*\(.{3,50}\)\s*$/.test(line.value)) keep(line, 0);
  }
  return findings;
}

const foldedLines = (lines: readonly PageLine[]): string => fold(lines.map(({ value }) => value).join("\n"));

function isNameLike(value: string): boolean {
  const words = value.split(/ +/);
  return (
    words.length > 1 &&
    mayBeName(value) &&
    words.every((word) => /^[\p{Lu}\p{Lo}\u10D0-\u10FF]/u.test(word) || nameWord(word) === "particle")
  );
}
