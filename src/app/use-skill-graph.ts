import { useEffect, useState } from "react";

import { parseGraphFile } from "../core/skills/graph-file.ts";
import type { SkillGraph } from "../core/skills/graph.ts";
import { loadSkillGraph, loadSkillGraphWith } from "../core/skills/load-skill-graph.ts";
import { logFault } from "../lib/log.ts";
import type { Storage } from "../storage/open-storage.ts";
import { useObservable } from "../ui/use-observable.ts";
import { useServices } from "./services.ts";

export interface SkillGraphs {
  /** What the page comes with; candidates were read with it. */
  readonly shipped: SkillGraph;
  /** The same, or with the skills of the list somebody brought. */
  readonly inUse: SkillGraph;
}

/** The graph that was made last, by the time its file was added: megabytes are parsed once, not at every job. */
let made: { readonly addedAt: number; readonly graph: Promise<SkillGraph> } | null = null;

/** null until it is loaded. */
export function useSkillGraph(): SkillGraphs | null {
  const { storage } = useServices();
  const own = useObservable("own-graph", storage.ownGraph.watch);
  const [graphs, setGraphs] = useState<SkillGraphs | null>(null);
  const addedAt = own.status === "loading" ? undefined : own.status === "ready" ? (own.value?.addedAt ?? null) : null;
  useEffect(() => {
    if (addedAt === undefined) return;
    let isCurrent = true;
    const load = async () => {
      const shipped = await loadSkillGraph();
      const inUse = addedAt === null ? shipped : await ownGraph(storage, addedAt);
      if (isCurrent) setGraphs({ shipped, inUse });
    };
    void load();
    return () => void (isCurrent = false);
  }, [storage, addedAt]);
  return graphs;
}

function ownGraph(storage: Storage, addedAt: number): Promise<SkillGraph> {
  if (made?.addedAt !== addedAt) made = { addedAt, graph: makeGraph(storage) };
  return made.graph;
}

/** A stored list that cannot be read any more is no reason to show no requirements. */
async function makeGraph({ ownGraph: stored }: Storage): Promise<SkillGraph> {
  try {
    const parsed = parseGraphFile(JSON.parse((await stored.read()) ?? "null"));
    if (parsed.status === "ready") return await loadSkillGraphWith(parsed.file);
    logFault("own skill list", new Error(parsed.problem));
  } catch (error) {
    logFault("own skill list", error);
  }
  return loadSkillGraph();
}
