// The data the reading is measured on, from the folder that CANDOR_DATA names.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, unzipSync } from "fflate";

import * as z from "zod";

const folder = process.env["CANDOR_DATA"];
if (folder === undefined)
  throw new Error("set CANDOR_DATA to the folder that holds resumes/, rjdb/, pii/, jobs/ and onet/");

/** Rows of a file of JSON lines, gzip. */
export function rowsOf<Row>(path: string, row: z.ZodType<Row>): readonly Row[] {
  const lines = textOf(path).trim().split("\n");
  return lines.map((line) => row.parse(JSON.parse(line)));
}

/** A gzip text file. */
export function textOf(path: string): string {
  return new TextDecoder().decode(gunzipSync(bytesOf(path)));
}

/** The PDFs of all trades. */
export function pdfFiles(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const root = join(folder ?? "", "resumes/pdf");
  return readdirSync(root).flatMap((trade) =>
    readdirSync(join(root, trade)).map((name) => ({ name, bytes: bytesOf(`resumes/pdf/${trade}/${name}`) })),
  );
}

/** The entries of a ZIP as text. */
export function zipTexts(path: string): readonly string[] {
  return Object.values(unzipSync(bytesOf(path)))
    .filter((bytes) => bytes.length > 0)
    .map((bytes) => new TextDecoder().decode(bytes));
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder ?? "", path)));
}
