// Joins words that were broken at the end of a line: "manage-" + "ment of" becomes "management" + "of".

/** First halves that keep their hyphen: the break fell on one that was there anyway. */
const COMPOUND_STARTS = new Set(
  (
    "well self non co full part long short high low multi cross on off follow front back top first second third " +
    "one two three four five six mid pre post ex re in up user customer client data team time cost result results " +
    "detail problem decision hands state real year month day week end large small fast best e"
  ).split(" "),
);

/** Lines with broken words put together; a line that is emptied disappears. */
export function joinHyphens(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const broken = before && /(?:^|[\s\-(])(\p{L}+)[-\u00ad\u2010]$/u.exec(before);
    const rest = /^(\p{Ll}[\p{L}\-']*[.,;:)]*)\s*(.*)$/u.exec(line);
    if (!before || !broken || !rest) {
      joined.push(line);
      continue;
    }
    const isCompound = !before.endsWith("\u00ad") && COMPOUND_STARTS.has((broken[1] ?? "").toLowerCase());
    joined[joined.length - 1] = (isCompound ? before.replace(/.$/u, "-") : before.slice(0, -1)) + (rest[1] ?? "");
    if (rest[2]) joined.push(rest[2]);
  }
  return joined;
}
