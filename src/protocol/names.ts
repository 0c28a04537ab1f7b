// A model for names that a person brings: tried, then copied from a folder into this browser's own files. The reader
// uses it beside its rules.

import type { FolderFile } from "./model-store.ts";

/** What is taken of a folder: token classification as ONNX, in the layout of the model hub. */
export const NAMES_FILES = ["config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model.onnx"] as const;

/** The one that is kept. */
export interface StoredNames {
  /** New for each time one is added. */
  readonly id: string;
  /** Its folder's. */
  readonly name: string;
  readonly bytes: number;
}

/** Why a folder was not taken. */
export type NamesRefusal =
  | { readonly reason: "lacks-files"; readonly files: readonly string[] }
  /** Its config names no labels: it is no token classification. */
  | { readonly reason: "no-labels" }
  /** Labels, but none of people or how to reach them: it would hide nothing. */
  | { readonly reason: "no-people"; readonly labels: readonly string[] }
  /** It takes words that name nobody for people: it would hide the resume. */
  | { readonly reason: "marks-everything" }
  | { readonly reason: "unusable"; readonly detail: string };

export type NamesProgress =
  { readonly phase: "try" } | { readonly phase: "copy"; readonly doneBytes: number; readonly totalBytes: number };

/** What the worker that keeps the model can do. */
export interface NamesContract {
  /** null when there is none. */
  stored: { input: null; event: never; output: StoredNames | null };
  /** Opens it once; one that can be used is copied and takes the place of the one before. Ended midway, nothing is changed. */
  add: {
    input: { name: string; files: readonly FolderFile[] };
    event: NamesProgress;
    output: StoredNames | NamesRefusal;
  };
  remove: { input: null; event: never; output: null };
}

/** What the reader tells of the model while it hides. */
export type NamesNews = { readonly names: "at-work" | "could-not-be-used" };

export function isNamesNews(event: object): event is NamesNews {
  return "names" in event;
}
