// The constants of an ONNX file by name, read from its protobuf without any runtime: what is trained on must be the very
// numbers that are served. Only the fields that hold constants are looked at (onnx.proto3, IR version 10).

import type { WeightParts } from "../scorer/ort.ts";

export interface StoredTensor {
  readonly dims: readonly number[];
  readonly type: "f32" | "f16" | "int8" | "uint8";
  readonly bytes: Uint8Array;
}

/** TensorProto.DataType of what a scorer's weights are kept in. */
const TYPES: Readonly<Record<number, StoredTensor["type"]>> = { 1: "f32", 2: "uint8", 3: "int8", 10: "f16" };

const FIELDS = {
  model: { graph: 7 },
  graph: { initializer: 5 },
  tensor: { dims: 1, type: 2, name: 8, raw: 9, external: 13 },
  entry: { key: 1, value: 2 },
} as const;

/** Constants of other types, such as shapes and axes, are left out. Throws for a file that is cut short. */
export async function readTensors(
  model: Uint8Array,
  parts: WeightParts = {},
): Promise<ReadonlyMap<string, StoredTensor>> {
  const tensors = new Map<string, StoredTensor>();
  for (const graph of bytesOf(fieldsOf(model), FIELDS.model.graph)) {
    for (const bytes of bytesOf(fieldsOf(graph), FIELDS.graph.initializer)) {
      const fields = [...fieldsOf(bytes)];
      const type = TYPES[numbersOf(fields, FIELDS.tensor.type)[0] ?? 0];
      if (type === undefined) continue;
      const raw = bytesOf(fields, FIELDS.tensor.raw)[0] ?? (await readPart(fields, parts));
      tensors.set(textOf(fields, FIELDS.tensor.name), {
        dims: numbersOf(fields, FIELDS.tensor.dims),
        type,
        bytes: raw,
      });
    }
  }
  return tensors;
}

/** A constant that lies in a file beside the graph. */
async function readPart(fields: readonly Field[], parts: WeightParts): Promise<Uint8Array> {
  const place = new Map(
    bytesOf(fields, FIELDS.tensor.external).map((bytes) => {
      const entry = [...fieldsOf(bytes)];
      return [textOf(entry, FIELDS.entry.key), textOf(entry, FIELDS.entry.value)] as const;
    }),
  );
  const part = parts[place.get("location") ?? ""];
  if (!part) return new Uint8Array();
  const start = Number(place.get("offset") ?? 0);
  const end = start + Number(place.get("length") ?? 0);
  return part instanceof Blob ? new Uint8Array(await part.slice(start, end).arrayBuffer()) : part.subarray(start, end);
}

interface Field {
  readonly number: number;
  /** A varint, or the bytes of a string, a message or a packed list. */
  readonly value: number | Uint8Array;
}

function* fieldsOf(bytes: Uint8Array): Generator<Field> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error("the model's file is cut short");
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    const [number, wire] = [Math.floor(tag / 8), tag % 8];
    if (wire === 0) yield { number, value: varint() };
    else if (wire === 1 || wire === 5) at += wire === 1 ? 8 : 4;
    else if (wire === 2) {
      const length = varint();
      if (at + length > bytes.length) throw new Error("the model's file is cut short");
      yield { number, value: bytes.subarray(at, (at += length)) };
    } else throw new Error("the model's file is not ONNX");
  }
}

function bytesOf(fields: Iterable<Field>, wanted: number): Uint8Array[] {
  return [...fields].flatMap(({ number, value }) => (number === wanted && typeof value !== "number" ? [value] : []));
}

/** Alone or packed. */
function numbersOf(fields: Iterable<Field>, wanted: number): number[] {
  return [...fields].flatMap(({ number, value }) => {
    if (number !== wanted) return [];
    return typeof value === "number" ? [value] : packedNumbers(value);
  });
}

function packedNumbers(bytes: Uint8Array): number[] {
  const found: number[] = [];
  let [value, scale] = [0, 1];
  for (const byte of bytes) {
    value += (byte & 127) * scale;
    scale *= 128;
    if (byte < 128) [value, scale] = [(found.push(value), 0), 1];
  }
  return found;
}

function textOf(fields: Iterable<Field>, wanted: number): string {
  return new TextDecoder().decode(bytesOf(fields, wanted)[0]);
}
