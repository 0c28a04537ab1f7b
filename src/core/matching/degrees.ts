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
      /high school|secondary school|\bGED\b|\ba-levels?|abitur|baccalaur[ée]at(?!e)|international baccalaureate|\bmatura\b|higher secondary|12th grade/i,
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
    // Case counts here: "BA" is a degree, "ba" is none. "BE" alone may be a verb in capitals.
    pattern:
      /[Bb]achelor(?:['’]?s)?|BACHELOR|(?<!M\.)\bB\.? ?(?:Sc|A|S|Tech|Com|Eng|Ed|BA|BS)\b\.?(?=[\s,/):;]|$)|\bB\. ?E\b\.?|\bBE(?= in | [A-Z(][a-z]|,|\/|\))|(?<![Ii]nternational )\b[Bb]accalaureate\b|\bBBA\b|\bBSN\b|\blicenciatura\b|[Uu]ndergraduate degree|[Ff]our[- ]year degree|(?:[Cc]ollege|[Uu]niversity) degree/,
  },
  {
    label: "Master's degree",
    // Here too: "MEd" is a degree, "med surg" a ward; "MS" is one, "ms" a measure of time.
    pattern:
      /(?<![Ss]crum )[Mm]aster(?:['’]?s)? (?:[Dd]egree|[Oo]f|in )|[Mm]aster['’]s|MASTER['’]S|MASTERS? (?:DEGREE|OF|IN )|\b[Mm]\.? ?[Ss]c\b|\bM\.? ?(?:Tech|TECH|Com|COM|Eng|Ed)\b|\bM\.?B\.?A\b|\b[Mm]ba\b|\bM\.?[SA]\.?(?= in | [Dd]egree)|\bM\.[SA]\.(?=,)|\bMCA\b|[Pp]ostgraduate/,
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
