// The one asynchronous file of core: the data is a file of its own that is fetched when first needed, and whoever needs
// skills must find it here rather than assemble a graph.

import { type GraphFile, withGraphFile } from "./graph-file.ts";
import { createSkillGraph } from "./graph.ts";
import type { SkillGraph } from "./graph.ts";

let loading: Promise<SkillGraph> | null = null;

/** Single-flight: all callers share one graph. A failed load is forgotten, so that a later call tries again. */
export function loadSkillGraph(): Promise<SkillGraph> {
  loading ??= import("./skill-data.json").then(
    (module) => createSkillGraph(module.default),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** The shipped skills and those of a file. Made anew at each call. */
export async function loadSkillGraphWith(file: GraphFile): Promise<SkillGraph> {
  const [{ default: data }, shipped] = await Promise.all([import("./skill-data.json"), loadSkillGraph()]);
  return createSkillGraph(withGraphFile(data, file), shipped);
}
