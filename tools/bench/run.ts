// `npm run bench`: measures, prints JSON and writes docs/benchmarks/. Figures of time are ratios where they can be:
// they say more about the code than about the machine.

import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, totalmem } from "node:os";

import { measureFirstLoad } from "./first-load.ts";
import { measureImport } from "./importing.ts";
import { type LargeRankingResult, measureLargeRanking } from "./large-ranking.ts";
import { measureScoring } from "./scoring.ts";

const FOLDER = "docs/benchmarks";
const RESUMES = 100;

const machine = `${cpus()[0]?.model.trim() ?? "unknown CPU"}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
const date = new Date().toISOString().slice(0, 10);

const scoring = await measureScoring(RESUMES, 1);
const importing = await measureImport(RESUMES);
const firstLoad = await measureFirstLoad();
const largeRanking: LargeRankingResult | null = firstLoad === null ? null : await measureLargeRanking();

await mkdir(FOLDER, { recursive: true });
await writeReport("scoring", "Scoring", [
  `${scoring.resumes} invented resumes against one job, ${scoring.chunkPairs} chunk pairs, WASM with ${scoring.threads} thread, both ways in turns.`,
  "",
  "| way | seconds | a resume |",
  "|---|---|---|",
  `| as the page does it: the job's prefix once, no padding | ${seconds(scoring.pipelineMs)} | ${(scoring.pipelineMs / scoring.resumes).toFixed(0)} ms |`,
  `| naive: every pair in one pass, padded to 1,024 tokens | ${seconds(scoring.naiveMs)} | ${(scoring.naiveMs / scoring.resumes).toFixed(0)} ms |`,
  "",
  `The page's way is **${scoring.speedup.toFixed(1)} times** as fast; the scores of both differ by at most ${scoring.maxScoreDifference.toExponential(1)}.`,
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
console.log(JSON.stringify({ date, machine, scoring, importing, firstLoad, largeRanking }, null, 2));
process.exit(0); // ONNX Runtime's threads and pdf.js would keep the process waiting

async function writeReport(name: string, title: string, lines: readonly string[]): Promise<void> {
  const source = `Measured on ${date} by \`npm run bench\` on ${machine}.`;
  await writeFile(`${FOLDER}/${name}.md`, `${[`# ${title}`, "", source, "", ...lines].join("\n")}\n`);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
