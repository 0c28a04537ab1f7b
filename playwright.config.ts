import { defineConfig } from "@playwright/test";

// The software adapter makes WebGPU testable where there is no GPU; it is 30-60 times slower than WASM.
const softwareGpu = ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"];
const browser = {
  ...(process.env["CANDOR_CHROMIUM"] ? { executablePath: process.env["CANDOR_CHROMIUM"] } : {}),
  chromiumSandbox: false,
};
/** The first of two ports; another one lets two checkouts be tested beside each other. */
const port = Number(process.env["CANDOR_E2E_PORT"] ?? 4173);
const app = `http://127.0.0.1:${port}`;
const withFakeEngine = `http://127.0.0.1:${port + 1}`;

export default defineConfig({
  testDir: "e2e",
  outputDir: ".cache/test-results",
  snapshotPathTemplate: "e2e/screens/{arg}{ext}",
  forbidOnly: Boolean(process.env["CI"]),
  // Two cores: a second browser beside a scoring one only makes both slow.
  workers: 1,
  // Only a second try is traced: a trace costs a quarter of the whole. A test that needed another is counted as flaky and named.
  retries: process.env["CI"] ? 2 : 0,
  timeout: 240_000,
  expect: { timeout: 45_000 },
  use: {
    baseURL: app,
    viewport: { width: 1280, height: 800 },
    launchOptions: browser,
    trace: "on-first-retry",
    // Every test looks at what the host serves now; offline.spec.ts lets the service worker in.
    serviceWorkers: "block",
  },
  projects: [
    { name: "app", testIgnore: ["**/failures.spec.ts", "**/webgpu.spec.ts"], grepInvert: /@gpu/ },
    { name: "failures", testMatch: "**/failures.spec.ts", use: { baseURL: withFakeEngine } },
    {
      name: "webgpu",
      testMatch: "**/webgpu.spec.ts",
      grepInvert: /@gpu/,
      timeout: 600_000,
      use: { launchOptions: { ...browser, args: softwareGpu } },
    },
    // On request, on a machine with a GPU: npm run e2e:gpu.
    { name: "gpu", grep: /@gpu/, use: { launchOptions: { ...browser, args: ["--enable-unsafe-webgpu"] } } },
  ],
  webServer: [
    { command: `tsx tools/serve.ts --dir dist --port ${port}`, url: app, reuseExistingServer: !process.env["CI"] },
    {
      command: `tsx tools/serve.ts --dir dist-e2e --port ${port + 1}`,
      url: withFakeEngine,
      reuseExistingServer: !process.env["CI"],
    },
  ],
});
