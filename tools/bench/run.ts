// `npm run bench`: measures, prints JSON and writes docs/benchmarks/. Figures of time are ratios where they can be:
// they say more about the code than about the machine.

import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, totalmem } from "node:os";

import { measureFirstLoad } from "./first-load.ts";
import { measureImport } from "./importing.ts";
import { type FirstPageFigures, measureFirstPage } from "./first-page.ts";
import { type LargeRankingResult, measureLargeRanking } from "./large-ranking.ts";
import { measureMany } from "./many-candidates.ts";
import { measureScoring } from "./scoring.ts";

const FOLDER = "docs/benchmarks";
const RESUMES = 100;

const machine = `${cpus()[0]?.model.trim() ?? "unknown CPU"}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
const date = new Date().toISOString().slice(0, 10);

const firstLoad = await measureFirstLoad();
const firstPage: FirstPageFigures | null = firstLoad === null ? null : await measureFirstPage();
const scoring = await measureScoring(RESUMES, 1);
const many = await measureMany(scoring.naiveMs / scoring.resumes);
const importing = await measureImport(RESUMES);
const largeRanking: LargeRankingResult | null = firstLoad === null ? null : await measureLargeRanking();

await mkdir(FOLDER, { recursive: true });
await writeReport("scoring", "Scoring", [
  `${scoring.resumes} invented resumes against one job, ${scoring.chunkPairs} chunk pairs, WASM with ${scoring.threads} thread, all ways in turns.`,
  "",
  "| way | seconds | a resume |",
  "|---|---|---|",
  way(
    "as the page does it: the job's prefix once, no padding, attention in stretches, one token in the last layer",
    scoring.pipelineMs,
  ),
  way(
    "naive: every pair in one pass, padded to 1,024 tokens, through GPT-2 as it is usually exported",
    scoring.naiveMs,
  ),
  way("the same padded pass through the graph that ships", scoring.paddedMs),
  way("for the first pass: each resume embedded once, for all jobs", scoring.embedMs),
  "",
  `The page's way is **${scoring.speedup.toFixed(1)} times** as fast as the naive one, ${scoring.speedupOverPadded.toFixed(1)} times as fast as the padded one; the scores of all differ by at most ${scoring.maxScoreDifference.toExponential(1)}.`,
]);
await writeReport("many-candidates", "A new job for many candidates", [
  "Evidence of all candidates is stored: an embedding and the words of each, made once. Up to 200 are all read in full; of more, the first pass orders all and its head is read. WASM with 1 thread, invented resumes; what one costs in full is measured on 100 of them.",
  "",
  "| candidates | first pass | read in full | seconds in all | a candidate | times as fast as naive |",
  "|---|---|---|---|---|---|",
  ...many.map(
    ({ candidates, firstPassMs, readInFull, readMs, perCandidateMs, speedup }) =>
      `| ${candidates.toLocaleString("en")} | ${firstPassMs === null ? "–" : `${firstPassMs.toFixed(0)} ms`} | ${readInFull} | ${seconds((firstPassMs ?? 0) + readMs)} | ${perCandidateMs.toFixed(1)} ms | ${speedup.toFixed(1)} |`,
  ),
  ...(firstPage === null
    ? []
    : [
        "",
        `In headless Chromium with ${firstPage.candidates.toLocaleString("en")} stored candidates a new job shows its first rows **${firstPage.newJobMs} ms** after Save, median of 5; ${firstPage.coldMs} ms where the scorer has to be loaded first.`,
      ]),
]);
await writeReport("importing", "Import", [
  `${importing.files} invented PDFs of one to three pages, read and anonymised in one thread: ${seconds(importing.totalMs)} s, **${importing.filesPerSecond.toFixed(1)} files a second**; ${importing.ready} of ${importing.files} became candidates.`,
]);
if (firstLoad === null) {
  process.stderr.write("bench: no dist/, so the first load was not measured; run `npm run build` first\n");
} else {
  await writeReport("first-load", "First load", [
    `Before any model, a first visit loads ${firstLoad.files} files: ${kilobytes(firstLoad.bytes)} kB, **${kilobytes(firstLoad.gzipBytes)} kB gzip**.`,
    "Counted are index.html, the scripts and styles it names, and what those import at once.",
  ]);
}
if (largeRanking !== null) {
  await writeReport("large-ranking", "A ranking of 10,000", [
    `${largeRanking.candidates} stored candidates with scores, headless Chromium drawing in software.`,
    "",
    "| what | figure |",
    "|---|---|",
    `| loading the page at this ranking, from the start of the navigation to painted rows, median of 5 | **${largeRanking.openMs} ms** |`,
    `| frames a second while scrolling for five seconds, counted in the browser's trace | **${largeRanking.framesPerSecond}** |`,
    `| slowest frame | ${largeRanking.slowestFrameMs} ms |`,
    `| rows in the document | ${largeRanking.rowsInDom} |`,
  ]);
}
console.log(JSON.stringify({ date, machine, scoring, many, firstPage, importing, firstLoad, largeRanking }, null, 2));
process.exit(0); // ONNX Runtime's threads and pdf.js would keep the process waiting

async function writeReport(name: string, title: string, lines: readonly string[]): Promise<void> {
  const source = `Measured on ${date} by \`npm run bench\` on ${machine}.`;
  await writeFile(`${FOLDER}/${name}.md`, `${[`# ${title}`, "", source, "", ...lines].join("\n")}\n`);
}

function way(name: string, ms: number): string {
  return `| ${name} | ${seconds(ms)} | ${(ms / scoring.resumes).toFixed(0)} ms |`;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
