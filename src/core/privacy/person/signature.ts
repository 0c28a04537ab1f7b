// The name under a letter or a declaration: after a closing, or alone in brackets at the very end.

import { fold } from "../fold.ts";
import type { PageLine } from "../page.ts";
import type { Finding } from "../replacement.ts";
import { mayBeName } from "./labelled-name.ts";
import { nameWord } from "./name-words.ts";

export const CLOSING = new RegExp(
  `(?:^|[\\s.])(?:${fold(
    "yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|(?:kind|best|warm(?:est)?|with kind) regards|regards|respectfully(?: yours| submitted)?|best wishes|cheers|many thanks|thank you|thanks|mit freundlichen grüßen|freundliche grüße|hochachtungsvoll|cordialement|bien cordialement|salutations distinguées|atentamente|saludos(?: cordiales)?|cordiali saluti|distinti saluti|in fede|saluti|atenciosamente|met vriendelijke groet|hoogachtend|med vänlig hälsning|med venlig hilsen|med vennlig hilsen|ystävällisin terveisin|z poważaniem|s pozdravem|s pozdravom|lep pozdrav|srdačan pozdrav|üdvözlettel|cu stimă|saygılarımla|с уважением|з повагою|με εκτίμηση|此致|敬礼|敬具|signature|signed|unterschrift|firma|assinatura|podpis|подпись",
  )})[ ,.:!_-]*`,
  "u",
);
const NAME =
  /^[\s(_–-]*(?<value>[\p{Lu}\p{Lo}\u10D0-\u10FF][\p{L}\p{M}'’.-]{0,30}(?: {1,2}[\p{L}\p{M}][\p{L}\p{M}'’.-]{0,30}){0,4})[)\s._–-]*$/u;
const LONGEST_LINE = 120;
/** Only at the end may brackets alone hold the name. */
const LAST_LINES = 4;

/** `folded`: the text that the lines are of, where it is known. */
export function findSignature(lines: readonly PageLine[], folded = foldedLines(lines)): readonly Finding[] {
  const hasClosing = lines.length > 0 && CLOSING.test(folded);
  const findings: Finding[] = [];
  const keep = (line: PageLine | undefined, from: number): void => {
    const value = line === undefined ? undefined : NAME.exec(line.value.slice(from))?.groups?.["value"];
    if (line === undefined || value === undefined || value.length > 50 || !isNameLike(value)) return;
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
    // A line to sign on.
    if (line.value.length < 60 && /^\s*(?:_{5,}|\.{8,})\s*$/.test(line.value)) keep(lines[index + 1], 0);
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
