import { expect, test } from "vitest";

import { FAILURE_CODES } from "../../protocol/failure.ts";
import type { RunState } from "./ranking-run.ts";
import { runStatus } from "./run-status.ts";

const running = { status: "running", step: "score", done: 132, total: 180 } as const;

test.each<[RunState | undefined, "wanted" | "stopped", number, string, string | null]>([
  [{ ...running, perSecond: 14.2 }, "wanted", 132, "132 scored, 48 to go, 14 a second", "stop"],
  [{ ...running, perSecond: null }, "wanted", 132, "132 scored, 48 to go", "stop"],
  [{ ...running, perSecond: 0.2 }, "wanted", 132, "132 scored, 48 to go, 12 a minute", "stop"],
  [{ status: "starting" }, "wanted", 0, "Starting the scorer…", "stop"],
  [
    { status: "stopped", done: 0, total: 0 },
    "stopped",
    132,
    "Stopped at 132 of 180. Finished scores are kept.",
    "resume",
  ],
  // After a reload there is no run, only what the job remembers.
  [undefined, "stopped", 132, "Stopped at 132 of 180. Finished scores are kept.", "resume"],
  [undefined, "wanted", 132, "132 of 180 scored", "resume"],
  [{ status: "idle" }, "wanted", 180, "All 180 scored", null],
  [{ status: "stopped", done: 180, total: 212 }, "stopped", 180, "All 180 scored", null],
])("%j, scoring %s, %i scored reads %j", (run, scoring, scored, text, action) => {
  expect(runStatus({ run, scoring, scored, estimated: 0, total: 180 })).toMatchObject({ text, action });
});

test("an empty job says nothing", () => {
  expect(runStatus({ run: { status: "idle" }, scoring: "wanted", scored: 0, estimated: 0, total: 0 })).toMatchObject({
    text: "",
    action: null,
  });
});

test.each(FAILURE_CODES)("a run that failed with %s can be tried again", (code) => {
  const status = runStatus({
    run: { status: "failed", failure: { code, message: "raw" } },
    scoring: "wanted",
    scored: 3,
    estimated: 0,
    total: 9,
  });
  expect(status).toMatchObject({ action: "retry", isFailure: true });
  expect(status.text).not.toContain("raw");
});

test.each<[RunState | undefined, number, number, string, string | null]>([
  [
    { ...running, step: "estimate", done: 1240, total: 10_000, perSecond: 21.7 },
    0,
    1240,
    "First look at 1,240 of 10,000, 22 a second",
    "stop",
  ],
  [{ status: "idle" }, 200, 9800, "200 of 10,000 read in full; the rest estimated from stored embeddings.", "more"],
  [undefined, 400, 9600, "400 of 10,000 read in full; the rest estimated from stored embeddings.", "more"],
  // Stopped in the middle of the head.
  [
    { status: "stopped", done: 90, total: 200 },
    90,
    9910,
    "Stopped at 90 of 10,000. Finished scores are kept.",
    "resume",
  ],
  [{ status: "idle" }, 10_000, 0, "All 10,000 scored", null],
])("of a long list %j with %i read and %i estimated reads %s", (run, scored, estimated, text, action) => {
  const status = runStatus({ run, scoring: "wanted", scored, estimated, total: 10_000 });
  expect(status).toMatchObject({ text, action });
});
