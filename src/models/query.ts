import type { QueryContract } from "../protocol/query.ts";
import type { CallOptions } from "../protocol/rpc.ts";
import { createWorkerOwner } from "./worker-owner.ts";

type Call<M extends keyof QueryContract> = (
  input: QueryContract[M]["input"],
  options?: CallOptions<QueryContract[M]["event"]>,
) => Promise<QueryContract[M]["output"]>;

/** The tables questions are asked of. A worker that died has lost them: `onDeath` is when to send everything again. */
export interface Query {
  put: Call<"put">;
  remove: Call<"remove">;
  putJobFile: Call<"putJobFile">;
  removeJobFile: Call<"removeJobFile">;
  putScores: Call<"putScores">;
  ask: Call<"ask">;
  answer: Call<"answer">;
  stop(): void;
}

export function createQuery({ onDeath }: { readonly onDeath: () => void }): Query {
  const worker = createWorkerOwner<QueryContract>(startWorker, { onDeath });
  return {
    put: (input, options) => worker.call("put", input, options),
    remove: (input, options) => worker.call("remove", input, options),
    putJobFile: (input, options) => worker.call("putJobFile", input, options),
    removeJobFile: (input, options) => worker.call("removeJobFile", input, options),
    putScores: (input, options) => worker.call("putScores", input, options),
    ask: (input, options) => worker.call("ask", input, options),
    answer: (input, options) => worker.call("answer", input, options),
    stop: () => worker.stop(),
  };
}

function startWorker(): Worker {
  return new Worker(new URL("../../workers/query.worker.ts", import.meta.url), { type: "module", name: "query" });
}
