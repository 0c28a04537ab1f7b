import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { writeFeedback } from "../../src/core/feedback/feedback-file.ts";
import { testFeedback } from "../../src/core/feedback/testing.ts";
import { runDatasets } from "./datasets.ts";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "candor-datasets-"))));
afterAll(() => rm(folder, { recursive: true }));

test("files of decisions become one folder of every form, each row once", async () => {
  const [path, to] = [join(folder, "feedback.json"), join(folder, "out")];
  await writeFile(path, writeFeedback(testFeedback()));
  expect(await runDatasets(["--in", path, "--in", path, "--to", to, "--consent", "Agreed."])).toBe(0);
  expect(new Set(await readdir(to))).toEqual(
    new Set(["README.md", "contrastive", "dpo", "feedback.json", "kto", "rankpo", "regression", "sft"]),
  );
  expect(await readFile(join(to, "README.md"), "utf8")).toContain("120 job–resume pairs and 30 preferences");
});

test("a planted address stops it, and nothing is written", async () => {
  const [path, to] = [join(folder, "planted.json"), join(folder, "none")];
  await writeFile(path, writeFeedback(testFeedback({ note: "Write to maren@kvist.example" })));
  expect(await runDatasets(["--in", path, "--to", to, "--consent", "Agreed."])).toBe(1);
  await expect(readdir(to)).rejects.toThrow();
});

test("without a folder to write to it says what it needs", async () => {
  await expect(runDatasets(["--in", "x"])).rejects.toThrow("--to FOLDER");
});
