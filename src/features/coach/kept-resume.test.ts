import { expect, test, vi } from "vitest";

import type { KeptCoach } from "./coach-run.ts";
import { createCoachRun } from "./coach-run.ts";
import { keepResume } from "./kept-resume.ts";
import { keptCoach } from "./kept-schema.ts";
import { fakeReader, posting } from "./testing.ts";

function shelf() {
  const steps: (KeptCoach | "removed")[] = [];
  return {
    steps,
    read: async () => null,
    write: async (kept: KeptCoach) => void steps.push(kept),
    remove: async () => void steps.push("removed"),
  };
}

const fail = (error: unknown) => {
  throw error;
};

async function openedRun() {
  const run = createCoachRun(fakeReader().reader);
  await run.read(new File(["Ada cooked."], "cv.txt"));
  return run;
}

test("it is written at once and after each change, and what is written can be read again", async () => {
  const [run, own] = [await openedRun(), shelf()];
  keepResume(run, own, fail);
  run.setText("Ada grilled.");
  run.addPosting(posting("a"));
  await vi.waitFor(() => expect(own.steps.length).toBe(3));
  expect(own.steps[0]).toMatchObject({ name: "cv.txt", text: "Ada cooked.", postings: [] });
  expect(keptCoach.safeParse(structuredClone(own.steps[2]))).toMatchObject({
    success: true,
    data: { text: "Ada grilled.", read: { text: "Ada cooked." }, postings: [{ id: "a" }] },
  });
});

test("ended it is removed, and later changes are not written", async () => {
  const [run, own] = [await openedRun(), shelf()];
  const end = keepResume(run, own, fail);
  await vi.waitFor(() => expect(own.steps.length).toBe(1));
  end();
  run.setText("Ada grilled.");
  await vi.waitFor(() => expect(own.steps).toHaveLength(2));
  expect(own.steps[1]).toBe("removed");
});

test("anything else that lies there is as good as nothing", () => {
  for (const stored of [null, {}, { name: "cv", text: "x", read: null, postings: [] }, "Ada"]) {
    expect(keptCoach.safeParse(stored).success).toBe(false);
  }
});
