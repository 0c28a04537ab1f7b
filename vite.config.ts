import react from "@vitejs/plugin-react";
import { defaultClientConditions } from "vite";
import { defineConfig } from "vitest/config";

import { serviceWorker } from "./tools/service-worker.ts";
import { siteHeaders } from "./tools/site-headers.ts";

export default defineConfig(({ mode, command }) => ({
  // Relative addresses: any folder of any static host will do.
  base: "./",
  plugins: [react(), command === "build" && serviceWorker()],
  // `--mode e2e` swaps the scorer's engine for one that can be told to fail (package.json#imports).
  resolve: { conditions: mode === "e2e" ? ["e2e", ...defaultClientConditions] : [...defaultClientConditions] },
  build: {
    target: "esnext",
    outDir: mode === "e2e" ? "dist-e2e" : "dist",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    // What the first visit loads comes in one file in place of sixty; the rest is split by route as it is used.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "page", tags: ["$initial" as const] }] } } },
  },
  worker: { format: "es" as const },
  optimizeDeps: { exclude: ["@huggingface/transformers", "@huggingface/tokenizers", "onnxruntime-web"] },
  server: { headers: siteHeaders.isolation },
  preview: { headers: { ...siteHeaders.isolation, ...siteHeaders.security } },
  test: {
    include: ["{src,workers,service-worker,tools}/**/*.test.{ts,tsx}"],
    environment: "node",
    testTimeout: 30_000,
  },
}));
