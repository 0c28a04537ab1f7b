// Reads what somebody brought as a skill graph, away from the page: ESCO's relations alone are 120,000 rows.

import { type GraphFile, parseGraphFile } from "../../src/core/skills/graph-file.ts";
import type { SkillGraph } from "../../src/core/skills/graph.ts";
import { countGraph, importGraph } from "../../src/core/skills/import-graph.ts";
import type { NamedTable } from "../../src/core/skills/import-table.ts";
import type { GraphImportContract, GraphRead } from "../../src/protocol/graph-import.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import type { Handlers } from "../../src/protocol/rpc.ts";
import { readTables } from "./read-tables.ts";

/** A whole ESCO, unpacked, has 60 MB; a file over this is something else, in bytes. */
const MAX_FILE_BYTES = 200_000_000;

export interface GraphNeeds {
  /** Our own graph file, as JSON.parse gave it. */
  readonly loadOurs: () => Promise<unknown>;
  readonly loadSkills: () => Promise<SkillGraph>;
}

export function createGraphReader(needs: GraphNeeds): Handlers<GraphImportContract> {
  return {
    async read({ files }, { signal, emit }) {
      const tables: NamedTable[] = [];
      for (const [at, { name, file }] of files.entries()) {
        if (signal.aborted) throw new ModelError("aborted", "reading the graph was stopped");
        emit({ name, position: at + 1, count: files.length });
        if (file.size > MAX_FILE_BYTES)
          return {
            status: "rejected",
            problem: `${name} is larger than 200 MB. Choose the tables themselves instead.`,
          };
        if (/\.json$/i.test(name)) return readGraphFile(name, await file.text());
        const read = readTables({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
        if (read.status === "rejected") return read;
        tables.push(...read.tables);
      }
      const imported = importGraph(tables, ours(await needs.loadOurs()), await needs.loadSkills());
      if (imported.status === "rejected") return imported;
      const { counts, sources, unused } = imported;
      return { status: "ready", json: JSON.stringify(imported.file), counts, sources, unused };
    },
  };
}

function readGraphFile(name: string, json: string): GraphRead {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { status: "rejected", problem: `${name} is no JSON, or only a part of it. Import it again.` };
  }
  const parsed = parseGraphFile(value);
  if (parsed.status === "rejected") return parsed;
  return { status: "ready", json, counts: countGraph(parsed.file), sources: [name], unused: [] };
}

function ours(value: unknown): GraphFile {
  const parsed = parseGraphFile(value);
  if (parsed.status === "rejected") throw new ModelError("download-failed", parsed.problem);
  return parsed.file;
}
