// "5+ years of experience", "three to five years' experience in …": how long, and where it says so.

export interface YearsMention {
  /** The lower end of a range. */
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

const NUMBER_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const NUMBER = `(?:\\d{1,2}(?:\\.\\d)?|${NUMBER_WORDS.slice(1).join("|")}|an?(?= year))`;
const YEARS = new RegExp(
  `(?<![\\d.$€£])(?<low>${NUMBER})(?: ?\\(\\d{1,2}\\))? ?(?:\\+|plus)?(?: ?(?:-|–|to|or) ?(?:${NUMBER}|more) ?\\+?)? ?(?:or more |full |solid |\\+ ?)?-?(?:years?|yrs?\\.?)(?:['’]s?)?(?![\\p{L}\\d])`,
  "giu",
);
/** Within this many units around, "experience" or what stands for it must be said. */
const REACH = 70;
const EXPERIENCE =
  /experience|experiencia|expérience|erfahrung|working|work(?:ed)? (?:in|as|with)|background|track record|years? (?:of|in|as|with)\b|practice|\b(?:using|building|developing|leading|managing|designing|writing|teaching|programming|selling|cooking)\b/i;
const SOMETHING_ELSE =
  /years? old|years? ago|years? of age|over the (?:last|past)|for (?:over|more than)|founded|history|in business|anniversary|contract|warranty|vesting|\bevery|\bper\b|\bdegree/i;

export function findYears(text: string): readonly YearsMention[] {
  const mentions: YearsMention[] = [];
  for (const match of text.matchAll(YEARS)) {
    const start = match.index;
    const end = start + match[0].length;
    // Of the same line: a few letters before, and what follows at once.
    const before = text.slice(Math.max(0, start - 25), start).replace(/^[^]*\n/, "");
    const around = before + text.slice(start, end + 8).replace(/\n[^]*$/, "");
    const after = text.slice(start, end + REACH).split(/\n|\. /)[0] ?? "";
    if (!EXPERIENCE.test(after) && !EXPERIENCE.test(text.slice(Math.max(0, start - 40), start))) continue;
    if (SOMETHING_ELSE.test(around)) continue;
    const low = (match.groups?.["low"] ?? "").toLowerCase();
    const years = /^an?$/.test(low) ? 1 : NUMBER_WORDS.includes(low) ? NUMBER_WORDS.indexOf(low) : Number(low);
    if (years > 0 && years <= 30) mentions.push({ years, start, end });
  }
  return mentions;
}
