// Numbers in a text as values: "1,200", "80k", "€ 1.8M", "5-7", "6y", "82 %", "three". Digits behind letters ("B2B", "S3")
// are part of a name.

export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isPercent: boolean;
}

const DIGITS =
  /(?<![\p{L}\p{N}_#]|\p{L}[-+]{1,2}|\p{N}[.,])(\d{1,3}(?:[,’'\u00A0\u202F ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?)\s?([km](?![\p{L}\p{N}])|%)?/giu;

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, index + 2]),
);
const WORD = new RegExp(`(?<![\\p{L}\\p{N}-])(${Object.keys(WORDS).join("|")})(?![\\p{L}\\p{N}-])`, "giu");

/** "one" is left out: it is seldom a count. */
export function findNumbersIn(text: string): readonly FoundNumber[] {
  const digits = [...text.matchAll(DIGITS)].map((match): FoundNumber => {
    const [all, digits = "", unit = ""] = match;
    const scale = { k: 1e3, m: 1e6 }[unit.toLowerCase()] ?? 1;
    const end = match.index + all.trimEnd().length;
    return { start: match.index, end, value: valueOf(digits) * scale, isPercent: unit === "%" };
  });
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }): FoundNumber => {
    const value = WORDS[word.toLowerCase()] ?? Number.NaN;
    return { start: index, end: index + word.length, value, isPercent: false };
  });
  return [...digits, ...words].toSorted((a, b) => a.start - b.start);
}

/** "1,200" is a thousand and more, "1,5" one and a half: a comma before three digits groups. */
function valueOf(digits: string): number {
  if (/^\d{1,3}(?:[,’'\u00A0\u202F ]\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replace(/[^\d.]/g, ""));
  return Number(digits.replace(",", "."));
}

/** Whether two numbers say the same; 82 % is 0.82. */
export function isSameNumber(a: FoundNumber, b: FoundNumber): boolean {
  const asShare = ({ value, isPercent }: FoundNumber) => (isPercent ? value / 100 : value);
  return isClose(a.value, b.value) || (a.isPercent !== b.isPercent && isClose(asShare(a), asShare(b)));
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
