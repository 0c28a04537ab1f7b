// What every browser test gets: the page objects, a guard that fails the test on any request to another
// host, a search of everything stored for personal data, and no unheard error.

import { type Browser, type BrowserContext, expect, type Page, test as base } from "@playwright/test";

import { CandorPage } from "./pages/candor-page.ts";
import { identities, sampleIdentities } from "./people.ts";
import { rankings } from "./ranked.ts";
import { dumpStored } from "./stored.ts";

type Stored = keyof typeof rankings | "nothing";
type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

interface Fixtures {
  candor: CandorPage;
  /** Strings that belong to the people in the tests' files and in the sample: after a test none of them may be stored. */
  identities: string[];
  networkGuard: undefined;
  tourSeen: boolean;
  /** What lies in the page's storage before the test. */
  stored: Stored;
  leakSearch: undefined;
  errorGuard: { expectError(pattern: RegExp): void };
}

interface WorkerFixtures {
  rankedOnce(stored: keyof typeof rankings, baseURL: string): Promise<StorageState>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  candor: async ({ page }, use) => use(new CandorPage(page)),

  identities: async ({}, use) => use([...identities, ...sampleIdentities()]),

  networkGuard: [
    async ({ context, baseURL }, use) => {
      const foreign = await refuseForeignRequests(context, new URL(baseURL ?? "").origin);
      await use(undefined);
      expect(foreign, "requests to another host").toEqual([]);
    },
    { auto: true },
  ],

  /** The tour has its own test (language.spec.ts); in all others it has been seen. */
  tourSeen: [true, { option: true }],

  context: async ({ context, tourSeen }, use) => {
    if (tourSeen) await context.addInitScript(rememberTour);
    await use(context);
  },

  page: async ({ page }, use) => {
    if (SLOWER > 1) await slowDown(page, SLOWER);
    await use(page);
  },

  stored: ["nothing", { option: true }],

  storageState: async ({ stored, rankedOnce, baseURL }, use) =>
    use(stored === "nothing" ? undefined : await rankedOnce(stored, baseURL ?? "")),

  rankedOnce: [
    async ({ browser }, use) => {
      const made = new Map<string, Promise<StorageState>>();
      await use((stored, baseURL) => {
        const state = made.get(stored) ?? rank(browser, stored, baseURL);
        made.set(stored, state);
        return state;
      });
    },
    { scope: "worker" },
  ],

  leakSearch: [
    async ({ page, identities: people }, use) => {
      await use(undefined);
      if (page.isClosed()) return; // The tab-closing test drops no person.
      const stored = (await dumpStored(page)).toLowerCase();
      const leaked = people.filter((identity) => stored.includes(identity.toLowerCase()));
      expect(leaked, "personal data in what is stored").toEqual([]);
    },
    { auto: true },
  ],

  errorGuard: [
    async ({ page }, use) => {
      const errors: string[] = [];
      const expected: RegExp[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await use({ expectError: (pattern) => void expected.push(pattern) });
      expect(
        errors.filter((text) => !expected.some((pattern) => pattern.test(text))),
        "errors on the page",
      ).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * `CANDOR_E2E_SLOW=6`: how many times slower pages draw and answer than this machine would. For finding tests that
 * hold only on a quick one; workers keep their speed.
 */
const SLOWER = Number(process.env["CANDOR_E2E_SLOW"] ?? 1);

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

/** A blank page and a page out of a file have no storage of ours. */
const rememberTour = () => location.protocol.startsWith("http") && localStorage.setItem("candor-tour", "seen");

/** Makes a ranking in a browser of its own; what it left in the page's storage. */
async function rank(browser: Browser, stored: keyof typeof rankings, baseURL: string) {
  const context = await browser.newContext({
    baseURL,
    serviceWorkers: "block",
    viewport: { width: 1280, height: 800 },
  });
  try {
    await context.addInitScript(rememberTour);
    await rankings[stored](new CandorPage(await context.newPage()));
    return await context.storageState({ indexedDB: true });
  } finally {
    await context.close();
  }
}

/** Interception reaches fetches made inside workers and WebSockets too. */
async function refuseForeignRequests(context: BrowserContext, origin: string): Promise<string[]> {
  const foreign: string[] = [];
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === origin || url.protocol === "data:" || url.protocol === "blob:") return route.fallback();
    foreign.push(url.href);
    return route.abort();
  });
  await context.routeWebSocket(/.*/, (socket) => void foreign.push(socket.url()));
  return foreign;
}

export { expect };
