// Degrees in rising order, and the words that name them in job descriptions and resumes.

export interface DegreeMention {
  /** Index into `DEGREES`. */
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

export const DEGREES = [
  {
    label: "High school diploma",
    pattern:
      /high school|secondary school|\bGED\b|a-levels?|abitur|baccalaur[ée]at|matura|higher secondary|12th grade/i,
  },
  {
    label: "Vocational training",
    pattern:
      /vocational|apprenticeship|trade school|technical (?:school|diploma)|ausbildung zum|\bNVQ\b|\bBTEC\b|journeyman/i,
  },
  {
    label: "Associate's degree",
    pattern:
      /associate(?:['’]?s)? (?:degree|of|in (?:science|arts|applied))|\bA\.?A\.?S\.?(?= in| degree|,)|foundation degree|\bHND\b/i,
  },
  {
    label: "Bachelor's degree",
    // Case counts here: "BA" and "BE" are degrees, "be" is a verb.
    pattern:
      /[Bb]achelor(?:['’]?s)?|BACHELOR|\bB\.? ?(?:Sc|A|S|Tech|Com|Eng|E|Ed|BA|BS)\b\.?(?= |,|\/|\)|:|$)|\bBBA\b|\bBSN\b|\blicenciatura\b|[Uu]ndergraduate degree|[Ff]our[- ]year degree|(?:[Cc]ollege|[Uu]niversity) degree/,
  },
  {
    label: "Master's degree",
    pattern:
      /master(?:['’]?s)? (?:degree|of|in )|master['’]s|\bM\.? ?(?:Sc|Tech|Com|Eng|Ed)\b|\bMBA\b|\bM\.?S\.?(?= in | degree)|\bM\.?A\.?(?= in | degree)|\bMCA\b|postgraduate/i,
  },
  {
    label: "Doctorate",
    pattern:
      /\bPh\.? ?D\b|doctora(?:te|l degree)|\bD\.?Phil\b|\bJ\.D\.|juris doctor|\bM\.D\.|\bPharm\.?D\b|\bEd\.?D\b/i,
  },
] as const;

/** Every degree a text names, in text order. */
export function findDegrees(text: string): readonly DegreeMention[] {
  const mentions = DEGREES.flatMap(({ pattern }, level) =>
    [...text.matchAll(new RegExp(pattern.source, pattern.flags.includes("i") ? "gi" : "g"))].map((match) => ({
      level,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return mentions.sort((a, b) => a.start - b.start || b.level - a.level);
}
