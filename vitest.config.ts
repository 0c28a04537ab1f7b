import { defineConfig } from "vitest/config";

const shared = { environment: "node", testTimeout: 120_000, hookTimeout: 240_000 } as const;

export default defineConfig({
  test: {
    projects: [
      {
        // Nothing here touches a global, so the files of a thread share one world: a third of the time.
        test: {
          ...shared,
          name: "pure",
          include: ["src/{app,core,features,lib,messages,protocol,ui}/**/*.test.{ts,tsx}"],
          pool: "threads",
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: "engines",
          include: ["{src/{models,storage},workers,service-worker,tools}/**/*.test.{ts,tsx}"],
        },
      },
    ],
  },
});
