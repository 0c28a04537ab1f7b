import { readFile } from "node:fs/promises";

import { expect, test } from "vitest";

import { nodeHost } from "../node-host.ts";
import { readScan } from "./read-scan.ts";
import { openRecogniser } from "./recogniser.ts";

const LINES = [
  "Ottoline Varga",
  "Experience",
  "Head Chef, Harbour Hotel 03/2019 - Present",
  "Led a brigade of twelve cooks in a seafood kitchen.",
];
/** The lines above, drawn in black on white at 34 pixels. */
const scan = async () => new Uint8Array(await readFile(new URL("./fixtures/scan.png", import.meta.url)));

test("the shipped recognition reads a picture of four lines, and tells how far it is", async () => {
  const { recognise } = await openRecogniser(await nodeHost.loadOcr());
  const shares: number[] = [];
  const text = recognise(await scan(), (share) => shares.push(share));
  expect(text.split("\n").filter((line) => line.trim() !== "")).toEqual(LINES);
  expect(Math.max(...shares)).toBe(1);
});

test("what is no picture has no words", async () => {
  const { recognise } = await openRecogniser(await nodeHost.loadOcr());
  expect(recognise(new TextEncoder().encode("no picture"), () => {})).toBe("");
});

/** A recogniser that takes 100 seconds for a page. */
function slow() {
  let now = 0;
  const pictures = Array.from({ length: 3 }, (_, i) => ({ page: i + 1, pages: 3, draw: async () => new Uint8Array() }));
  const recogniser = {
    recognise() {
      now += 100_000;
      return `page at ${now}`;
    },
  };
  return { pictures, recogniser, now: () => now };
}

test("when the time is over what was read is kept and called cut", async () => {
  const { pictures, recogniser, now } = slow();
  const read = await readScan(pictures, recogniser, {
    onProgress: () => {},
    signal: new AbortController().signal,
    now,
  });
  expect(read).toMatchObject({ text: "page at 100000\n\npage at 200000", isCut: true, pageCount: 3 });
});

test("a stop ends it before the next page", async () => {
  const { pictures, recogniser } = slow();
  const stop = new AbortController();
  const onProgress = () => stop.abort();
  const read = await readScan(pictures, recogniser, { onProgress, signal: stop.signal, now: () => 0 });
  expect(read.isCut).toBe(true);
  expect(read.text).not.toContain("\n");
});
