import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { runRead } from "./read.ts";

let folder = "";
let [printed, told] = ["", ""];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-read-"));
  [printed, told] = ["", ""];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    told += String(text);
    return true;
  });
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const RESUME = `Experience\nBaker, Inn of the Harbour, 2018 - 2021\n${"Sourdough and rye every night of the week. ".repeat(5)}`;

test("when no file was read the exit status says so, and each is told what to do", async () => {
  const files = [await file("empty.txt", ""), await file("program.exe", "MZ")];
  expect(await runRead(files)).toBe(1);
  expect(printed.trim().split("\n")).toHaveLength(2);
  expect(told).toBe(
    `not read: ${files[0]}: This file is empty. Check that you picked the right file.\n` +
      `not read: ${files[1]}: This kind of file can't be read. Use PDF, Word (.docx), text, Markdown, JSON Resume, CSV, PNG, JPEG, or a ZIP of these.\n` +
      "candor: 2 of 2 documents could not be read\n",
  );
});

test("when some were read the others are counted", async () => {
  expect(await runRead([await file("cv.txt", RESUME), await file("empty.txt", "")])).toBe(0);
  expect(told).toContain("candor: 1 of 2 documents could not be read\n");
});

test("when all were read nothing is told", async () => {
  expect(await runRead([await file("cv.txt", RESUME)])).toBe(0);
  expect(told).toBe("");
});
