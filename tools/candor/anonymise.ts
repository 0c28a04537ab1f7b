// `candor anonymise`: JSON lines of texts in, the same with the person hidden out, line by line, so that a file may be
// larger than memory. Bad lines are told by their number; the others are done.

import type { StrictModes } from "../../src/core/privacy/find-strict.ts";
import { anonymise } from "../../src/core/privacy/anonymise.ts";
import type { HiddenSpan } from "../../src/core/privacy/replacement.ts";
import { openNamesFolder } from "./names-folder.ts";
import { linesOf, openLines } from "./lines.ts";
import type { Line } from "./lines.ts";
import { parseOptions } from "./options.ts";
import { print } from "./print.ts";
import { UsageError } from "./usage.ts";

/** What one line says; offsets of spans are UTF-16 units of the input's text. */
export interface AnonymisedLine {
  readonly id?: string | number;
  readonly text: string;
  readonly spans: readonly HiddenSpan[];
}

const STRICT: Readonly<Record<string, keyof StrictModes>> = {
  schools: "schools",
  employers: "employers",
  "graduation-years": "graduationYears",
  graduationYears: "graduationYears",
  locations: "locations",
};

export async function runAnonymise(args: string[]): Promise<number> {
  const options = parseOptions(args, {
    in: { type: "string" },
    strict: { type: "string" },
    ner: { type: "string" },
  });
  if (options.in === undefined)
    throw new UsageError('anonymise needs --in FILE ("-" reads standard input); try --help');
  const strict = strictModes(options.strict);
  const names = options.ner === undefined ? null : await openNamesFolder(options.ner);
  // Standard input is not kept: it is answered line by line, as it comes.
  const source = options.in === "-" ? null : await openLines(options.in);
  const lines = source?.lines() ?? linesOf(process.stdin, "standard input");
  let read = 0;
  let failed = 0;
  const rows = readRows(lines, { onRow: () => (read += 1), onBad: () => (failed += 1) });
  for await (const { id, text: given } of rows) {
    const extraFindings = names === null ? [] : await names.find(given);
    const { text, spans } = anonymise(given, { fileName: null, strict, extraFindings });
    const done: AnonymisedLine = { ...(id !== undefined && { id }), text, spans };
    await print(`${JSON.stringify(done)}\n`);
  }
  await names?.dispose();
  if (read + failed === 0)
    throw new UsageError(`${source?.name ?? "standard input"} is empty; a line of it is {"id": …, "text": "…"}`);
  return failed === 0 ? 0 : 1;
}

interface Row {
  readonly id?: string | number;
  readonly text: string;
}

/** Bad lines are told and left out. */
async function* readRows(
  lines: AsyncIterable<Line>,
  { onRow, onBad }: { readonly onRow: () => void; readonly onBad: () => void },
): AsyncGenerator<Row> {
  for await (const line of lines) {
    if (line.text.trim() === "") continue;
    const read = parseLine(line.text);
    if (typeof read !== "string") {
      onRow();
      yield read;
      continue;
    }
    onBad();
    process.stderr.write(`candor: line ${line.number}: ${read}\n`);
  }
}

/** The text, or what is wrong with the line. */
function parseLine(line: string): Row | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON; expected {"id": …, "text": "…"}';
  }
  if (typeof value !== "object" || value === null || !("text" in value) || typeof value.text !== "string")
    return 'no "text" of letters; expected {"id": …, "text": "…"}';
  const id = "id" in value ? value.id : undefined;
  if (id !== undefined && typeof id !== "string" && typeof id !== "number") return '"id" must be letters or a number';
  return { ...(id !== undefined && { id }), text: value.text };
}

function strictModes(list: string | undefined): StrictModes {
  const modes: { -readonly [Mode in keyof StrictModes]: boolean } = {};
  for (const name of (list ?? "").split(",").filter((part) => part !== "")) {
    const mode = Object.hasOwn(STRICT, name.trim()) ? STRICT[name.trim()] : undefined;
    if (mode === undefined)
      throw new UsageError(`--strict knows schools, employers, graduation-years and locations, not "${name.trim()}"`);
    modes[mode] = true;
  }
  return modes;
}
