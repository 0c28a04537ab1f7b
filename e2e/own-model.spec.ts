// A scorer that a person brings: converted from random weights here, added from a folder or a hub, used, kept, removed.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Locator, Page } from "@playwright/test";

import { expect, test } from "./fixtures.ts";

let root = "";
let converted = "";

test.beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "candor-own-"));
  const weights = join(root, "hf");
  converted = join(root, "tiny");
  const node = (...args: string[]) => execFileSync(process.execPath, ["--import", "tsx", ...args]);
  node("tools/models/random-folder.ts", weights, "2", "32", "2");
  node("tools/candor/main.ts", "convert", "--from", weights, "--to", converted, "--name", "Tiny scorer");
});
test.afterAll(() => rmSync(root, { recursive: true }));

async function openPanel(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: /cpu|scorer/i }).click();
  const panel = page.getByRole("dialog", { name: "This machine" });
  await expect(panel.getByRole("radio", { name: "Candor's own" })).toBeVisible();
  return panel;
}

/** The ranking once all of it differs from `before`. */
async function scoresAfter(candor: { rankedRows(count: number): Promise<unknown[]> }, before: unknown[]) {
  let after: unknown[] = [];
  await expect(async () => {
    after = await candor.rankedRows(13);
    expect(after).toHaveLength(13);
    expect(after).not.toEqual(before);
  }).toPass({ timeout: 90_000 });
  return after;
}

test("a scorer from a folder ranks the sample, survives a reload, and its removal brings the old scores back", async ({
  candor,
  page,
}) => {
  await candor.open();
  await candor.loadSample();
  const shipped = await candor.rankedRows(13);

  let panel = await openPanel(page);
  await panel.getByLabel("Folder of a scorer").setInputFiles(converted);
  await expect(panel.getByRole("radio", { name: "Tiny scorer" })).toBeChecked();
  await page.keyboard.press("Escape");
  const own = await scoresAfter(candor, shipped);

  await page.reload();
  expect(await candor.rankedRows(13)).toEqual(own);
  panel = await openPanel(page);
  await expect(panel.getByRole("radio", { name: "Tiny scorer" })).toBeChecked();

  await panel.getByRole("button", { name: "Remove Tiny scorer" }).click();
  await expect(panel.getByRole("radio", { name: "Candor's own" })).toBeChecked();
  await expect(panel.getByRole("radio", { name: "Tiny scorer" })).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(async () => expect(await candor.rankedRows(13)).toEqual(shipped)).toPass({ timeout: 90_000 });
  const left = await page.evaluate(async () => {
    const models = await (await navigator.storage.getDirectory()).getDirectoryHandle("models");
    const ids: string[] = [];
    for await (const id of models.keys()) ids.push(id);
    return ids;
  });
  expect(left).toEqual([]);
});

test("a damaged scorer and a folder that holds none are refused with their words", async ({ candor, page }) => {
  const damaged = join(root, "damaged");
  cpSync(converted, damaged, { recursive: true });
  const weights = readFileSync(join(damaged, "model.onnx"));
  weights[weights.length >> 1]! ^= 1;
  writeFileSync(join(damaged, "model.onnx"), weights);

  await candor.open();
  const panel = await openPanel(page);
  await panel.getByLabel("Folder of a scorer").setInputFiles(damaged);
  await expect(panel.getByText("A file is not the one it should be, so the scorer was not added.")).toBeVisible();
  await expect(panel.getByText("model.onnx is not the file its digest names")).toBeVisible();
  await expect(panel.getByRole("radio", { name: "Tiny scorer" })).toBeDisabled();
  await expect(panel.getByRole("radio", { name: "Candor's own" })).toBeChecked();

  await panel.getByLabel("Folder of a scorer").setInputFiles("public/samples");
  await expect(panel.getByText("This is not a scorer the page can use.")).toBeVisible();

  // The sound folder is another model: its digests differ in nothing, so it takes the damaged one's place.
  await panel.getByLabel("Folder of a scorer").setInputFiles(converted);
  await expect(panel.getByRole("radio", { name: "Tiny scorer" })).toBeChecked();
});

test("a scorer from a hub: its size is said first, a broken download goes on, and no other host is asked", async ({
  candor,
  page,
}) => {
  // Stands in for the hub on the page's own host; gives half of the weights first.
  const ranges: string[] = [];
  let isBroken = true;
  await page.route("**/hub/someone/tiny/resolve/main/*", async (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    const file = readFileSync(join(converted, name));
    const range = route.request().headers()["range"];
    if (range) ranges.push(range);
    const start = Number(/bytes=(\d+)-/.exec(range ?? "")?.[1] ?? 0);
    const end = isBroken && name === "model.onnx" ? 1000 : file.length;
    await route.fulfill({ status: start > 0 ? 206 : 200, body: file.subarray(start, end) });
  });
  await candor.open("./?hub=/hub/");
  const panel = await openPanel(page);
  await panel.getByRole("button", { name: "Add from a hub" }).click();
  await panel.getByLabel("Repository").fill("someone/tiny");
  await panel.getByRole("button", { name: "Look" }).click();
  await panel.getByRole("button", { name: /^Download [\d.]+ MB from / }).click();
  await expect(panel.getByText("The files could not be fetched to their end.")).toBeVisible();

  isBroken = false;
  await panel.getByRole("button", { name: "Go on" }).click();
  await expect(panel.getByRole("radio", { name: "Tiny scorer" })).toBeEnabled();
  expect(ranges).toContain("bytes=1000-");
  await panel.getByRole("radio", { name: "Tiny scorer" }).click();
  await expect(panel.getByText("Tiny scorer", { exact: true }).first()).toBeVisible();
  await expect(panel.getByText("Version", { exact: true })).toBeVisible();
});
