import { Writable } from "node:stream";

import { expect, test } from "vitest";

import { createProgress } from "./progress.ts";

function recorder(isTTY: boolean) {
  const written: string[] = [];
  const out = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        written.push(String(chunk));
        done();
      },
    }),
    { isTTY },
  );
  return { out, written };
}

test("in a file there is a line at every tenth, with the time left", () => {
  const { out, written } = recorder(false);
  let now = 0;
  const progress = createProgress(out, () => now);
  for (let done = 0; done <= 100; done += 1) {
    now = done * 100;
    progress.show("scoring", done, 100);
  }
  progress.end();
  expect(written).toHaveLength(10);
  expect(written[1]).toBe("scoring: 20 of 100, 8 s left\n");
  expect(written.at(-1)).toBe("scoring: 100 of 100\n");
});

test("on a terminal one line changes, and is gone at the end", () => {
  const { out, written } = recorder(true);
  let now = 1000;
  const progress = createProgress(out, () => now);
  progress.show("scoring", 1, 4);
  now += 100;
  progress.show("scoring", 2, 4);
  now += 900;
  progress.show("scoring", 3, 4);
  progress.end();
  expect(written).toEqual(["\r\x1b[Kscoring: 1 of 4", "\r\x1b[Kscoring: 3 of 4, 1 s left", "\r\x1b[K"]);
});
