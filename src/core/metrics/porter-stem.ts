// The stem of an English word (Porter 1980): endings come off in five steps, each only where enough of a word is left.
// "Enough" is its measure: how often vowels are followed by consonants.

/** Words of two letters and less are their own stem. @param word Lower case. */
export function porterStem(word: string): string {
  if (word.length <= 2) return word;
  return [plural, pastOrGerund, finalY, ...LISTS.map(replaceFrom), dropEnding, finalE, doubleL].reduce(
    (stem, step) => step(stem),
    word,
  );
}

type Step = (word: string) => string;

function plural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ies")) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function pastOrGerund(word: string): string {
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = ["ed", "ing"].find((one) => word.endsWith(one) && hasVowel(word.slice(0, -one.length)));
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function finalY(word: string): string {
  return word.endsWith("y") && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

/** Steps 2 and 3 of the paper: an ending, and what stays of it. */
const LISTS: readonly Readonly<Record<string, string>>[] = [
  {
    ational: "ate",
    tional: "tion",
    enci: "ence",
    anci: "ance",
    izer: "ize",
    abli: "able",
    alli: "al",
    entli: "ent",
    eli: "e",
    ousli: "ous",
    ization: "ize",
    ation: "ate",
    ator: "ate",
    alism: "al",
    iveness: "ive",
    fulness: "ful",
    ousness: "ous",
    aliti: "al",
    iviti: "ive",
    biliti: "ble",
  },
  { icate: "ic", ative: "", alize: "al", iciti: "ic", ical: "ic", ful: "", ness: "" },
];

/** Step 4: endings that go where much is left. */
const DROPPED = "al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize".split(" ");

function replaceFrom(list: Readonly<Record<string, string>>): Step {
  return (word) => {
    const ending = longestEnding(word, Object.keys(list));
    if (ending === undefined) return word;
    const stem = word.slice(0, -ending.length);
    return measure(stem) > 0 ? `${stem}${list[ending]}` : word;
  };
}

function dropEnding(word: string): string {
  const ending = longestEnding(word, DROPPED);
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  const isAllowed = ending !== "ion" || /[st]$/.test(stem);
  return measure(stem) > 1 && isAllowed ? stem : word;
}

function finalE(word: string): string {
  if (!word.endsWith("e")) return word;
  const stem = word.slice(0, -1);
  return measure(stem) > 1 || (measure(stem) === 1 && !endsShort(stem)) ? stem : word;
}

function doubleL(word: string): string {
  return word.endsWith("ll") && measure(word.slice(0, -1)) > 1 ? word.slice(0, -1) : word;
}

function longestEnding(word: string, endings: readonly string[]): string | undefined {
  return endings.filter((ending) => word.endsWith(ending)).toSorted((a, b) => b.length - a.length)[0];
}

/** "v" for a vowel, "c" for a consonant; y is a vowel after a consonant. */
function letters(word: string): string {
  let out = "";
  for (const letter of word) out += /[aeiou]/.test(letter) || (letter === "y" && out.endsWith("c")) ? "v" : "c";
  return out;
}

function measure(stem: string): number {
  return letters(stem).match(/v+c+/g)?.length ?? 0;
}

function hasVowel(stem: string): boolean {
  return letters(stem).includes("v");
}

function endsDouble(stem: string): boolean {
  return stem.length > 1 && stem.at(-1) === stem.at(-2) && letters(stem).endsWith("c");
}

/** Consonant, vowel, consonant, the last none of w, x and y: "hop", not "snow". */
function endsShort(stem: string): boolean {
  return letters(stem).endsWith("cvc") && !/[wxy]$/.test(stem);
}
