// The part of the build that makes sw.js of service-worker/ and gives it the list of the built files.

import type { PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";

import { pageFiles } from "./page-files.ts";

export function serviceWorker(): PluginOption {
  let folder = "";
  return [
    { name: "candor:out-dir", configResolved: ({ build }) => void (folder = build.outDir) },
    VitePWA({
      strategies: "injectManifest",
      srcDir: "service-worker",
      filename: "sw.ts",
      // The page registers it itself, and has its manifest in public/.
      injectRegister: null,
      manifest: false,
      injectManifest: {
        globPatterns: ["**/*"],
        globIgnores: ["_headers", "models/**/README.md", "sw.js"],
        maximumFileSizeToCacheInBytes: 2 ** 30,
        rollupFormat: "iife",
        manifestTransforms: [
          (entries) => {
            // Size and digest instead of Workbox's revision: service-worker/page-cache.ts reads this.
            const urls = entries.map(({ url }) => url);
            const manifest = pageFiles(folder, urls).map((file) => ({ ...file, revision: null, size: file.bytes }));
            return { manifest, warnings: [] };
          },
        ],
      },
    }),
  ];
}
