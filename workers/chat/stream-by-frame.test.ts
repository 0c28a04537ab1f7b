import { expect, test } from "vitest";

import { streamByFrame } from "./stream-by-frame.ts";

test("pieces of one frame arrive together, and nothing is lost at the end", () => {
  let ms = 0;
  const seen: string[] = [];
  const stream = streamByFrame(
    (text) => seen.push(text),
    () => ms,
  );
  for (const [at, text] of [
    [0, "a"],
    [5, "b"],
    [15, "c"],
    [16, "d"],
    [20, "e"],
  ] as const) {
    ms = at;
    stream.write(text);
  }
  stream.end();
  stream.end();
  expect(seen).toEqual(["a", "bcd", "e"]);
});
