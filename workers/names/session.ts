// A model that marks names in a text (token classification as ONNX, in the layout of the hub). It moves tensors; what
// its labels mean is core's.

import type * as Transformers from "@huggingface/transformers";

import type { LabelledPiece } from "../../src/core/privacy/model-entities.ts";
import { modelEntities } from "../../src/core/privacy/model-entities.ts";
import type { Finding } from "../../src/core/privacy/replacement.ts";

export type NamesLibrary = Pick<typeof Transformers, "AutoModelForTokenClassification" | "AutoTokenizer">;

export interface NamesSession {
  /** Findings in UTF-16 offsets of the text. `onWindow` is told after each stretch of it: a long one takes its time. */
  find(text: string, onWindow?: () => void): Promise<readonly Finding[]>;
  dispose(): Promise<void>;
}

/** Units of a window: 512 tokens, the room of most such models, hold more than these in any script but Han. */
const WINDOW = 480;

export async function openNames(library: NamesLibrary, folder: string, device: "wasm" | "cpu"): Promise<NamesSession> {
  const [tokenizer, model] = await Promise.all([
    library.AutoTokenizer.from_pretrained(folder),
    library.AutoModelForTokenClassification.from_pretrained(folder, { dtype: "fp32", device }),
  ]);
  const labels = labelsOf(model.config);
  const piecesOf = async (text: string): Promise<readonly LabelledPiece[]> => {
    const inputs: { readonly input_ids: Transformers.Tensor } = await tokenizer(text, { truncation: true });
    const { logits }: { readonly logits: Transformers.Tensor } = await model(inputs);
    if (logits.dims.at(-2) !== inputs.input_ids.dims.at(-1)) throw new Error("the model labels texts, not their words");
    const rows = logits.data as Float32Array;
    const classes = logits.dims.at(-1) ?? 1;
    return Array.from(inputs.input_ids.data as BigInt64Array, (id, at) => {
      const { best, score } = surest(rows.subarray(at * classes, (at + 1) * classes));
      const piece = tokenizer.decode([id], { skip_special_tokens: true, clean_up_tokenization_spaces: false });
      return { piece, label: labels.get(best) ?? "O", score };
    });
  };
  return {
    async find(text, onWindow) {
      const findings: Finding[] = [];
      for (const { start, value } of windows(text)) {
        for (const found of modelEntities(value, await piecesOf(value)))
          findings.push({ ...found, start: start + found.start, end: start + found.end });
        onWindow?.();
      }
      return findings;
    },
    dispose: async () => void (await model.dispose()),
  };
}

/** Lines, as many as fit; a name never runs over a window's end unless its line does. */
function* windows(text: string): Generator<{ readonly start: number; readonly value: string }> {
  for (let start = 0; start < text.length;) {
    const newline = text.lastIndexOf("\n", start + WINDOW);
    const blank = text.lastIndexOf(" ", start + WINDOW);
    const isLast = text.length - start <= WINDOW;
    const end = isLast ? text.length : newline > start ? newline : blank > start ? blank : start + WINDOW;
    const value = text.slice(start, end);
    if (value.trim() !== "") yield { start, value };
    start = end + (isLast ? 0 : 1);
  }
}

function labelsOf(config: object): ReadonlyMap<number, string> {
  const table: unknown = "id2label" in config ? config.id2label : null;
  if (typeof table !== "object" || table === null) throw new Error("the model's config.json has no id2label");
  return new Map(Object.entries(table).map(([id, label]) => [Number(id), String(label)]));
}

/** The likeliest class and its softmax probability. */
function surest(row: Float32Array): { readonly best: number; readonly score: number } {
  let best = 0;
  for (const [at, value] of row.entries()) if (value > (row[best] ?? -Infinity)) best = at;
  const top = row[best] ?? 0;
  return { best, score: 1 / row.reduce((sum, value) => sum + Math.exp(value - top), 0) };
}
