// The page without a mouse: what has a role and a name is reached by its keys and worked by them.

import { expect, type Locator, type Page } from "@playwright/test";

/** More than a screen has places to stop at. */
const MOST_STOPS = 200;

/** Goes to `target` by Tab alone and presses `keys` there. */
export async function pressAt(page: Page, target: Locator, ...keys: readonly string[]): Promise<void> {
  await reach(page, target, "Tab");
  for (const key of keys) await page.keyboard.press(key);
}

/** Chooses an entry of the menu that is open, by arrow and Enter. */
export async function pickInMenu(page: Page, item: Locator): Promise<void> {
  await reach(page, item, "ArrowDown");
  await page.keyboard.press("Enter");
}

async function reach(page: Page, target: Locator, step: string): Promise<void> {
  await target.waitFor({ state: "attached" }); // a radio of a segmented control is there without being seen
  const isFocused = () => target.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < MOST_STOPS && !(await isFocused()); stop++) await page.keyboard.press(step);
  await expect(target).toBeFocused();
}
