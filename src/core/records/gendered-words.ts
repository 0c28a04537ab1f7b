// Words that come in pairs by gender, for the swap test: what the anonymiser leaves of them must not move a score.
// Pronouns whose other form depends on grammar ("her" is "him" or "his") are told apart by the word that follows.

/** Female form, male form. Not here: "mother" (tongue), "miss" (a deadline), and "ms", which is a degree and an office. */
export const GENDER_PAIRS = [
  ["she", "he"],
  ["hers", "his"],
  ["herself", "himself"],
  ["mrs", "mr"],
  ["madam", "sir"],
  ["woman", "man"],
  ["women", "men"],
  ["female", "male"],
  ["girl", "boy"],
  ["girls", "boys"],
  ["lady", "gentleman"],
  ["ladies", "gentlemen"],
  ["wife", "husband"],
  ["daughter", "son"],
  ["sister", "brother"],
  ["waitress", "waiter"],
  ["waitresses", "waiters"],
  ["hostess", "host"],
  ["stewardess", "steward"],
  ["actress", "actor"],
  ["chairwoman", "chairman"],
  ["saleswoman", "salesman"],
  ["businesswoman", "businessman"],
  ["policewoman", "policeman"],
  ["spokeswoman", "spokesman"],
  ["forewoman", "foreman"],
  ["headmistress", "headmaster"],
  ["seamstress", "tailor"],
  ["barmaid", "barman"],
  ["alumna", "alumnus"],
  ["sorority", "fraternity"],
] as const;

export type Gender = "female" | "male";

/** Male forms that are also something else: to host, to tailor, a steward of data. They are left as they are. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["host", "tailor", "steward"]);

const MALE_BY_FEMALE = new Map<string, string>(GENDER_PAIRS);
const FEMALE_BY_MALE = new Map<string, string>(
  GENDER_PAIRS.filter(([, male]) => !AMBIGUOUS.has(male)).map(([female, male]) => [male, female]),
);
const WORD = /\p{L}+/gu;

export interface SwappedWords {
  readonly text: string;
  /** How many words were changed. */
  readonly count: number;
}

/** The text with every word of the list in the form of one gender. */
export function toGender(text: string, gender: Gender): SwappedWords {
  let count = 0;
  const swapped = text.replace(WORD, (word: string, at: number) => {
    const other = otherForm(word.toLowerCase(), gender, text.slice(at + word.length));
    if (other === null) return word;
    count += 1;
    return inCaseOf(word, other);
  });
  return { text: swapped, count };
}

function otherForm(word: string, gender: Gender, rest: string): string | null {
  const hasNoun = /^\s+\p{L}/u.test(rest);
  if (gender === "male") {
    if (word === "her") return hasNoun ? "his" : "him";
    return MALE_BY_FEMALE.get(word) ?? null;
  }
  if (word === "him") return "her";
  if (word === "his") return hasNoun ? "her" : "hers";
  return FEMALE_BY_MALE.get(word) ?? null;
}

/** "MR" becomes "MRS", "He" becomes "She". */
function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const [first = "", ...rest] = word;
  return model[0] === model[0]?.toUpperCase() ? first.toUpperCase() + rest.join("") : word;
}
