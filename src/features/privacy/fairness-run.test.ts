import "fake-indexeddb/auto";

import { afterEach, expect, test } from "vitest";

import { anonymise } from "../../core/privacy/anonymise.ts";
import { textHash } from "../../lib/hash.ts";
import { openStorage, type Storage } from "../../storage/open-storage.ts";
import { createFairnessRun, type FairnessRun } from "./fairness-run.ts";

const texts = [
  "[PERSON_1]\n[EMAIL_1]\n\nSummary\nHead chef with nine years in hotel kitchens. Ran HACCP audits.",
  "[PERSON_1]\n[EMAIL_1]\n\nSummary\nWaitress who became chairwoman of the union.",
  "[PERSON_1]\n[PHONE_1]\n\nSummary\nBaker of rye bread.",
];
const noProfile = {
  sections: [],
  experiences: [],
  education: [],
  languages: [],
  certificates: [],
  skillUses: [],
};

let storage: Storage;
let names = 0;
afterEach(() => storage.close());

/** `score` says what a text is worth; hiding is the real one unless it is told to be blind. */
async function runWith(
  score: (text: string) => number,
  hide = (text: string) => anonymise(text, { fileName: null }).text,
  onMade: (run: FairnessRun) => void = () => {},
) {
  storage = await openStorage({ name: `fairness-${++names}` });
  const job = await storage.jobs.add({ title: "Cook", text: "Cooks." }, { id: "j", now: 1 });
  const row = {
    kind: "text" as const,
    warnings: [],
    skills: [],
    experienceMonths: null,
    hiddenCount: 0,
    emailKey: null,
  };
  for (const text of texts) {
    const rest = { ...noProfile, hidden: [], placeholders: [], pageCount: null };
    const toAdd = { row: { ...row, hash: textHash(text) }, text: { text, ...rest } };
    await storage.candidates.add(toAdd, { jobId: "j", now: 1 });
  }
  const scored: string[] = [];
  const run = createFairnessRun({
    reader: {
      reread: async ({ text }) => ({
        text: hide(text),
        identity: [],
        placeholders: [],
        hidden: [],
        profile: { ...noProfile, skills: [], experienceMonths: null },
      }),
    },
    scorer: {
      score: async ({ resumes }, options) => {
        for (const { id, text } of resumes) {
          scored.push(text);
          options?.onEvent?.({ id, fit: { score: score(text), bias: 0, parts: [], chunks: [] } });
        }
        return { scored: resumes.length };
      },
    },
    storage,
    withDevice: (_signal, _onWait, work) => work(),
    nowMs: () => 1,
  });
  onMade(run);
  await run.start(job);
  return { run, scored };
}

const reportOf = (run: Awaited<ReturnType<typeof runWith>>["run"]) => {
  const state = run.state.getState();
  if (state.status !== "done") throw new Error(`the run is ${state.status}`);
  return state.report;
};

test("with the real hiding no name changes a text, and only what differs is scored", async () => {
  const { run, scored } = await runWith((text) => text.length / 1000);
  const report = reportOf(run);
  expect(report).toMatchObject({ candidates: 3, total: 3, versions: 24 });
  const names = report.results.filter(({ groupId }) => !groupId.startsWith("words"));
  expect(names.map(({ missed }) => missed)).toEqual(names.map(() => 0));
  expect(scored.length).toBeLessThan(12);
  expect(await storage.audit.all()).toMatchObject([{ action: "fairness-tested", count: 3 }]);
});

test("a scorer that likes a word of one gender is caught, and so is a hiding that lets names through", async () => {
  const words = await runWith((text) => (/waiter\b/i.test(text) ? 0.9 : 0.1 + text.length / 10_000));
  const male = reportOf(words.run).results.find(({ groupId }) => groupId === "words-male");
  expect(male?.largestDifference).toBeGreaterThan(0.5);
  expect(male?.moved).toBeGreaterThan(0);
  expect(reportOf(words.run).gendered).toBe(1);
  storage.close();
  const blind = await runWith(
    () => 0.5,
    (text) => text,
  );
  expect(reportOf(blind.run).results.reduce((sum, { missed }) => sum + missed, 0)).toBeGreaterThan(12);
});

test("stopped, it says so and shows nothing", async () => {
  let stop = () => {};
  const { run } = await runWith(
    () => 0.5,
    (text) => (stop(), text),
    (made) => (stop = made.stop),
  );
  expect(run.state.getState()).toEqual({ status: "stopped" });
  expect(await storage.audit.all()).toEqual([]);
});
