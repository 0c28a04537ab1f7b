// What is understood of a resume. All offsets are UTF-16 positions in the candidate's anonymised text.

export type SectionKind =
  "header" | "summary" | "experience" | "education" | "skills" | "projects" | "certificates" | "languages" | "other";

export interface Section {
  readonly kind: SectionKind;
  /** The heading as written, or "" for the part before the first heading. */
  readonly heading: string;
  /** Start of the heading (or of the text), and end of the section, exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A month as `year * 12 + month`, month 0..11: differences are months. */
export type MonthIndex = number;

export interface Experience {
  readonly title: string;
  /** As written; null when no line names one. */
  readonly employer: string | null;
  readonly start: number;
  readonly end: number;
  readonly from: MonthIndex;
  /** `null` means "until now". */
  readonly to: MonthIndex | null;
}

/** One course of study. */
export interface Education {
  /** Index into `DEGREES` of core/matching/degrees.ts; null when no level is named. */
  readonly level: number | null;
  readonly field: string | null;
  /** The last year named with it. */
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
}

export interface SpokenLanguage {
  /** English name, e.g. "German". */
  readonly language: string;
  readonly level: "native" | "fluent" | "working" | "basic" | null;
  readonly start: number;
  readonly end: number;
}

export interface Certificate {
  /** As written. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Where and for how long a skill was used, as far as dated work shows it. */
export interface SkillUse {
  /** Id in the skill graph. */
  readonly skillId: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly section: SectionKind }[];
  /** Months of the dated work that mentions it, overlaps counted once; null when only undated parts do. */
  readonly months: number | null;
  /** The last month of that work; null as above. */
  readonly lastUsed: MonthIndex | null;
}

export interface Profile {
  readonly sections: readonly Section[];
  readonly experiences: readonly Experience[];
  /** Months worked, overlaps counted once; null when no dates were found. */
  readonly experienceMonths: number | null;
  readonly education: readonly Education[];
  readonly languages: readonly SpokenLanguage[];
  readonly certificates: readonly Certificate[];
  readonly skillUses: readonly SkillUse[];
  /** Ids of skills in the skill graph that the text mentions, sorted. */
  readonly skills: readonly string[];
}
