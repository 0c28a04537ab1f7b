// The lines of all pages as one text: what stands at the edge of every page is said once, page numbers not at all.

/** How many lines at the top and at the bottom of a page may be its header and footer. */
const EDGE_LINES = 3;
/** On this share of the pages a line is furniture. Of two pages it must stand on both. */
const REPEATED_SHARE = 0.6;

const PAGE_WORD = "(?:page|seite|página|pagina|strona|sida|side|blz\\.?|p\\.|pg\\.?)";
const OF_WORD = "(?:of|von|de|sur|di|van|av|z|/|\\|)";
/** "Page 2 of 3", "- 2 -", "2/3" and "2" with nothing beside them. */
const PAGE_NUMBER = new RegExp(
  `^[\\s–—|·•-]*(?:${PAGE_WORD}\\s*\\d{1,3}(?:\\s*${OF_WORD}\\s*\\d{1,3})?|\\d{1,3}\\s*${OF_WORD}\\s*\\d{1,3}|\\d{1,2})[\\s–—|·•-]*$`,
  "iu",
);
/** The same at the end or the start of a line with a name: "Resume | Page 2 of 3". */
const NUMBERED = new RegExp(
  `[\\s–—|·•,-]*(?:${PAGE_WORD}\\s*\\d{1,3}(?:\\s*${OF_WORD}\\s*\\d{1,3})?|(?<=[|·•–—]\\s*)\\d{1,2}$)`,
  "giu",
);

/** Lines of pages, each page opened by an empty one. */
export function joinPages(pages: readonly (readonly string[])[]): string[] {
  if (pages.length < 2) return pages.flatMap((lines) => ["", ...lines]);
  const repeated = repeatedKeys(pages);
  const said = new Set<string>();
  return pages.flatMap((lines) => {
    const edges = edgeIndices(lines);
    const kept = lines.filter((line, i) => {
      if (!edges.has(i)) return true;
      if (PAGE_NUMBER.test(line)) return false;
      const key = keyOf(line);
      if (!repeated.has(key)) return true;
      if (said.has(key)) return false;
      said.add(key);
      return true;
    });
    return ["", ...kept];
  });
}

function repeatedKeys(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const keys = new Set([...edgeIndices(lines)].map((i) => keyOf(lines[i] ?? "")));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(REPEATED_SHARE * pages.length));
  return new Set([...counts].filter(([key, count]) => key.length > 1 && count >= least).map(([key]) => key));
}

/** Where the first and the last written lines of a page stand. */
function edgeIndices(lines: readonly string[]): ReadonlySet<number> {
  const written = lines.flatMap((line, i) => (line.trim() === "" ? [] : [i]));
  return new Set([...written.slice(0, EDGE_LINES), ...written.slice(-EDGE_LINES)]);
}

/** Lines that differ in their page number alone are one; other digits are dates and stay. */
function keyOf(line: string): string {
  return line.replace(NUMBERED, "").replace(/\s+/g, " ").trim().toLowerCase();
}
