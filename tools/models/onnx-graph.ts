// A small writer of ONNX graphs on the generated protobuf types: nodes, initializers, inputs, outputs.
// Value names are strings; `node` returns its first output, so that graphs read as nested calls.
// The bytes depend on the order of calls only: same calls, same file. A protobuf ends at 2 GB; what is larger keeps its
// constants in files beside it.

import { create, toBinary } from "@bufbuild/protobuf";
import {
  AttributeProto_AttributeType as AttributeType,
  AttributeProtoSchema,
  GraphProtoSchema,
  ModelProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  OperatorSetIdProtoSchema,
  StringStringEntryProtoSchema,
  TensorProto_DataLocation as DataLocation,
  TensorProto_DataType as DataType,
  type TensorProto,
  TensorProtoSchema,
  TensorShapeProto_DimensionSchema,
  TensorShapeProtoSchema,
  TypeProto_TensorSchema,
  TypeProtoSchema,
  type ValueInfoProto,
  ValueInfoProtoSchema,
} from "onnx-buf";

export { DataType };

/** A number is an integer attribute; a float has to say so. */
export type Attribute = number | string | readonly number[] | { readonly float: number };

/** A fixed size, or the name of one that is known at run time. */
export type Dimension = number | string;

export interface NodeOptions {
  readonly out?: string | readonly string[];
  readonly attributes?: Readonly<Record<string, Attribute>>;
}

/** Files beside the graph that take its large constants. */
export interface ConstantStore {
  /** Keeps the bytes and tells where. */
  put(bytes: Uint8Array): { readonly location: string; readonly offset: number };
}

/** Smaller constants stay in the graph: runtimes read shapes and axes from there. */
const LEAST_STORED_BYTES = 1024;

/** ONNX opset 21 and IR 10: what ONNX Runtime 1.20 and later read. */
const OPSET = 21n;
const IR_VERSION = 10n;

export class OnnxGraph {
  readonly #name: string;
  readonly #store: ConstantStore | undefined;
  readonly #nodes: NodeProto[] = [];
  readonly #initializers = new Map<string, TensorProto>();
  readonly #inputs: ValueInfoProto[] = [];
  readonly #outputs: ValueInfoProto[] = [];

  constructor(name: string, store?: ConstantStore) {
    this.#name = name;
    this.#store = store;
  }

  input(name: string, type: DataType, dims: readonly Dimension[]): string {
    this.#inputs.push(valueInfo(name, type, dims));
    return name;
  }

  output(name: string, type: DataType, dims: readonly Dimension[]): string {
    this.#outputs.push(valueInfo(name, type, dims));
    return name;
  }

  /** Adds a constant once; a second call with the same name returns the first. */
  constant(name: string, type: DataType, dims: readonly number[], data: ArrayBufferView): string {
    if (!this.#initializers.has(name)) {
      const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
      const place =
        this.#store && bytes.byteLength >= LEAST_STORED_BYTES
          ? stored(this.#store.put(bytes), bytes.byteLength)
          : { rawData: bytes.slice() };
      const tensor = create(TensorProtoSchema, { name, dataType: type, dims: dims.map(BigInt), ...place });
      this.#initializers.set(name, tensor);
    }
    return name;
  }

  floats(name: string, dims: readonly number[], data: Float32Array): string {
    return this.constant(name, DataType.FLOAT, dims, data);
  }

  /** A float scalar. */
  scalar(value: number): string {
    return this.floats(`const.f32.${value}`, [], Float32Array.of(value));
  }

  /** An int64 scalar (a number) or vector (a list). */
  int64(value: number | readonly number[]): string {
    const values = typeof value === "number" ? [value] : value;
    const dims = typeof value === "number" ? [] : [values.length];
    const label = typeof value === "number" ? `${value}` : `[${values.join(",")}]`;
    return this.constant(`const.i64.${label}`, DataType.INT64, dims, BigInt64Array.from(values.map(BigInt)));
  }

  node(operator: string, inputs: readonly string[], options: NodeOptions = {}): string {
    return this.#add("", operator, inputs, options);
  }

  /** A node of ONNX Runtime's own operator set. */
  microsoftNode(operator: string, inputs: readonly string[], options: NodeOptions = {}): string {
    return this.#add("com.microsoft", operator, inputs, options);
  }

  toBytes(metadata: Readonly<Record<string, string>>): Uint8Array {
    const model = create(ModelProtoSchema, {
      irVersion: IR_VERSION,
      producerName: "candor",
      opsetImport: [
        create(OperatorSetIdProtoSchema, { domain: "", version: OPSET }),
        create(OperatorSetIdProtoSchema, { domain: "com.microsoft", version: 1n }),
      ],
      metadataProps: Object.entries(metadata).map(([key, value]) =>
        create(StringStringEntryProtoSchema, { key, value }),
      ),
      graph: create(GraphProtoSchema, {
        name: this.#name,
        node: this.#nodes,
        input: this.#inputs,
        output: this.#outputs,
        initializer: [...this.#initializers.values()],
      }),
    });
    return toBinary(ModelProtoSchema, model);
  }

  #add(domain: string, operator: string, inputs: readonly string[], options: NodeOptions): string {
    const name = `${operator}_${this.#nodes.length}`;
    const out = options.out ?? `${name}.out`;
    const output = typeof out === "string" ? [out] : [...out];
    const attribute = Object.entries(options.attributes ?? {}).map(([key, value]) => attributeProto(key, value));
    this.#nodes.push(
      create(NodeProtoSchema, { opType: operator, domain, name, input: [...inputs], output, attribute }),
    );
    const [first] = output;
    if (first === undefined) throw new Error(`${name} has no output`);
    return first;
  }
}

function stored({ location, offset }: { location: string; offset: number }, length: number) {
  const entries = { location, offset: String(offset), length: String(length) };
  return {
    dataLocation: DataLocation.EXTERNAL,
    externalData: Object.entries(entries).map(([key, value]) => create(StringStringEntryProtoSchema, { key, value })),
  };
}

function valueInfo(name: string, type: DataType, dims: readonly Dimension[]): ValueInfoProto {
  const dim = dims.map((size) =>
    create(TensorShapeProto_DimensionSchema, {
      value: typeof size === "number" ? { case: "dimValue", value: BigInt(size) } : { case: "dimParam", value: size },
    }),
  );
  const shape = create(TensorShapeProtoSchema, { dim });
  const tensor = create(TypeProto_TensorSchema, { elemType: type, shape });
  return create(ValueInfoProtoSchema, {
    name,
    type: create(TypeProtoSchema, { value: { case: "tensorType", value: tensor } }),
  });
}

function attributeProto(name: string, value: Attribute) {
  if (typeof value === "number")
    return create(AttributeProtoSchema, { name, type: AttributeType.INT, i: BigInt(value) });
  if (typeof value === "string") {
    return create(AttributeProtoSchema, { name, type: AttributeType.STRING, s: new TextEncoder().encode(value) });
  }
  if ("float" in value) return create(AttributeProtoSchema, { name, type: AttributeType.FLOAT, f: value.float });
  return create(AttributeProtoSchema, { name, type: AttributeType.INTS, ints: value.map(BigInt) });
}
