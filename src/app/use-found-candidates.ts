import { useMemo } from "react";

import { skillLabel } from "../core/skills/graph.ts";
import { loadSkillGraph } from "../core/skills/load-skill-graph.ts";
import type { JobRow } from "../storage/schema.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { findCandidates, type FoundCandidate, isSearched } from "./find-candidates.ts";
import { useServices } from "./services.ts";

/** Who the words of a search find. Candidates are read once a search, when it has begun. */
export function useFoundCandidates(
  query: string,
  jobs: readonly JobRow[],
  here: string | undefined,
): readonly FoundCandidate[] {
  const { storage } = useServices();
  const isBegun = isSearched(query);
  const stored = useLoaded(isBegun ? "begun" : "", async () =>
    isBegun ? { candidates: await storage.candidates.all(), graph: await loadSkillGraph() } : null,
  );
  return useMemo(() => {
    if (stored.status !== "ready" || stored.value === null) return [];
    const { candidates, graph } = stored.value;
    return findCandidates(candidates, jobs, query, { here, skillLabel: (id) => skillLabel(graph, id) });
  }, [stored, jobs, query, here]);
}
