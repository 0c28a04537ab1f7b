// A scorer from the files of its folder, on whatever build of ONNX Runtime it is given: the browser's or Node's.

import { READING_ALONE, usesPart } from "../../src/core/matching/fit-parts.ts";
import { PLAIN_FIRST_PASS } from "../../src/core/matching/first-pass.ts";
import type { FitThresholds } from "../../src/core/matching/score.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import { weightFiles, weightsDigest } from "../runtime/digests.ts";
import type { LoadedFiles } from "../runtime/load-files.ts";
import { emptyAdapter, type LoraAdapter } from "./adapter.ts";
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
}

export interface OpenOptions {
  /** Rows of one run. More than one gains nothing on a CPU (measured: 18 ms a row alone, 22 ms in eights) and much on a GPU. */
  readonly batchSize: number;
  readonly adapter?: LoraAdapter;
}

/** Opens the model and runs it once, which compiles shaders and shows a device that cannot run it. */
export async function openModel(
  ort: Ort,
  { files, parts, digests }: LoadedFiles,
  options: OpenOptions,
): Promise<OpenModel> {
  const config = parseModelConfig(jsonOf(files, "config.json"));
  const tokenizer = createTokenizer(jsonOf(files, "tokenizer.json"), jsonOf(files, "tokenizer_config.json"));
  const adapter = options.adapter ?? emptyAdapter(config);
  const graph = await loadGraph(ort, fileOf(files, "model.onnx"), config, adapter, parts);
  const wordList = parseWordList(files["words.json"] ? jsonOf(files, "words.json") : null);
  const usesSkills = [config.blend ?? READING_ALONE, config.firstPass ?? PLAIN_FIRST_PASS].some((blend) =>
    usesPart(blend, "skills"),
  );
  const skills = usesSkills ? await loadSkillFinder() : null;
  const session = createSession({
    graph,
    config,
    tokenizer,
    wordList,
    ...(skills && { findSkillIds: skills.findSkillIds }),
    batchSize: options.batchSize,
  });
  await session.score("warm", [{ id: "", text: "up" }], () => {});
  const base = baseVersion(
    weightsDigest(digests),
    adapter.digest,
    [digests["words.json"]?.sha256, skills?.digest],
    config,
  );
  return {
    session,
    scorerVersion: scorerVersion(base, config),
    baseVersion: base,
    thresholds: config.thresholds,
    modelBytes: weightFiles(digests).reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

function jsonOf(files: LoadedFiles["files"], name: string): unknown {
  return JSON.parse(new TextDecoder().decode(fileOf(files, name)));
}

function fileOf(files: LoadedFiles["files"], name: string): Uint8Array {
  const bytes = files[name];
  if (!bytes) throw new ModelError("model-damaged", `the model folder has no ${name}`);
  return bytes;
}
