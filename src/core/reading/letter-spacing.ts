/** Words set with wide gaps between their letters, "P R O F I L E": at least this many single letters in a row. */
const SPACED = /(?<!\S)(?:\p{L} ){3,}\p{L}(?!\S)/gu;

/** Closes letter-spaced words; two of them in a row become one, "WORKHISTORY", which the heading table knows. */
export function closeLetterSpacing(line: string): string {
  return line.replace(SPACED, (letters) => letters.replaceAll(" ", ""));
}
