import { expect, test } from "vitest";

import { FAILURE_CODES } from "../../protocol/failure.ts";
import type { RunState } from "./ranking-run.ts";
import { runStatus } from "./run-status.ts";

const running = { status: "running", done: 132, total: 212 } as const;

test.each<[RunState | undefined, "wanted" | "stopped", number, string, string | null]>([
  [{ ...running, perSecond: 14.2 }, "wanted", 132, "132 scored, 80 to go, 14 a second", "stop"],
  [{ ...running, perSecond: null }, "wanted", 132, "132 scored, 80 to go", "stop"],
  [{ ...running, perSecond: 0.2 }, "wanted", 132, "132 scored, 80 to go, 12 a minute", "stop"],
  [{ status: "starting" }, "wanted", 0, "Starting the scorer…", "stop"],
  [
    { status: "stopped", done: 0, total: 0 },
    "stopped",
    132,
    "Stopped at 132 of 212. Finished scores are kept.",
    "resume",
  ],
  // After a reload there is no run, only what the job remembers.
  [undefined, "stopped", 132, "Stopped at 132 of 212. Finished scores are kept.", "resume"],
  [undefined, "wanted", 132, "132 of 212 scored", "resume"],
  [{ status: "idle" }, "wanted", 212, "All 212 scored", null],
  [{ status: "stopped", done: 212, total: 212 }, "stopped", 212, "All 212 scored", null],
])("%j, scoring %s, %i scored reads %j", (run, scoring, scored, text, action) => {
  expect(runStatus({ run, scoring, scored, total: 212 })).toMatchObject({ text, action });
});

test("an empty job says nothing", () => {
  expect(runStatus({ run: { status: "idle" }, scoring: "wanted", scored: 0, total: 0 })).toMatchObject({
    text: "",
    action: null,
  });
});

test.each(FAILURE_CODES)("a run that failed with %s can be tried again", (code) => {
  const status = runStatus({
    run: { status: "failed", failure: { code, message: "raw" } },
    scoring: "wanted",
    scored: 3,
    total: 9,
  });
  expect(status).toMatchObject({ action: "retry", isFailure: true });
  expect(status.text).not.toContain("raw");
});
