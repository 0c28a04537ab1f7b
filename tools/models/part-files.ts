// Large constants of a graph in files beside it, `model.onnx_data`, `model.onnx_data_1`, …, written as they come.

import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

import type { ConstantStore } from "./onnx-graph.ts";

/** A page of memory: runtimes map external data from such offsets. */
const ALIGNMENT = 4096;

export interface PartFiles extends ConstantStore {
  /** Names of the files written. */
  close(): readonly string[];
}

/** Starts another file before one would pass `maxPartBytes`; only a constant larger than that makes a larger file. */
export function createPartFiles(folder: string, maxPartBytes: number): PartFiles {
  const names: string[] = [];
  let file: number | undefined;
  let filled = 0;

  function next() {
    if (file !== undefined) closeSync(file);
    const name = names.length === 0 ? "model.onnx_data" : `model.onnx_data_${names.length}`;
    names.push(name);
    file = openSync(join(folder, name), "w");
    filled = 0;
    return file;
  }
  return {
    put(bytes) {
      const aligned = Math.ceil(filled / ALIGNMENT) * ALIGNMENT;
      const isFull = filled > 0 && aligned + bytes.byteLength > maxPartBytes;
      const into = file === undefined || isFull ? next() : file;
      const offset = isFull ? 0 : aligned;
      writeAll(into, bytes, offset);
      filled = offset + bytes.byteLength;
      return { location: names.at(-1) ?? "", offset };
    },
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
      return names;
    },
  };
}

function writeAll(file: number, bytes: Uint8Array, offset: number): void {
  for (let done = 0; done < bytes.byteLength;)
    done += writeSync(file, bytes, done, bytes.byteLength - done, offset + done);
}
