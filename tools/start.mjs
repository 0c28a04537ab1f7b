// `npm start`: from a fresh clone to a page being served. `npm start -- --port 8080` picks another port.
import { makeReady, run } from "./ready.mjs";

makeReady();
run("vite", ["build", "--logLevel", "warn"]);
run("tsx", ["tools/serve.ts", ...process.argv.slice(2)]);
