// The little of ONNX Runtime that scoring needs, so that its browser builds and its Node build can be handed in.

export interface OrtTensor {
  readonly data: unknown;
  readonly dims: readonly number[];
  dispose(): void;
}

export type Tensors = Readonly<Record<string, OrtTensor>>;

/** Weights beside the graph's own file, by the file name the graph asks for. */
export type WeightParts = Readonly<Record<string, Uint8Array | Blob>>;

export interface OrtSession {
  run(feeds: Tensors, outputs: readonly string[]): Promise<Tensors>;
  release(): Promise<void>;
}

/** One build of ONNX Runtime, on one device. */
export interface Ort {
  createSession(model: Uint8Array, parts?: WeightParts): Promise<OrtSession>;
  int64Tensor(data: BigInt64Array, dims: readonly number[]): OrtTensor;
  floatTensor(data: Float32Array, dims: readonly number[]): OrtTensor;
}

/** What `onnxruntime-node` and every entry of `onnxruntime-web` export alike. */
export interface OrtModule<Tensor extends OrtTensor, Options> {
  readonly InferenceSession: {
    create(
      model: Uint8Array,
      options: Options,
    ): Promise<{
      run(
        feeds: Readonly<Record<string, Tensor>>,
        outputs: readonly string[],
      ): Promise<Readonly<Record<string, Tensor>>>;
      release(): Promise<void>;
    }>;
  };
  readonly Tensor: {
    new (type: "int64", data: BigInt64Array, dims: readonly number[]): Tensor;
    new (type: "float32", data: Float32Array, dims: readonly number[]): Tensor;
  };
}

/** Wraps a module and the options of its sessions, e.g. which device. */
export function createOrt<Tensor extends OrtTensor, Options>(
  module: OrtModule<Tensor, Options>,
  options: Options,
): Ort {
  return {
    createSession: async (model, parts = {}) => {
      const externalData = Object.entries(parts).map(([path, data]) => ({ path, data }));
      const session = await module.InferenceSession.create(model, { ...options, externalData });
      return {
        // Tensors come from this same module: they went out as OrtTensor only to keep its types out of scoring.
        run: (feeds, outputs) => session.run(feeds as Readonly<Record<string, Tensor>>, outputs),
        release: () => session.release(),
      };
    },
    int64Tensor: (data, dims) => new module.Tensor("int64", data, dims),
    floatTensor: (data, dims) => new module.Tensor("float32", data, dims),
  };
}
