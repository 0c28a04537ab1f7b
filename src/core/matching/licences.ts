// Papers without which a person may not do a job: licences, registrations, clearances, the right to work. One list for
// what jobs ask and what resumes say.

import type { Asked } from "./asked.ts";

interface Licence {
  readonly id: string;
  readonly label: string;
  readonly pattern: RegExp;
  /** What a resume that does not name it says: few write down that they may drive, nobody forgets a registration. */
  readonly ifSilent: "missing" | "unclear";
}

/** Ours, after the wording of posts and of the bodies that give them (DVLA, NMC, GMC, NCSBN, DCSA, UKSV). */
export const LICENCES: readonly Licence[] = [
  {
    id: "driving",
    label: "Driving licence",
    pattern:
      /\b(?:driv(?:ing|er)(?:['’]?s)? licen[cs]e|führerschein|carta de condução|permiso de conducir|permis de conduire|patente di guida|CDL\b|commercial driver(?:['’]s)? license)/i,
    ifSilent: "unclear",
  },
  {
    id: "nursing",
    label: "Nursing registration",
    pattern:
      /\b(?:registered nurse|registered (?:general|mental health|children['’]s) nurse|(?:RN|LPN|LVN) licen[cs]e|licensed (?:practical|vocational) nurse|nursing licen[cs]e|NMC (?:pin|regist\w+)|regist\w+ with the (?:NMC|nursing)|NCLEX)|\bRN\b/,
    ifSilent: "missing",
  },
  {
    id: "medical",
    label: "Licence to practise medicine",
    pattern:
      /\b(?:GMC (?:number|regist\w+)|regist\w+ with the (?:GMC|general medical)|medical licen[cs]e|licen[cs]e to practi[cs]e|board[- ]certified|approbation)\b/i,
    ifSilent: "missing",
  },
  {
    id: "teaching",
    label: "Teaching licence",
    pattern:
      /\b(?:qualified teacher status|QTS\b|teaching (?:licen[cs]e|credential|certificate)|state teacher certification|PGCE)/i,
    ifSilent: "missing",
  },
  {
    id: "bar",
    label: "Admission to the bar",
    pattern:
      /\b(?:admitted to (?:the|a|any) [\p{L} ]{0,20}bar|bar admission|admission to the bar|member of the [\p{L} ]{0,20}bar\b|qualified solicitor)/iu,
    ifSilent: "missing",
  },
  {
    id: "forklift",
    label: "Forklift licence",
    pattern:
      /\b(?:fork-?lift (?:truck )?(?:driver )?(?:licen[cs]e|certifi\w+|ticket)|certified fork-?lift|staplerschein)/i,
    ifSilent: "missing",
  },
  {
    id: "security-guard",
    label: "Security guard licence",
    pattern: /\b(?:SIA licen[cs]e|guard (?:card|licen[cs]e))\b/i,
    ifSilent: "missing",
  },
  {
    id: "clearance",
    label: "Security clearance",
    pattern:
      /\b(?:(?:(?:active|current|top[- ]secret|secret|TS\/SCI|DoD|SC|DV|government|security) )+clearance|clearance: ?\w+|TS ?\/ ?SCI\b)/i,
    ifSilent: "missing",
  },
  {
    id: "work-permit",
    label: "Right to work",
    pattern:
      /\b(?:authori[sz]ed to work|(?:legal )?right to work|work(?:ing)? permit|(?:employment|work) (?:authori[sz]ation|visa)|eligible to work|(?:permanent resid\w+|green card)|without (?:\p{L}+ ){0,4}sponsorship|(?:no|cannot|unable to|not (?:be )?(?:able|eligible)[^.]{0,20}) (?:provide |offer |for )?(?:visa )?sponsor)/iu,
    ifSilent: "unclear",
  },
];

/** Driving classes as written beside the licence; CDL has its own A to C. */
const DRIVING_CLASS =
  /(?:class|category|cat\.?|klasse|classe|type)[ -]?(?<class>[A-D][1E]?E?)\b|\bCDL[ -](?<cdl>[A-C])\b|\blicen[cs]e,? (?<bare>B|C|CE|C1|D)\b/;
const CLASS_REACH = 30;

export interface NamedLicence {
  readonly licence: Licence;
  /** "B", "CE"; null when none is named, and of all but driving. */
  readonly drivingClass: string | null;
  readonly start: number;
  readonly end: number;
}

/** What American posts tell of the law, whatever the job. */
const BOILERPLATE = /e-verify|form i-9|export licen[cs]e/i;

/** Each licence once, where it is first named. */
export function findLicences(text: string, licences: readonly Licence[] = LICENCES): readonly NamedLicence[] {
  return licences.flatMap((licence): NamedLicence[] => {
    const match = licence.pattern.exec(text);
    if (match === null) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const near = text.slice(Math.max(0, start - CLASS_REACH), end + CLASS_REACH);
    const { class: named, cdl, bare } = (licence.id === "driving" && DRIVING_CLASS.exec(near)?.groups) || {};
    return [{ licence, drivingClass: named ?? cdl ?? bare ?? null, start, end }];
  });
}

export function askedLicences(said: string): readonly Asked[] {
  if (BOILERPLATE.test(said)) return [];
  return findLicences(said).map(({ licence, drivingClass, start, end }) => ({
    id: `licence:${licence.id}${drivingClass === null ? "" : `-${drivingClass.toLowerCase()}`}`,
    kind: "licence",
    label: drivingClass === null ? licence.label : `${licence.label}, class ${drivingClass}`,
    skillId: null,
    years: null,
    start,
    end,
    pull: 3,
  }));
}

/** The licence a label names; null for a demand in a person's own words. */
export function licenceOfLabel(label: string): Pick<NamedLicence, "licence" | "drivingClass"> | null {
  const licence = LICENCES.find((one) => label.startsWith(one.label));
  return licence === undefined ? null : { licence, drivingClass: / class (\w+)$/.exec(label)?.[1] ?? null };
}
