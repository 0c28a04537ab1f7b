// Fetching the chat model: size before consent, a broken connection, a closed page, a flipped byte, removal.

import type { Locator, Page } from "@playwright/test";

import { seriousFaults } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { makeTinyPhi3, serveHub, type TinyPhi3, WEIGHTS } from "./tiny-hub.ts";

let tiny: TinyPhi3;
test.beforeAll(() => {
  tiny = makeTinyPhi3();
});
test.afterAll(() => tiny.remove());

async function openModel(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: /cpu|scorer/i }).click();
  return page.getByRole("dialog", { name: "This machine" }).getByRole("group", { name: "Phi-3.5 mini" });
}

test("the size is said first; a lost connection and a closed page go on from the byte they had; damage is repaired", async ({
  candor,
  page,
  errorGuard,
}) => {
  errorGuard.expectError(/Failed to load resource/); // the connection that is cut here
  const hub = await serveHub(page, tiny);
  await candor.open("./?hub=/hub/");
  let model = await openModel(page);
  await model.getByRole("button", { name: /^Get Phi-3.5 mini/ }).click();
  const download = model.getByRole("button", { name: /^Download [\d.]+ kB from / });
  await expect(download).toBeVisible();
  expect(hub.files).toEqual([]);
  expect(await seriousFaults(page)).toEqual([]);

  // Two thirds arrive, then nobody answers.
  hub.cuts.push(300_000, 0, 0, 0, 0, 0, 0);
  await download.click();
  await expect(model.getByText(/the connection is lost, trying again/)).toBeVisible();
  await model.getByRole("button", { name: "Pause" }).click();
  await expect(model.getByText(/kB of [\d.]+ kB are here\./)).toBeVisible();

  await page.reload();
  hub.cuts.length = 0;
  hub.starts.length = 0;
  model = await openModel(page);
  await model.getByRole("button", { name: "Go on" }).click();
  await expect(model.getByText(/· q4 · commit 89abcdef0123/)).toBeVisible();
  expect(hub.starts).toEqual([300_000]);

  await flipByte(page, WEIGHTS.replaceAll("/", "__"));
  await model.getByRole("button", { name: "Check its files" }).click();
  await expect(model.getByText(/are here\./)).toBeVisible();
  const before = hub.files.length;
  await model.getByRole("button", { name: "Go on" }).click();
  await expect(model.getByText(/· q4 · commit 89abcdef0123/)).toBeVisible();
  expect(hub.files.slice(before)).toEqual([WEIGHTS]);

  await model.getByRole("button", { name: "Delete Phi-3.5 mini" }).click();
  await expect(model.getByRole("button", { name: /^Get Phi-3.5 mini/ })).toBeVisible();
  expect(await chatFolders(page)).toEqual([]);
});

async function flipByte(page: Page, name: string): Promise<void> {
  await page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const folder = await (await root.getDirectoryHandle("chat-models")).getDirectoryHandle("phi-3.5-mini");
    const handle = await folder.getFileHandle(name);
    const byte = new Uint8Array(await (await handle.getFile()).slice(1000, 1001).arrayBuffer());
    const writable = await handle.createWritable({ keepExistingData: true });
    await writable.write({ type: "write", position: 1000, data: byte.map((value) => value ^ 1) });
    await writable.close();
  }, name);
}

function chatFolders(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const models = await (await navigator.storage.getDirectory()).getDirectoryHandle("chat-models");
    const ids: string[] = [];
    for await (const id of models.keys()) ids.push(id);
    return ids;
  });
}
