import { fold } from "../fold.ts";

/** Whether the words of a name can be read out of a folded handle: "j.doe", "janedoe", "doe_jane", "jdoe". */
export function agreesWith(words: readonly string[], handle: string): boolean {
  const letters = handle.replace(/[^\p{L}]/gu, "");
  if (letters.length < 4) return false;
  const folded = words.filter((word) => word.length >= 3).map((word) => fold(word).replace(/[^\p{L}]/gu, ""));
  const spelled = words
    .filter((word) => word.length >= 3)
    .map((word) => spellOut(word.toLowerCase()).replace(/[^\p{L}]/gu, ""));
  const inside = folded.filter((word, index) => letters.includes(word) || letters.includes(spelled[index] ?? word));
  if (folded.length >= 2 && inside.length >= 2) return true;
  return (
    inside.some((word) => word.length >= 4 && letters.length - word.length <= 2) ||
    (folded.length === 1 && inside.length === 1)
  );
}

/** "Jürgen" is juergen in an address as often as jurgen. */
export function spellOut(word: string): string {
  return fold(
    word.replace(
      /[äæöøüåßœþ]/g,
      (letter) =>
        ({ ä: "ae", æ: "ae", ö: "oe", ø: "oe", ü: "ue", å: "aa", ß: "ss", œ: "oe", þ: "th" })[letter] ?? letter,
    ),
  );
}
