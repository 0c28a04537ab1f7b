// "Ms" before a name tells what its owner is as well as "Gender: F" does.

import type { Finding } from "../replacement.ts";

const TITLE =
  /(?<![\p{L}\d])(?<value>Mr|Mrs|Ms|Miss|Mx|MR|MRS|MS|MISS|Sir|Madam|Herrn?|Frau|Sra?|Srta|Señora?|Señorita|Don|Doña|Monsieur|Madame|Mademoiselle|Mme|Mlle|Signora?|Sig|Sig\.ra|Dhr|Mevr|Mevrouw|Pan|Pani|Shri|Smt|Kumari|Г-н|Г-жа|Bay|Bayan)\.? {1,2}(?:(?:Dr|Prof|Dipl\.-Ing|Ing|Eng)\.? ){0,2}$/u;

/** A finding of gender for each title right before a name. */
export function findTitles(text: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => {
    if (finding.kind !== "PERSON") return [];
    const from = Math.max(0, finding.start - 30);
    const match = TITLE.exec(text.slice(from, finding.start));
    const title = match?.groups?.["value"];
    if (match === null || title === undefined) return [];
    const start = from + match.index;
    return [{ kind: "GENDER", start, end: start + title.length, score: 0.8, why: "title" } as const];
  });
}
