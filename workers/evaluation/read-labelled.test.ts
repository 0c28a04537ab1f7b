import { gzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { plainText } from "./plain-text.ts";
import { type ReadOptions, readLabelled } from "./read-labelled.ts";

const options: ReadOptions = {
  kind: null,
  openTokenizer: async () => ({ count: (text) => text.split(" ").length - 1 }),
  onProgress: () => {},
};
const read = (content: string | Uint8Array<ArrayBuffer>) => readLabelled(new Blob([content]), options);

const RESUME = "Wilhelmina Achterberg\nwilhelmina.achterberg@example.org\n\nExperience\nBaker at a bakery, 2015 - 2020";
const csv = `job_text,resume_text,label\nWe look for a baker,"${RESUME}",1\nWe look for a baker,,0\n`;

test("a table is read: resumes lose their names, texts get their lengths, empty rows are listed", async () => {
  const result = await read(csv);
  if (result.status !== "ready") throw new Error(JSON.stringify(result));
  expect(result.set.jobs).toEqual(["We look for a baker"]);
  expect(result.set.resumes.join()).toContain("Baker at a bakery");
  expect(result.set.resumes.join()).not.toMatch(/achterberg|wilhelmina/i);
  expect(result.tokens.jobs).toEqual([5]);
  expect(result.leftOut).toEqual([{ line: 7, reason: "resume is empty" }]);
});

test("gzip, a byte order mark and JSON lines give the same set", async () => {
  const json = [
    { job_text: "We look for a baker", resume_text: RESUME, label: 1 },
    { job_text: "We look for a baker", resume_text: "", label: 0 },
  ];
  const { leftOut: _lines, ...expected } = { leftOut: [], ...(await read(csv)) };
  for (const content of [gzipSync(`\uFEFF${csv}`), json.map((row) => JSON.stringify(row)).join("\n")]) {
    const { leftOut: _others, ...result } = { leftOut: [], ...(await read(content)) };
    expect(result).toEqual(expected);
  }
});

test.each<[string, string | Uint8Array<ArrayBuffer>, RegExp]>([
  ["nothing", "", /no rows/],
  ["text without a header", "I bake\nI drive", /columns are missing/],
  ["a header alone", "job_text,resume_text,label\n", /empty/],
  ["a cut-off gzip file", gzipSync(csv.repeat(9)).subarray(0, 60), /gzip file is damaged/],
  ["broken JSON", '{"job": "x"\n', /line 1|not a JSON object/],
])("%s is refused with its reason", async (_what, content, reason) => {
  const result = await read(content);
  expect(result).toMatchObject({ status: "refused" });
  expect(JSON.stringify(result)).toMatch(reason);
});

test("a file over the limit is refused, also when it is small before it is unpacked", async () => {
  const long = "a".repeat(5_000);
  for (const content of [long, gzipSync(long)]) {
    expect(await plainText(new Blob([content]), 4_000)).toMatchObject({ line: null });
    expect(await plainText(new Blob([content]), 6_000)).toBe(long);
  }
});

test("reading stops when it is told to", async () => {
  const rows = Array.from({ length: 40 }, (_, i) => JSON.stringify({ job: "j", resume: `resume ${i}`, label: i % 2 }));
  const abort = new AbortController();
  const seen: number[] = [];
  const reading = readLabelled(new Blob([rows.join("\n")]), {
    ...options,
    signal: abort.signal,
    onProgress: ({ done }) => (seen.push(done), abort.abort()),
  });
  await expect(reading).rejects.toThrow();
  expect(seen).toEqual([0]);
});
