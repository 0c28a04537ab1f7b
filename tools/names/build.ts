// Builds src/core/privacy/name-data.ts: names and job-title words as sorted, space-separated lists.
// Facts only: common forenames and surnames by country (CC0), words of O*NET titles and tasks (CC BY 4.0).
// CANDOR_DATA=<folder with names/ and onet/> npx tsx tools/names/build.ts

import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const dataFolder = process.env["CANDOR_DATA"];
if (dataFolder === undefined) throw new Error("set CANDOR_DATA to the folder that holds names/ and onet/");

const fold = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const readTable = (path: string): string[][] =>
  gunzipSync(readFileSync(`${dataFolder}/${path}`))
    .toString("utf8")
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split("\t"));

/** Words of the romanised column of one list, folded, ASCII, three letters and more. */
function readNames(path: string, column: string): Set<string> {
  const [head = "", ...rows] = readFileSync(`${dataFolder}/${path}`, "utf8").replace("\uFEFF", "").split(/\r?\n/);
  const index = head.split(",").indexOf(column);
  const words = new Set<string>();
  for (const row of rows) {
    for (const word of (row.split(",")[index] ?? "").split(/[^\p{L}\p{M}]+/u).map(fold))
      if (/^[a-z]{3,}$/.test(word)) words.add(word);
  }
  return words;
}

function countWords(texts: Iterable<string>, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(pattern))
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return counts;
}

const forenames = readNames("names/common-forenames-by-country.csv", "Romanized Name");
const surnames = readNames("names/common-surnames-by-country.csv", "Romanized Name");
// Lower-case words of task statements are plain English; a name in the text would be capitalised.
const taskWords = countWords(
  readTable("onet/task-statements.txt.gz").map((row) => row[2] ?? ""),
  /(?<![\p{L}'-])[a-z]{3,}(?![\p{L}'-])/gu,
);
const titleWords = countWords(
  [...readTable("onet/alternate-titles.txt.gz"), ...readTable("onet/occupation-data.txt.gz")].map(
    (row) => row[1] ?? "",
  ),
  /(?<!\p{L})[A-Za-z]{3,}(?!\p{L})/gu,
);

const isPlain = (word: string): boolean => (taskWords.get(word) ?? 0) >= 2 || (titleWords.get(word) ?? 0) >= 3;
const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
const lists = {
  FORENAMES: sorted([...forenames].filter((word) => !isPlain(word))),
  SURNAMES: sorted([...surnames].filter((word) => !isPlain(word))),
  WORDLIKE_NAMES: sorted([...forenames, ...surnames].filter(isPlain)),
  TITLE_WORDS: sorted([...titleWords].filter(([, count]) => count >= 7).map(([word]) => word)),
  PLAIN_WORDS: sorted(
    [...taskWords].filter(([word, count]) => count >= 12 && (titleWords.get(word) ?? 0) < 2).map(([word]) => word),
  ),
};

const notes: Record<keyof typeof lists, string> = {
  FORENAMES: "Common forenames that are no plain English word.",
  SURNAMES: "Common surnames that are no plain English word.",
  WORDLIKE_NAMES: "Names that are also plain words (baker, rose, grant): never hidden on their own.",
  TITLE_WORDS: "Words that job titles are made of.",
  PLAIN_WORDS: "Everyday words of working life that no title has.",
};

/** Long lines inside a template literal: few lines, and a diff that still shows where a word went. */
function wrap(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length > 1000) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
}

const header = `// Built by tools/names/build.ts; do not edit. Folded to lower-case ASCII, sorted, space-separated.
// Names: common forenames and surnames by country (CC0). Words: O*NET database, U.S. Department of Labor (CC BY 4.0).
`;
const body = Object.entries(lists).map(
  ([name, words]) => `\n/** ${notes[name as keyof typeof lists]} */\nexport const ${name} = \`\n${wrap(words)}\n\`;\n`,
);
writeFileSync(new URL("../../src/core/privacy/name-data.ts", import.meta.url), header + body.join(""));
for (const [name, words] of Object.entries(lists))
  process.stdout.write(`${name} ${words.length} words, ${words.join(" ").length} bytes\n`);
