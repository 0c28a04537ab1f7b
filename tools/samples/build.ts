// Writes public/samples: the job, the resumes in all their formats, and a manifest. The same texts give the same bytes.

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";

import papa from "papaparse";

import { drawDocx } from "./draw-docx.ts";
import { drawPdf } from "./draw-pdf.ts";
import { type Block, parseMarkup, plainText } from "./resume-markup.ts";
import { JOB, type Sample, SAMPLES } from "./sample-list.ts";

const FOLDER = new URL("../../public/samples/", import.meta.url);

async function build(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  // Of what is there only the resumes and the job are made here; folders are others'.
  for (const entry of await readdir(FOLDER, { withFileTypes: true }))
    if (entry.isFile()) await rm(new URL(entry.name, FOLDER));
  await write(JOB.file, await source(`${JOB.text}.md`));
  let bytes = 0;
  for (const sample of SAMPLES) {
    const content = await contentOf(sample);
    bytes += Buffer.byteLength(content);
    await write(sample.file, content);
  }
  const resumes = SAMPLES.map(({ file, kind }) => ({ file, kind }));
  await write("manifest.json", `${JSON.stringify({ job: { title: JOB.title, file: JOB.file }, resumes }, null, 2)}\n`);
  process.stdout.write(`${SAMPLES.length} resumes, ${Math.round(bytes / 1000)} kB\n`);
}

async function contentOf({ layout, texts, hiddenText }: Sample): Promise<string | Uint8Array> {
  const [first = ""] = texts;
  switch (layout) {
    case "pdf-one-column":
      return drawPdf(await blocksOf(first), { hasBar: false, hiddenText: hiddenText ?? null });
    case "pdf-two-columns":
      return drawPdf(await blocksOf(first), { hasBar: true, hiddenText: hiddenText ?? null });
    case "docx":
      return drawDocx(await blocksOf(first));
    case "text":
      return plainText(await blocksOf(first));
    case "markdown":
      return source(`${first}.md`);
    case "json-resume":
      return source(`${first}.json`);
    case "csv": {
      const rows = await Promise.all(
        texts.map(async (text, i) => ({ id: i + 1, resume: plainText(await blocksOf(text)) })),
      );
      return `${papa.unparse(rows)}\r\n`;
    }
  }
}

async function blocksOf(text: string): Promise<Block[]> {
  return parseMarkup(await source(`${text}.md`));
}

function source(file: string): Promise<string> {
  return readFile(new URL(`texts/${file}`, import.meta.url), "utf8");
}

function write(file: string, content: string | Uint8Array): Promise<void> {
  return writeFile(new URL(file, FOLDER), content);
}

await build();
