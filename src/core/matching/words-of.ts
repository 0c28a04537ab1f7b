const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#]+/gu;
const PLACEHOLDER = /\[[A-Z_]+_\d+\]/g;

/** Two letters or digits and more, lower case; "+" and "#" stay, so that C++ and C# are words. Placeholders are none. */
export function wordsOf(text: string): readonly string[] {
  return text.replace(PLACEHOLDER, " ").toLowerCase().match(WORD) ?? [];
}

/** Where a word of `wordsOf` first stands, in UTF-16; null for a word that is not there. */
export function findWord(text: string, word: string): { readonly start: number; readonly end: number } | null {
  const kept = text.replace(PLACEHOLDER, (label) => " ".repeat(label.length));
  for (const { 0: found, index } of kept.matchAll(WORD)) {
    if (found.toLowerCase() === word) return { start: index, end: index + found.length };
  }
  return null;
}
