// Certificates as written: the entries under their heading, and short pieces elsewhere that say "certified".

import { findDegrees } from "../matching/degrees.ts";
import type { Certificate, Section } from "./profile.ts";
import { sectionLines } from "./section-lines.ts";

/** Longer pieces are sentences. */
const MAX_LENGTH = 110;
const MAX_WORDS_ELSEWHERE = 9;
/** A person has fewer; more is a section that was read wrongly. */
const MOST = 40;

const BETWEEN = /\s*[•;|·➢▪]\s*|\s{3,}/u;
const WORD =
  /\b(?:certified|certification|certificate|licensed|licen[cs]e|zertifiziert|zertifikat|certifi[ée]e?|certificado|certificada|certificazione|gecertificeerd|certyfikat)\b/iu;
/** Elsewhere: what is said about others, or a wish. */
const NOT_OWN = /\b(?:ensur|manag|prepar|review|issu|obtain|train|maintain|process|pursu|assist|responsib)\w*\b/i;

/** In the order of the text, each once. */
export function findCertificates(text: string, sections: readonly Section[]): readonly Certificate[] {
  const found = sections.flatMap((section) => {
    if (section.kind === "experience" || section.kind === "projects") return [];
    const isOwn = section.kind === "certificates";
    return sectionLines(text, section).flatMap((line) =>
      piecesOf(line.text, isOwn)
        .filter((piece) => isOwn || isCertificate(piece.label))
        .map((piece) => ({ ...piece, start: piece.start + line.start, end: piece.end + line.start })),
    );
  });
  const keys = found.map(({ label }) => label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
  // "Microsoft Certified" is the beginning of a name that stands in full elsewhere.
  const isNew = (key: string, i: number) =>
    keys.indexOf(key) === i && !keys.some((other) => other !== key && other.startsWith(key));
  return found.filter((_, i) => isNew(keys[i] ?? "", i)).slice(0, MOST);
}

/** The entries of a line: between bullets and semicolons; between commas where there are several and no dates. */
function piecesOf(line: string, isOwn: boolean): Certificate[] {
  const isList = line.split(",").length > (isOwn ? 2 : 1) && (!isOwn || !/\d{4}/.test(line));
  const pieces: Certificate[] = [];
  let at = 0;
  for (const part of line.split(
    isList ? new RegExp(`(${BETWEEN.source}|,\\s+)`, "u") : new RegExp(`(${BETWEEN.source})`, "u"),
  )) {
    const lead = /^[\s,;:•·|*➢▪()–—-]*/u.exec(part)?.[0].length ?? 0;
    const label = part.slice(lead).replace(/[\s,;:•·|*–—-]+$/u, "");
    const start = at + lead;
    at += part.length;
    if (/\p{L}{2}/u.test(label) && label.length <= MAX_LENGTH) pieces.push({ label, start, end: start + label.length });
  }
  return pieces;
}

function isCertificate(label: string): boolean {
  return (
    label.split(/\s+/).length <= MAX_WORDS_ELSEWHERE &&
    /^[\p{Lu}\d]/u.test(label) &&
    WORD.test(label) &&
    !NOT_OWN.test(label) &&
    findDegrees(label).length === 0 &&
    // "Certifications" alone is a heading.
    label.replace(WORD, "").replace(/[^\p{L}]/gu, "").length > 2
  );
}
