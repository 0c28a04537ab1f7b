import { spawn } from "node:child_process";

/** Serves dist/ for as long as `work` runs. */
export async function withServer<T>(work: (address: string) => Promise<T>, port = 4190): Promise<T> {
  const server = spawn("node_modules/.bin/tsx", ["tools/serve.ts", "--port", String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.stdout.once("data", () => resolve());
      server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    });
    return await work(`http://127.0.0.1:${port}/`);
  } finally {
    server.kill();
  }
}
