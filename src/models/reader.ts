import type { CallOptions } from "../protocol/rpc.ts";
import type { ReaderContract } from "../protocol/reader.ts";
import { createWorkerOwner } from "./worker-owner.ts";

type Call<M extends keyof ReaderContract> = (
  input: ReaderContract[M]["input"],
  options?: CallOptions<ReaderContract[M]["event"]>,
) => Promise<ReaderContract[M]["output"]>;

/** The page's one reader of files. */
export interface Reader {
  readResumes: Call<"readResumes">;
  readJob: Call<"readJob">;
  reread: Call<"reread">;
  stop(): void;
}

export function createReader(): Reader {
  const worker = createWorkerOwner<ReaderContract>(startWorker);
  return {
    readResumes: (input, options) => worker.call("readResumes", input, options),
    readJob: (input, options) => worker.call("readJob", input, options),
    reread: (input, options) => worker.call("reread", input, options),
    stop: () => worker.stop(),
  };
}

function startWorker(): Worker {
  return new Worker(new URL("../../workers/reader.worker.ts", import.meta.url), { type: "module", name: "reader" });
}
