// `npx tsx tools/models/golden.ts`: the shipped scorer's scores of invented pairs, for the browser's tests. Run it after
// `npm run models -- --update`. The same pairs are checked against PyTorch in tools/candor/shipped-scorer.test.ts.

import { readFile, writeFile } from "node:fs/promises";

import { z } from "zod";

import { openNodeScorer } from "../candor/node-scorer.ts";

const SOURCE = "training/weights/candor-scorer.golden.json";
const OUTPUT = "e2e/golden/candor-scorer.json";

const texts = z.record(z.string(), z.string());
const goldenSchema = z.object({
  jobs: texts,
  resumes: texts,
  pairs: z.array(z.object({ job: z.string(), resume: z.string() })),
});

const { jobs, resumes, pairs } = goldenSchema.parse(JSON.parse(await readFile(SOURCE, "utf8")));
const { session, scorerVersion } = await openNodeScorer();
const scored: object[] = [];
for (const { job, resume } of pairs) {
  const onScored = ({ fit }: { fit: { score: number } }) => scored.push({ job, resume, score: fit.score });
  await session.score(jobs[job] ?? "", [{ id: resume, text: resumes[resume] ?? "" }], onScored);
}
const golden = {
  scorerVersion,
  precision: "float16 layers, 8-bit embedding, float32 activations",
  runtime: "onnxruntime-node, CPU",
  command: "npx tsx tools/models/golden.ts",
  date: new Date().toISOString().slice(0, 10),
  tolerance: 1e-6,
  toleranceReason: "WASM and Node add float32 numbers in another order; measured 4e-7 at most",
  jobs,
  resumes,
  pairs: scored,
};
await writeFile(OUTPUT, `${JSON.stringify(golden, null, 2)}\n`);
