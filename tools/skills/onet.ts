// Reads the tables of the O*NET database, as gzipped tab-separated text, without their headers.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const folder = process.env["CANDOR_DATA"];

/** Rows in the order of the file; `name` without ".txt.gz". */
export function onetRows(name: string): readonly (readonly string[])[] {
  if (folder === undefined) throw new Error("set CANDOR_DATA to the folder that holds onet/");
  return gunzipSync(readFileSync(`${folder}/onet/${name}.txt.gz`))
    .toString("utf8")
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}
