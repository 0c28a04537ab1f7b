// What to search for when a candidate was erased: strings that were theirs alone.

/** Shorter lines are headings and dates that any resume may have. */
const SHORTEST_LINE = 24;
/** The longest lines say enough; more only make the search slower. */
const MOST_LINES = 12;

/** The longest lines of a text that `isElsewhere` has not seen in any other, and the text itself. */
export function traceNeedles(text: string, isElsewhere: (line: string) => boolean): readonly string[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_LINE && !isElsewhere(line));
  const longest = [...new Set(lines)].toSorted((a, b) => b.length - a.length).slice(0, MOST_LINES);
  return text.trim() === "" || isElsewhere(text) ? longest : [text, ...longest];
}
