// What is understood of resumes, against what people marked in them. Prints JSON and writes docs/benchmarks/reading.md.
// CANDOR_DATA=<folder with resumes/, rjdb/, pii/, jobs/ and onet/> npm run --silent bench:reading

import { writeFileSync } from "node:fs";
import { cpus } from "node:os";

import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";
import { measurePdfs, type TextFigures } from "./reading/pdfs.ts";
import { measureTaggedCvs } from "./reading/tagged-cvs.ts";
import { measureTriples } from "./reading/triples.ts";
import type { Found } from "./reading/found.ts";

const graph = await loadSkillGraph();
const { pdfs, texts } = await measurePdfs();
const triples = measureTriples(graph);
const tagged = measureTaggedCvs(graph);
const date = new Date().toISOString().slice(0, 10);
writeFileSync(new URL("../../docs/benchmarks/reading.md", import.meta.url), report());
process.stdout.write(`${JSON.stringify({ date, pdfs, texts, triples, tagged }, null, 2)}\n`);

function report(): string {
  const textRow = (label: string, of: (figures: TextFigures) => string) => `| ${label} | ${of(pdfs)} | ${of(texts)} |`;
  const foundRow = (label: string, { recall, precision, marked, found }: Found) =>
    `| ${label} | ${percent(recall)} | ${percent(precision)} | ${count(marked)} | ${count(found)} |`;
  const { listed, known, found } = triples.skills;
  const { tools, others } = tagged.skills;
  return `# Reading

Measured on ${date} by \`CANDOR_DATA=… npm run bench:reading\` on ${cpus()[0]?.model.trim() ?? "an unknown processor"}, Node ${process.version}.
The rules were looked over on all of these sets, so the figures say how well they fit what is known, not what strangers send.

## ${count(pdfs.files)} PDFs in 24 trades

**${percent(pdfs.read / pdfs.files)}** read${pdfs.rejected.length === 0 ? "" : ` (${pdfs.rejected.join(", ")})`}. Beside them ${count(texts.texts)} resumes of the same source as another reader left them, with words run together.

| | PDFs as read here | texts of another reader |
|---|---|---|
${[
  textRow("with a section for work and one for skills", (of) => percent(of.withSections)),
  textRow("with a dated job", (of) => percent(of.withExperiences)),
  textRow("with education", (of) => percent(of.withEducation)),
  textRow("dated jobs", (of) => count(of.experiences)),
  textRow("of these with a title", (of) => percent(of.withTitle)),
  textRow("of these with an employer", (of) => percent(of.withEmployer)),
  textRow("words run together, of all words", (of) => percent(of.runTogether, 2)),
  textRow("warned of for that", (of) => percent(of.badlyExtracted)),
].join("\n")}

A word counts as run together when no other text has it (job posts and the tasks of all O*NET occupations) and it is two words
put together that they have; names such as "PowerPoint" and compounds are among them.

## ${count(triples.resumes)} resumes written from lists (rjdb)

| | recall | precision | listed | found |
|---|---|---|---|---|
${foundRow("titles", triples.titles)}

Years of work at most one off: **${percent(triples.yearsWithinOne)}** of the resumes. Of ${count(listed)} listed skills ${percent(known / listed)} hold a name of the
skill graph, and of these ${percent(found / known)} are found in the resume.

## ${count(tagged.cvs)} tagged CVs (dotin)

Their layout is lost: lines and most dashes between dates are guessed back before they are read. Titles and employers count
when a date is tagged near them; a title or employer found is right when it is tagged anywhere.

| | recall | precision | tagged | found |
|---|---|---|---|---|
${[foundRow("titles", tagged.titles), foundRow("employers", tagged.employers), foundRow("degrees", tagged.degrees)].join("\n")}

The graph knows a skill in ${percent(tools.found / tools.tagged)} of ${count(tools.tagged)} tagged tools and in ${percent(others.found / others.tagged)} of ${count(others.tagged)} other tagged skills. Degrees are
often tagged where no level is named ("Red Hat Certified", "business administration").
`;
}

function percent(share: number, digits = 1): string {
  return `${(share * 100).toFixed(digits)} %`;
}

function count(number: number): string {
  return number.toLocaleString("en");
}
