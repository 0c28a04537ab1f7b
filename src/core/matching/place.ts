// Where a job is done: from afar, partly, on site, and in which town.

import type { Asked } from "./asked.ts";

export const WORK_MODES = ["Remote", "Hybrid", "On site"] as const;
export type WorkMode = (typeof WORK_MODES)[number];

export interface AskedPlace {
  readonly mode: WorkMode | null;
  /** As written; null when no town is named. */
  readonly town: string | null;
}

const TOWN =
  "(?<town>\\p{Lu}[\\p{L}'’.-]+(?: (?:de|da|do|del|la|le|am|of|upon|on|el))?(?: \\p{Lu}[\\p{L}'’-]+){0,2}(?:, (?:\\p{Lu}{2}\\b|\\p{Lu}\\p{Ll}+))?)";
const TOWNS = [
  new RegExp(`\\blocation ?: ?(?:(?:on-?site|hybrid|remote)[ ,/–-]*(?:in )?)*${TOWN}`, "u"),
  new RegExp(`\\bLocation ?: ?(?:(?:[Oo]n-?site|[Hh]ybrid|[Rr]emote)[ ,/–-]*(?:in )?)*${TOWN}`, "u"),
  new RegExp(
    `\\b(?:[Cc]andidates?|[Yy]ou|[Rr]ole|[Pp]osition|[Aa]pplicants?|[Jj]ob)\\b[^.]{0,40}\\b(?:based|located|live|reside|sits?) (?:in|near) ${TOWN}`,
    "u",
  ),
  new RegExp(`\\b[Oo]n-?site (?:in|at our) ${TOWN}`, "u"),
];
const NO_TOWN = /^(?:Multiple|Various|Remote|Hybrid|Onsite|On-?site|Anywhere|The|Our|This|Flexible|Nationwide)\b/;

/** First match wins; each names the way of working, not a tool or a team that is called so. */
const MODES: readonly (readonly [WorkMode, RegExp])[] = [
  [
    "Hybrid",
    /\bhybrid[- ](?:\p{L}+[- ]){0,2}(?:role|work\w*|position|schedule|model|arrangement|setup|basis|job)|\b(?:is|location:?|onsite ?\/) ?hybrid\b|^\W*hybrid\W*$|\(hybrid\)/iu,
  ],
  [
    "Remote",
    /\b(?:fully|100 ?%|completely|entirely) remote|\bremote(?:ly)?[- ](?:first|role|position|work\w*|job|option\w*|within|us\b|in|from|or)|\b(?:work(?:ing)?|is|location:?|position:?) remote(?:ly)?\b|work(?:ing)? from home|home[- ]office|\(remote\b|^\W*remote\W*$/iu,
  ],
  [
    "On site",
    /\b(?:fully |100 ?% |work(?:ing)? )on-?site\b|\bon-?site (?:role|position|only|in|job|at our)|\b(?:location:? ?|\()on-?site\b|\bin[- ](?:the )?office (?:\d|five|four|role|position)|work in[- ]person/iu,
  ],
];

export function readPlace(said: string): AskedPlace {
  const mode = MODES.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
  return { mode, town: townIn(said)?.town ?? null };
}

/** The way of working and the town are two demands: somebody may meet one of them. */
export function askedPlaces(said: string): readonly Asked[] {
  const place = { kind: "location", skillId: null, years: null, pull: 0 } as const;
  const modes = MODES.flatMap(([mode, pattern]): Asked[] => {
    const match = pattern.exec(said);
    if (match === null) return [];
    const id = `location:${mode.toLowerCase().replace(" ", "-")}`;
    return [{ ...place, id, label: mode, start: match.index, end: match.index + match[0].length }];
  }).slice(0, 1);
  const found = townIn(said);
  if (found === null) return modes;
  const { town, start } = found;
  const id = `location:${town.toLowerCase().replace(/[^\p{L}]+/gu, "-")}`;
  return [...modes, { ...place, id, label: `Based in ${town}`, start, end: start + town.length }];
}

/** What a label asks for. */
export function placeOfLabel(label: string): AskedPlace {
  const mode = WORK_MODES.find((one) => one.toLowerCase() === label.toLowerCase()) ?? null;
  return { mode, town: mode === null ? label.replace(/^based in /i, "").replace(/,.*$/, "") : null };
}

function townIn(said: string): { readonly town: string; readonly start: number } | null {
  for (const pattern of TOWNS) {
    const match = pattern.exec(said);
    // Run-together lines: "Houston, TXSalary".
    const town = match?.groups?.["town"]?.replace(/(?<=\p{Ll})\p{Lu}.*$/u, "") ?? "";
    if (match !== null && town !== "" && !NO_TOWN.test(town))
      return { town, start: match.index + match[0].lastIndexOf(match.groups?.["town"] ?? "") };
  }
  return null;
}
