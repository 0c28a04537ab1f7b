// `candor convert`: the options of tools/models/convert.ts, checked, and what it did in a line a file.

import { basename, resolve } from "node:path";

import { convert } from "../models/convert.ts";
import { parseOptions } from "./options.ts";
import { print } from "./print.ts";
import { UsageError } from "./usage.ts";

const PRECISIONS = ["q4", "q8", "f16", "f32"] as const;

/** GPT-2's `<|endoftext|>`. */
const END_OF_TEXT = "50256";

/** Thirds, until somebody measures where the classes of this model begin. */
const THIRDS = "0.33,0.67";

export async function runConvert(args: string[]): Promise<number> {
  const options = parseOptions(args, {
    from: { type: "string" },
    to: { type: "string" },
    dtype: { type: "string", default: "q8" },
    name: { type: "string" },
    head: { type: "string" },
    cased: { type: "boolean", default: false },
    separator: { type: "string", default: END_OF_TEXT },
    thresholds: { type: "string", default: THIRDS },
    classes: { type: "string" },
  });
  const { from, to } = options;
  if (from === undefined || to === undefined) throw new UsageError("convert needs --from DIR and --to DIR; try --help");
  if (options.head === "none") {
    throw new UsageError(
      "--head none is refused: without a trained head every resume gets the same score, and the page would show it as an opinion",
    );
  }
  if (options.head !== undefined) throw new UsageError(`--head ${options.head}: the head is read from the weights`);
  const precision = PRECISIONS.find((known) => known === options.dtype);
  if (!precision) throw new UsageError(`--dtype must be one of ${PRECISIONS.join(", ")}, not "${options.dtype}"`);
  const [potential = NaN, good = NaN] = numbers("--thresholds", options.thresholds, 2);
  if (!(0 < potential && potential < good && good < 1))
    throw new UsageError(`--thresholds must be two rising numbers between 0 and 1, not "${options.thresholds}"`);
  const [separator = NaN] = numbers("--separator", options.separator, 1);
  if (!Number.isInteger(separator)) throw new UsageError(`--separator is a token's id, not "${options.separator}"`);

  const show = process.stderr.isTTY ? (text: string) => process.stderr.write(`\r\x1b[K${text}`) : () => {};
  const digests = await convert({
    from,
    to,
    precision,
    name: options.name ?? basename(resolve(from)),
    lowercase: !options.cased,
    separator,
    thresholds: { potential, good },
    classes: options.classes === undefined ? null : numbers("--classes", options.classes, 3),
    onTensor: show,
  });
  show("");
  const lines = Object.entries(digests).map(
    ([name, { bytes, sha256 }]) => `${name}\t${bytes}\t${sha256.slice(0, 12)}\n`,
  );
  await print(lines.join(""));
  return 0;
}

function numbers(option: string, text: string, count: number): readonly number[] {
  const values = text.split(",").map((part) => (/^\d+(\.\d+)?$/.test(part.trim()) ? Number(part) : NaN));
  if (values.length !== count || values.some(Number.isNaN))
    throw new UsageError(`${option} takes ${count === 1 ? "a number" : `${count} numbers`}, not "${text}"`);
  return values;
}
