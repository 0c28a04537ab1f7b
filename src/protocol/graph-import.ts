import type { GraphCounts } from "../core/skills/import-graph.ts";

/** What the worker that reads skill graphs can do. */
export interface GraphImportContract {
  /** Tables of ESCO or O*NET, or a graph file made before. The event names the file being read, counted from 1. */
  read: {
    input: { files: readonly { readonly name: string; readonly file: Blob }[] };
    event: { readonly name: string; readonly position: number; readonly count: number };
    output: GraphRead;
  };
}

export type GraphRead =
  | {
      readonly status: "ready";
      /** The graph file, merged with ours, to be stored as it is. */
      readonly json: string;
      readonly counts: GraphCounts;
      readonly sources: readonly string[];
      /** Names of files that nothing was taken from. */
      readonly unused: readonly string[];
    }
  | { readonly status: "rejected"; readonly problem: string };
