// Letters of other alphabets that look like Latin ones, set into Latin words: a person reads "Python", a search does
// not. Folded to what they look like, and the words handed back. Greek letters that science uses (TNFα, NFκB) stay.

/** Foreign letters and what they look like; Cyrillic first, then Greek, Armenian and Cherokee. */
const FOREIGN = "аеорсухікмтнвјѕԁԛԝһӏАВЕКМНОРСТУХІЈЅԌԚԜҺοινΑΒΕΖΗΙΚΜΝΟΡΤΥΧօոսհքցՕՍԼՏᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ";
const LATIN = "aeopcyxikmthbjsdqwhlABEKMHOPCTYXIJSGQWHoivABEZHIKMNOPTYXonuhpgOULSABCDEHJKLMPRSTVWZ";
const LATIN_OF = new Map([...FOREIGN].map((letter, i) => [letter, LATIN[i] ?? letter]));
/** Latin letters no Russian letter looks like: a word with one of them is meant to be Latin. */
const SURELY_LATIN = /[fglnruvzdqwFGLNRUVZDQWJS]/;
const WORD = /[\p{L}\p{M}]+/gu;
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

export interface FoldedText {
  readonly text: string;
  /** The words as they were written, each once. */
  readonly found: readonly string[];
}

/** The text with look-alikes folded. A text that is in Russian or Greek keeps its own words. */
export function foldLookAlikes(text: string): FoldedText {
  if (!OTHER_ALPHABET.test(text)) return { text, found: [] };
  const isAlsoForeign = (text.match(WORD) ?? []).some(isForeignWord);
  const found = new Set<string>();
  const folded = text.replace(WORD, (word) => {
    if (!OTHER_ALPHABET.test(word) || !allLookAlike(word)) return word;
    const isMixed = /\p{Script=Latin}/u.test(word);
    const isMeantLatin = isMixed ? SURELY_LATIN.test(word) || !isAlsoForeign : !isAlsoForeign && word.length > 1;
    if (!isMeantLatin) return word;
    found.add(word);
    return [...word].map((letter) => LATIN_OF.get(letter) ?? letter).join("");
  });
  return { text: folded, found: [...found] };
}

/** A word of another alphabet that could not be mistaken for a Latin one. */
function isForeignWord(word: string): boolean {
  return word.length > 2 && OTHER_ALPHABET.test(word) && !/\p{Script=Latin}/u.test(word) && !allLookAlike(word);
}

function allLookAlike(word: string): boolean {
  return [...word].every((letter) => !OTHER_ALPHABET.test(letter) || LATIN_OF.has(letter));
}
