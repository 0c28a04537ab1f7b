// The weights of a Hugging Face folder, one tensor at a time: model.safetensors, or the shards that
// model.safetensors.index.json names. Never more than one tensor is in memory.

import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import { headerLength, parseHeader, type TensorPlace, toFloats, type WeightTensor } from "./safetensors.ts";

const SINGLE = "model.safetensors";
const INDEX = "model.safetensors.index.json";

const indexSchema = z.object({ weight_map: z.record(z.string(), z.string()) });

export interface WeightFiles {
  readonly names: readonly string[];
  dims(name: string): readonly number[];
  read(name: string): WeightTensor;
  close(): void;
}

export function openWeightFiles(folder: string): WeightFiles {
  const files = shardNames(folder).map((shard) => openShard(join(folder, shard)));
  const shardByTensor = new Map(files.flatMap((file) => file.names.map((name) => [name, file] as const)));
  const shardOf = (name: string) => {
    const shard = shardByTensor.get(name);
    if (!shard) throw new Error(`the weights have no ${name}`);
    return shard;
  };
  return {
    names: [...shardByTensor.keys()],
    dims: (name) => shardOf(name).place(name).dims,
    read: (name) => shardOf(name).read(name),
    close: () => files.forEach((file) => file.close()),
  };
}

function shardNames(folder: string): readonly string[] {
  if (existsSync(join(folder, SINGLE))) return [SINGLE];
  if (!existsSync(join(folder, INDEX))) {
    throw new Error(
      `${folder} has no ${SINGLE} and no ${INDEX}. A pytorch_model.bin has to be saved as safetensors first: save_pretrained(folder, safe_serialization=True).`,
    );
  }
  const { weight_map } = indexSchema.parse(JSON.parse(readFileSync(join(folder, INDEX), "utf8")));
  const shards = [...new Set(Object.values(weight_map))].toSorted();
  const missing = shards.filter((shard) => !existsSync(join(folder, shard)));
  if (missing.length > 0) throw new Error(`${INDEX} names ${missing.join(", ")}, which ${folder} does not have`);
  return shards;
}

function openShard(path: string) {
  const file = openSync(path, "r");
  const fileBytes = fstatSync(file).size;
  if (fileBytes < 8) throw new Error(`${path} is not a safetensors file: too short`);
  const header = parseHeader(readAt(file, 8, headerLength(readAt(file, 0, 8), fileBytes)), fileBytes);
  const read = ({ start, byteLength, dtype, dims }: TensorPlace): WeightTensor => ({
    dims,
    data: toFloats(readAt(file, start, byteLength), dtype),
  });
  return {
    names: header.names,
    place: header.place,
    read: (name: string) => read(header.place(name)),
    close: () => closeSync(file),
  };
}

function readAt(file: number, start: number, byteLength: number): Uint8Array {
  const bytes = new Uint8Array(byteLength);
  let filled = 0;
  while (filled < byteLength) {
    const count = readSync(file, bytes, filled, byteLength - filled, start + filled);
    if (count === 0) throw new Error("the file ends before its tensors do");
    filled += count;
  }
  return bytes;
}
