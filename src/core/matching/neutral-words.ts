// Words that tell a person's gender and nothing of the work, in one form for both, so that no score hangs on which stood
// there. A scorer reads "waitress" and "waiter" as the same word; a person still sees the text as it was written.

/**
 * What is read, and the words it is read for. Not here: "mother" (tongue), "miss" (a deadline), and "ms", which is a
 * degree and an office. The swap test (core/records) asks for at least these.
 */
const FORMS = [
  ["they", "she", "he"],
  ["them", "him"],
  ["their", "her", "his", "hers"],
  ["themselves", "herself", "himself"],
  ["person", "woman", "man", "female", "male", "lady", "gentleman"],
  ["people", "women", "men", "females", "males", "ladies", "gentlemen"],
  ["child", "girl", "boy", "daughter", "son"],
  ["children", "girls", "boys"],
  ["spouse", "wife", "husband"],
  ["sibling", "sister", "brother"],
  ["waiter", "waitress"],
  ["waiters", "waitresses"],
  ["actor", "actress"],
  ["steward", "stewardess"],
  ["host", "hostess"],
  ["tailor", "seamstress"],
  ["mx", "mrs", "mr"],
  ["sir", "madam"],
  ["chair", "chairwoman", "chairman"],
  ["salesperson", "saleswoman", "salesman"],
  ["businessperson", "businesswoman", "businessman"],
  ["police officer", "policewoman", "policeman"],
  ["spokesperson", "spokeswoman", "spokesman"],
  ["supervisor", "forewoman", "foreman"],
  ["headteacher", "headmistress", "headmaster"],
  ["bartender", "barmaid", "barman"],
  ["alumni", "alumna", "alumnus"],
  ["fraternity", "sorority"],
] as const;

const NEUTRAL = new Map(FORMS.flatMap(([neutral, ...gendered]) => gendered.map((word) => [word as string, neutral])));
const GENDERED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...NEUTRAL.keys()].join("|")})(?![\\p{L}\\p{N}])`, "giu");

/** The text with every word of the list in its neutral form, in lower case; offsets change. */
export function neutralWords(text: string): string {
  return text.replace(GENDERED, (word) => NEUTRAL.get(word.toLowerCase()) ?? word);
}
