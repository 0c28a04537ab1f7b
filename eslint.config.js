// The import fences of ARCHITECTURE.md as lint errors, and little else: types carry the rest.
import { readdirSync } from "node:fs";

import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

import { noBareWords } from "./tools/messages/no-bare-words.js";

/** Who may import whom: a folder, then every other folder it may import. */
const layers = {
  "src/lib": [],
  "src/core": ["src/lib"],
  "src/protocol": ["src/core", "src/lib"],
  "src/storage": ["src/core", "src/lib"],
  "src/models": ["src/protocol", "src/core", "src/lib"],
  "src/ui": ["src/lib"],
  "src/features": ["src/ui", "src/models", "src/storage", "src/protocol", "src/core", "src/lib"],
  "src/messages": ["src/core", "src/lib"],
  "src/app": ["src/features", "src/messages", "src/ui", "src/models", "src/storage", "src/core", "src/lib"],
  workers: ["src/protocol", "src/core", "src/lib"],
  "service-worker": ["src/protocol", "src/lib", "tools/site-headers.ts"],
};

const features = readdirSync("src/features").map((name) => `src/features/${name}`);

const zones = [
  ...Object.entries(layers).map(([folder, allowed]) => ({
    target: `./${folder}`,
    from: ".",
    except: ["./node_modules", ...[folder, ...allowed].map((path) => `./${path}`)],
    message: `${folder} may import only ${allowed.join(", ") || "itself"}.`,
  })),
  ...features.map((feature) => ({
    target: `./${feature}`,
    from: "./src/features",
    except: [`./${feature.slice("src/features/".length)}`],
    message: "A feature may not import another feature. Compose them in src/app.",
  })),
  { target: "./src", from: "./workers", message: "src names a worker only by its URL, in src/models." },
];

const restrict = (...patterns) => ["error", { patterns }];
const models = {
  group: ["onnxruntime-*", "onnxruntime-*/*", "@huggingface/*"],
  message: "Only workers run models: talk to them through src/models.",
};
const database = { group: ["dexie"], message: "Only src/storage names the database." };
const react = {
  group: ["react", "react-dom", "react-dom/*", "@mantine/*", "@tanstack/*"],
  message: "Only app, features and ui draw.",
};

export default ts.config(
  { ignores: ["dist", "dist-e2e", "dist-carry", ".cache", "training", "public"] },
  {
    files: ["{src,workers,service-worker,e2e,tools}/**/*.{ts,tsx}"],
    extends: [...ts.configs.recommended],
    plugins: { "import-x": importX, "react-hooks": reactHooks },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ alwaysTryTypes: true })] },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": ["error", { zones }],
      "no-console": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      eqeqeq: "error",
      "max-lines": ["error", { max: 400, skipBlankLines: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/{app,features,ui}/**/*.tsx"],
    plugins: { messages: { rules: { "no-bare-words": noBareWords } } },
    rules: { "messages/no-bare-words": "error" },
  },
  { files: ["src/{lib,core,protocol}/**/*.ts"], rules: { "no-restricted-imports": restrict(models, database, react) } },
  { files: ["src/models/**/*.ts"], rules: { "no-restricted-imports": restrict(models, database, react) } },
  { files: ["src/storage/**/*.ts"], rules: { "no-restricted-imports": restrict(models, react) } },
  { files: ["src/{app,features,ui}/**/*.{ts,tsx}"], rules: { "no-restricted-imports": restrict(models, database) } },
  { files: ["{workers,service-worker}/**/*.ts"], rules: { "no-restricted-imports": restrict(database, react) } },
  // The command line, the tests and the one log may print.
  { files: ["tools/**/*.ts", "src/lib/log.ts"], rules: { "no-console": "off" } },
  { files: ["**/*.test.{ts,tsx}", "e2e/**/*.ts"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
);
