// Draws public/icons/ from public/icon.svg: systems that install the page want bitmaps. After the drawing changed:
// npx tsx tools/icons.ts

import { mkdirSync, readFileSync } from "node:fs";

import { chromium } from "@playwright/test";

import { findBrowser } from "./browser.mjs";

const FOLDER = "public/icons";
const svg = readFileSync("public/icon.svg", "utf8");

/** A mask may cut away all but a circle of 80 % in the middle, so that one fills its square and shrinks the drawing. */
const icons = [
  { name: "icon-192", size: 192, isMaskable: false },
  { name: "icon-512", size: 512, isMaskable: false },
  { name: "maskable-512", size: 512, isMaskable: true },
  // Apple's home screens, which cut the corners themselves.
  { name: "apple-touch-icon", size: 180, isMaskable: true },
];

mkdirSync(FOLDER, { recursive: true });
const executablePath = findBrowser();
const browser = await chromium.launch({ chromiumSandbox: false, ...(executablePath ? { executablePath } : {}) });
const page = await browser.newPage();
for (const { name, size, isMaskable } of icons) {
  const ground = /fill="(#[0-9a-f]{6})"/.exec(svg)?.[1] ?? "";
  const drawing = isMaskable ? `width:80%;margin:10%` : "width:100%";
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;background:${isMaskable ? ground : "transparent"}"><div style="${drawing}">${svg}</div>`,
  );
  await page.screenshot({ path: `${FOLDER}/${name}.png`, omitBackground: true });
}
await browser.close();
