import type { GraphImportContract, GraphRead } from "../protocol/graph-import.ts";
import type { CallOptions } from "../protocol/rpc.ts";
import { createWorkerOwner } from "./worker-owner.ts";

/** Reads one skill graph in a worker of its own, which ends with the call: tables of 60 MB leave no memory behind. */
export async function readGraph(
  files: readonly File[],
  options: CallOptions<GraphImportContract["read"]["event"]>,
): Promise<GraphRead> {
  const worker = createWorkerOwner<GraphImportContract>(startWorker);
  try {
    return await worker.call("read", { files: files.map((file) => ({ name: file.name, file })) }, options);
  } finally {
    worker.stop();
  }
}

function startWorker(): Worker {
  return new Worker(new URL("../../workers/graph.worker.ts", import.meta.url), { type: "module", name: "graph" });
}
