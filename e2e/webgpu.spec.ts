import { readFileSync } from "node:fs";

import { QUICK_SETTINGS } from "../src/core/learning/settings.ts";
import { sigmoid } from "../src/core/matching/fit-parts.ts";
import { nodeOrt, readModelFiles } from "../tools/candor/node-scorer.ts";
import { LABELS, LESSONS, PREFERENCES } from "../tools/samples/lessons-small.ts";
import { loraAdapter } from "../workers/scorer/adapter.ts";
import { loadGraph } from "../workers/scorer/graph.ts";
import { readBaseWeights } from "../workers/trainer/base-weights.ts";
import { bundle } from "./bundle.ts";
import { expect, test } from "./fixtures.ts";
import { exportedScores, forgetScores, gap, heldOutJob, seedLessons } from "./lessons.ts";
import type { CandorPage } from "./pages/candor-page.ts";
import { job, threeResumes } from "./people.ts";
import { makeTinyPhi3 } from "./tiny-hub.ts";
import { JOB, type ProbeResult, RESUMES, someAdapter } from "./trainer-probe.ts";

interface Exported {
  readonly candidate: string;
  readonly score: number;
}

// Sixteen tokens or so: the software adapter needs a second for each layer.
const resume = { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("Cook. HACCP, menus, fish.") };

async function scoreOn(candor: CandorPage, device: "webgpu" | "wasm"): Promise<number> {
  await candor.open(`./?device=${device}`);
  await candor.createJob("Cook", "Cook with HACCP.");
  await candor.drop([resume]);
  await candor.closeImport();
  await candor.rankedRows(1, 240_000);
  const [row] = JSON.parse(readFileSync(await candor.exportRanking("JSON"), "utf8")) as { score: number }[];
  return row?.score ?? Number.NaN;
}

test("the scorer on WebGPU agrees with WASM to 1e-4", async ({ candor, page }) => {
  const onGpu = await scoreOn(candor, "webgpu");
  await expect(page.getByRole("button", { name: /^gpu/i })).toBeVisible();

  // The scorer version is the same on both devices: without this the second figure would be the first, cached.
  await page.goto("./icon.svg");
  await page.evaluate(() => void indexedDB.deleteDatabase("candor"));

  const onCpu = await scoreOn(candor, "wasm");
  await expect(page.getByRole("button", { name: /^cpu/i })).toBeVisible();
  expect(onCpu).toBeGreaterThan(0);
  expect(onCpu).toBeLessThan(1);
  expect(Math.abs(onGpu - onCpu)).toBeLessThanOrEqual(1e-4);
});

test.describe("by itself", () => {
  // The probe is a script that the page's policy, rightly, does not let in.
  test.use({ bypassCSP: true });

  test("the trainer on WebGPU reads as the served graph does, and its loss falls", async ({ page }) => {
    const files = await readModelFiles();
    const base = await readBaseWeights(files);
    const graph = await loadGraph(
      nodeOrt(),
      files.files["model.onnx"]!,
      base.config,
      loraAdapter("probe", someAdapter(base), base.config),
    );
    const served = await graph.score(await graph.prefix(JOB), RESUMES);
    await graph.release();

    await page.goto("./");
    await page.addScriptTag({ content: await bundle("./trainer-probe.ts", "trainerProbe") });
    const { logits, losses } = await page.evaluate(() =>
      (window as unknown as { trainerProbe: { probe(folder: string): Promise<ProbeResult> } }).trainerProbe.probe(
        "./models/candor-scorer/",
      ),
    );
    expect(logits).toHaveLength(served.length);
    for (const [row, score] of served.entries())
      expect(Math.abs(sigmoid(logits[row] ?? Number.NaN) - score)).toBeLessThanOrEqual(1e-4);
    expect(losses).toHaveLength(4);
    expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0);
  });
});

test("decisions teach on WebGPU: the gate passes, the order turns as taught, and rolled back scores are equal to the bit", async ({
  candor,
  page,
}) => {
  test.setTimeout(900_000);
  const lessons = { lessons: LESSONS, labels: LABELS, preferences: PREFERENCES };
  const heldOut = heldOutJob(lessons);
  const scores = async () => {
    await page.goto(`./?device=webgpu#/jobs/${heldOut.jobId}`);
    await candor.rankedRows(heldOut.names.length, 120_000);
    return exportedScores(candor);
  };
  const learn = () => page.goto("./?device=webgpu#/learn");

  await candor.open("./?device=webgpu");
  await expect(page.getByRole("button", { name: /try with a sample/i })).toBeVisible();
  await seedLessons(page, lessons, (jobId) => jobId === heldOut.jobId);
  // Left and opened anew at the job asked for: from its first screen the page goes to the newest job by itself.
  await page.goto("./icon.svg");
  const before = await scores();
  await expect(page.getByRole("button", { name: /^gpu/i })).toBeVisible();
  expect(gap(before, heldOut)).toBeLessThan(0);

  await learn();
  await page.getByText("Quick look", { exact: true }).click();
  await page.getByRole("button", { name: "Fine-tune" }).click();
  const training = page.getByRole("region", { name: "Training" });
  await expect(training).toContainText(/Step \d+ of 12.* · on the GPU/, { timeout: 240_000 });
  await expect(training).toContainText("Finished", { timeout: 600_000 });
  await expect(page.getByRole("region", { name: "Gate" })).toContainText("Passed: it may be used.");
  const adapters = page.getByRole("list", { name: "Adapters" });
  await expect(adapters).toContainText("trained on the GPU");
  await adapters.getByText("Losses and gate").click();
  const losses = /validation jobs ([\d.]+) → ([\d.]+)/.exec(await adapters.innerText());
  expect(Number(losses?.[2])).toBeLessThan(Number(losses?.[1]));

  await page.getByRole("button", { name: "Use it" }).click();
  await expect(adapters).toContainText(/Adapter [0-9a-f]{8} · in use/);
  const taught = await scores();
  await expect(page.getByText(/^Scored with adapter [0-9a-f]{8}\./)).toBeVisible();
  expect(gap(taught, heldOut)).toBeGreaterThan(0);

  await learn();
  await page.getByRole("button", { name: "Roll back" }).click();
  await expect(page.getByText("The scorer as it came · in use")).toBeVisible();
  expect(await scores()).toEqual(before);
  // Those were kept from before; made anew on the device they are the same.
  await forgetScores(page);
  await page.goto("./icon.svg");
  expect(await scores()).toEqual(before);
  await expect(page.getByRole("button", { name: /^gpu/i })).toBeVisible();
});

test("a GPU that is lost while it trains is followed by the CPU from the last checkpoint", async ({ candor, page }) => {
  test.setTimeout(600_000);
  // Gives the test a hand on the trainer's own device; the scorer's is another.
  await page.route("**/trainer.worker-*.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `(${keepDevice.toString()})();\n${await response.text()}` });
  });
  const lessons = { lessons: LESSONS, labels: LABELS, preferences: PREFERENCES };
  await candor.open("./?device=webgpu");
  await expect(page.getByRole("button", { name: /try with a sample/i })).toBeVisible();
  await seedLessons(page, lessons, () => false);
  await page.goto("./icon.svg");
  await page.goto("./?device=webgpu#/learn");
  await page.getByText("Quick look", { exact: true }).click();
  await page.getByRole("button", { name: "Fine-tune" }).click();
  const training = page.getByRole("region", { name: "Training" });
  const { checkpointEvery } = QUICK_SETTINGS;
  // A checkpoint is kept after the look at the validation jobs, which comes after its step.
  await expect(training).toContainText(`Step ${checkpointEvery + 1} of 12`, { timeout: 300_000 });
  const trainer = page.workers().find((worker) => worker.url().includes("trainer.worker"));
  await trainer?.evaluate(() => (self as unknown as { keptDevice: GPUDevice }).keptDevice.destroy());
  await expect(training).toContainText(
    `The GPU failed, so the training goes on from step ${checkpointEvery} on the CPU.`,
  );
  await expect(training).toContainText("Finished", { timeout: 300_000 });
  await expect(page.getByRole("list", { name: "Adapters" })).toContainText("trained on the CPU");
});

/** Runs in the trainer's worker before all else. */
function keepDevice() {
  const { requestDevice } = GPUAdapter.prototype;
  GPUAdapter.prototype.requestDevice = async function (...given) {
    const device = await requestDevice.apply(this, given);
    return ((self as unknown as { keptDevice: GPUDevice }).keptDevice = device);
  };
}

test("the chat model loads and writes on WebGPU", async ({ candor, page }) => {
  const tiny = makeTinyPhi3();
  await candor.open("./?device=webgpu#/ask");
  await page.getByRole("button", { name: "Set up a chat model" }).click();
  const panel = page.getByRole("dialog", { name: "This machine" });
  // The software adapter has no half floats, so that of the two precisions in the folder q4 is taken.
  await panel.getByLabel("Folder of Phi-3.5 mini").setInputFiles(tiny.folder);
  await expect(panel.getByText(/· q4 · from a folder/)).toBeVisible();
  tiny.remove();
  await panel.getByRole("button", { name: "Load it" }).click();
  await expect(panel.getByText(/In memory: GPU, .* q4/)).toBeVisible({ timeout: 120_000 });
  await panel.getByRole("button", { name: "Close" }).click();
  await page.getByRole("textbox", { name: "Message" }).fill("show all jobs");
  await page.getByRole("textbox", { name: "Message" }).press("Enter");
  const answer = page.getByRole("article", { name: "show all jobs" });
  await expect(answer.getByText(/Reading the rows|Looking/)).toBeHidden({ timeout: 240_000 });
  await page.getByRole("textbox", { name: "Message" }).press("Escape");
  await expect(answer.getByText(/First word after/)).toBeVisible({ timeout: 60_000 });
});

test("a real GPU agrees with WASM to 1e-4 on whole resumes @gpu", async ({ candor, page }) => {
  await candor.open("./?device=webgpu");
  const isReal = await page.evaluate(async () => {
    const adapter = await navigator.gpu?.requestAdapter();
    return adapter ? !adapter.info.isFallbackAdapter : false;
  });
  test.skip(!isReal, "this machine has no GPU, or only one emulated in software");
  const scores = async (device: string) => {
    await candor.open(`./?device=${device}`);
    await candor.createJob(job.title, job.text);
    await candor.drop(await threeResumes());
    await candor.closeImport();
    await candor.rankedRows(3);
    const exported = JSON.parse(readFileSync(await candor.exportRanking("JSON"), "utf8")) as Exported[];
    return new Map(exported.map(({ candidate, score }) => [candidate, score]));
  };
  const onGpu = await scores("webgpu");
  await page.goto("./icon.svg");
  await page.evaluate(() => void indexedDB.deleteDatabase("candor"));
  const onCpu = await scores("wasm");
  expect(onCpu.size).toBe(3);
  for (const [name, score] of onCpu) {
    expect(Math.abs((onGpu.get(name) ?? Number.NaN) - score)).toBeLessThanOrEqual(1e-4);
  }
});
