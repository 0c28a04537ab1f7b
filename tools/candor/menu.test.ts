import { expect, test } from "vitest";

import { runMenu, STEPS } from "./menu.ts";

/** A person who types these lines and then closes the terminal. */
async function typed(...lines: string[]): Promise<string> {
  const said: string[] = [];
  const status = await runMenu(
    (text) => {
      said.push(text);
      return Promise.resolve(lines.shift() ?? null);
    },
    (text) => void said.push(text),
  );
  expect(status).toBe(0);
  return said.join("\n");
}

test("the steps are offered in order, and q leaves", async () => {
  const said = await typed("q");
  for (const [index, { name }] of STEPS.entries()) expect(said).toContain(`${index + 1}  ${name}`);
});

test("a wrong number and a missing file are told, and the menu goes on", async () => {
  const said = await typed("9", "2", "/nowhere/jobs.csv", "q");
  expect(said).toContain("There is no 9");
  expect(said).toContain("npm run --silent candor -- summarise --jobs /nowhere/jobs.csv");
  expect(said).toContain("cannot read /nowhere/jobs.csv");
  expect(said.match(/Leave/g)).toHaveLength(3);
});

test("the end of the input leaves in the middle of a step", async () => {
  expect(await typed("4")).toContain("File of jobs");
});
