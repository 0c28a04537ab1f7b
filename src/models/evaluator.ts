import type { EvaluationContract } from "../protocol/evaluation.ts";
import type { CallOptions } from "../protocol/rpc.ts";
import { createWorkerOwner } from "./worker-owner.ts";

type Call<M extends keyof EvaluationContract> = (
  input: EvaluationContract[M]["input"],
  options?: CallOptions<EvaluationContract[M]["event"]>,
) => Promise<EvaluationContract[M]["output"]>;

/** Reads labelled files and computes figures, in a worker that lives while the evaluation is open. */
export interface Evaluator {
  read: Call<"read">;
  report: Call<"report">;
  stop(): void;
}

export function createEvaluator(): Evaluator {
  const worker = createWorkerOwner<EvaluationContract>(startWorker);
  return {
    read: (input, options) => worker.call("read", input, options),
    report: (input, options) => worker.call("report", input, options),
    stop: () => worker.stop(),
  };
}

function startWorker(): Worker {
  return new Worker(new URL("../../workers/evaluation.worker.ts", import.meta.url), {
    type: "module",
    name: "evaluation",
  });
}
