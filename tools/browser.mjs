// Finds a Chromium for the browser tests, or gets one: Debian's package where apt is at hand, else Playwright's own build.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

import { run } from "./ready.mjs";

const installed = [
  process.env.CANDOR_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Path of an installed Chromium, or undefined: then Playwright looks for its own. */
export function findBrowser() {
  return installed.find((path) => path && existsSync(path));
}

/** Sees to it that there is a browser; returns its path, or undefined for Playwright's own. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    process.stdout.write("No Chromium found: installing Debian's package.\n");
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"], {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const debian = findBrowser();
    if (debian) return debian;
  }
  process.stdout.write("No Chromium found: installing Playwright's own.\n");
  run("playwright", ["install", "chromium", ...(isRoot ? ["--with-deps"] : [])]);
  return undefined;
}
