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
  readonly start: number;
  readonly end: number;
  readonly from: MonthIndex;
  /** `null` means "until now". */
  readonly to: MonthIndex | null;
}

export interface Profile {
  readonly sections: readonly Section[];
  readonly experiences: readonly Experience[];
  /** Months worked, overlaps counted once; null when no dates were found. */
  readonly experienceMonths: number | null;
  /** Ids of skills in the skill graph that the text mentions, sorted. */
  readonly skills: readonly string[];
}
