// "Ms" before a name tells what its owner is as well as "Gender: F" does, and "(37)" behind it how old.

import type { Finding } from "../replacement.ts";

const TITLE =
  /(?<![\p{L}\d])(?<value>Mr|Mrs|Ms|Miss|Mx|MR|MRS|MS|MISS|Sir|Madam|Herrn?|Frau|Sra?|Srta|Señora?|Señorita|Don|Doña|Monsieur|Madame|Mademoiselle|Mme|Mlle|Signora?|Sig|Sig\.ra|Dhr|Mevr|Mevrouw|Pan|Pani|Shri|Smt|Kumari|Г-н|Г-жа|Bay|Bayan)\.? {1,2}(?:(?:Dr|Prof|Dipl\.-Ing|Ing|Eng)\.? ){0,2}$/u;

/** "Amara Okafor (37)", "Amara Okafor, 37": nothing else that follows a name so is a number of two digits. */
const AGE_AFTER =
  /^(?: ?\(|, )(?:(?:aged?|age:) )?(?<value>[1-7]\d)(?: ?(?:y\/?o|yrs?|years?(?: old)?))?(?:\)|(?=\s*(?:$|[\n|•·,;–-])))/;

/** A finding of age for the brackets right behind a name of the header. */
export function findAges(text: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => {
    const match =
      finding.kind === "PERSON" && finding.why.startsWith("header-name")
        ? AGE_AFTER.exec(text.slice(finding.end, finding.end + 24))
        : null;
    if (match === null) return [];
    const start = finding.end + match[0].search(/\d/);
    return [{ kind: "AGE", start, end: start + 2, score: 0.8, why: "after-name" } as const];
  });
}

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
