// A scorer from the files of its folder, on whatever build of ONNX Runtime it is given: the browser's or Node's.

import { READING_ALONE, usesPart } from "../../src/core/matching/fit-parts.ts";
import { PLAIN_FIRST_PASS } from "../../src/core/matching/first-pass.ts";
import type { FitThresholds } from "../../src/core/matching/score.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import type { ScorerAdapter } from "../../src/protocol/scorer.ts";
import { weightFiles, weightsDigest } from "../runtime/digests.ts";
import type { LoadedFiles } from "../runtime/load-files.ts";
import { emptyAdapter, loraAdapter } from "./adapter.ts";
import { loadGraph } from "./graph.ts";
import { parseModelConfig } from "./model-config.ts";
import type { Ort } from "./ort.ts";
import { baseVersion, scorerVersion } from "./scorer-version.ts";
import { loadSkillFinder } from "./skill-finder.ts";
import { createSession, type ScoringSession } from "./session.ts";
import { createTokenizer } from "./tokenizer.ts";
import { parseWordList } from "./word-list.ts";

export interface OpenModel {
  readonly session: ScoringSession;
  readonly scorerVersion: string;
  readonly baseVersion: string;
  readonly thresholds: FitThresholds;
  readonly modelBytes: number;
  /** The weights' digest: adapters name the model that they were made for by it. */
  readonly modelDigest: string;
  /** The same model with another adapter, or with none; nothing is loaded again, and this one is no longer to be used. */
  adapt(adapter: ScorerAdapter | null): OpenModel;
}

export interface OpenOptions {
  /** Rows of one run. More than one gains nothing on a CPU (measured: 18 ms a row alone, 22 ms in eights) and much on a GPU. */
  readonly batchSize: number;
  readonly adapter?: ScorerAdapter | null;
}

/** Opens the model and runs it once, which compiles shaders and shows a device that cannot run it. */
export async function openModel(
  ort: Ort,
  { files, parts, digests }: LoadedFiles,
  options: OpenOptions,
): Promise<OpenModel> {
  const config = parseModelConfig(jsonOf(files, "config.json"));
  const tokenizer = createTokenizer(jsonOf(files, "tokenizer.json"), jsonOf(files, "tokenizer_config.json"));
  const modelDigest = weightsDigest(digests);
  const asInputs = (worn: ScorerAdapter | null | undefined) =>
    worn?.modelDigest === modelDigest ? loraAdapter(worn.digest, worn.weights, config) : emptyAdapter(config);
  const first = asInputs(options.adapter);
  const graph = await loadGraph(ort, fileOf(files, "model.onnx"), config, first, parts);
  const wordList = parseWordList(files["words.json"] ? jsonOf(files, "words.json") : null);
  const usesSkills = [config.blend ?? READING_ALONE, config.firstPass ?? PLAIN_FIRST_PASS].some((blend) =>
    usesPart(blend, "skills"),
  );
  const skills = usesSkills ? await loadSkillFinder() : null;
  const listDigests = [digests["words.json"]?.sha256, skills?.digest];
  const modelBytes = weightFiles(digests).reduce((sum, { bytes }) => sum + bytes, 0);

  /** Prefixes and remembered evidence belong to one adapter: each gets a session of its own on the one graph. */
  function opened(adapterDigest: string): OpenModel {
    const session = createSession({
      graph,
      config,
      tokenizer,
      wordList,
      ...(skills && { findSkillIds: skills.findSkillIds }),
      batchSize: options.batchSize,
    });
    const base = baseVersion(modelDigest, adapterDigest, listDigests, config);
    return {
      session,
      scorerVersion: scorerVersion(base, config),
      baseVersion: base,
      thresholds: config.thresholds,
      modelBytes,
      modelDigest,
      adapt(worn) {
        const next = asInputs(worn);
        session.forget();
        graph.adapt(next);
        return opened(next.digest);
      },
    };
  }
  const model = opened(first.digest);
  await model.session.score("warm", [{ id: "", text: "up" }], () => {});
  return model;
}

function jsonOf(files: LoadedFiles["files"], name: string): unknown {
  return JSON.parse(new TextDecoder().decode(fileOf(files, name)));
}

function fileOf(files: LoadedFiles["files"], name: string): Uint8Array {
  const bytes = files[name];
  if (!bytes) throw new ModelError("model-damaged", `the model folder has no ${name}`);
  return bytes;
}
