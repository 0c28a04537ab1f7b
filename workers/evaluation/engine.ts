// The evaluating worker: reads a labelled file and computes its figures, away from the thread that draws.

import { reportOf } from "../../src/core/evaluation/report.ts";
import type { EvaluationContract } from "../../src/protocol/evaluation.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import type { Handlers } from "../../src/protocol/rpc.ts";
import { singleFlight } from "../runtime/single-flight.ts";
import { throttleProgress } from "../runtime/throttle.ts";
import { createTokenizer } from "../scorer/tokenizer.ts";
import { readLabelled } from "./read-labelled.ts";

/** The scorer's own tokenizer; a worker's file lies one folder below the page, built or not. */
const MODEL_FOLDER = new URL("../models/candor-scorer/", self.location.href);

export function createEvaluator(): Handlers<EvaluationContract> {
  const tokenizer = singleFlight(loadTokenizer);
  return {
    read: async ({ file }, { emit, signal }) => {
      const onProgress = throttleProgress((done, total) => emit({ done, total }));
      return readLabelled(file, {
        kind: null,
        openTokenizer: () => tokenizer.run(() => {}),
        onProgress: ({ done, total }) => onProgress(done, total),
        signal,
      });
    },
    report: async (input) => reportOf(input),
  };
}

async function loadTokenizer() {
  const [json, config] = await Promise.all([fetchJson("tokenizer.json"), fetchJson("tokenizer_config.json")]);
  return createTokenizer(json, config);
}

async function fetchJson(name: string): Promise<unknown> {
  const response = await fetch(new URL(name, MODEL_FOLDER)).catch((cause: unknown) => {
    throw new ModelError("download-failed", `no answer for ${name}`, { cause });
  });
  if (!response.ok) throw new ModelError("download-failed", `${name} answered ${response.status}`);
  return response.json();
}
