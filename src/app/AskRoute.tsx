import { useRouter } from "@tanstack/react-router";

import { skillLabel } from "../core/skills/graph.ts";
import { AskView } from "../features/ask/AskView.tsx";
import { AskChat } from "./AskChat.tsx";
import { useServices } from "./services.ts";
import { useSkillGraph } from "./use-skill-graph.ts";
import { askIndexOf, useStored } from "./use-stored.ts";

export function AskRoute() {
  const index = askIndexOf(useServices());
  const router = useRouter();
  const graph = useSkillGraph()?.shipped ?? null;
  const stored = useStored();
  const hrefs = {
    job: (jobId: string) =>
      stored?.jobs.some(({ id }) => id === jobId) === false
        ? null
        : hrefOf(router.buildLocation({ to: "/jobs/$jobId", params: { jobId } }).href),
    candidate: (candidate: string, jobId: string) =>
      hrefOf(router.buildLocation({ to: "/jobs/$jobId", params: { jobId }, search: { candidate } }).href),
  };
  return (
    <>
      <AskView
        index={index}
        stored={stored}
        labelOf={(id) => (graph === null ? id : skillLabel(graph, id))}
        hrefs={hrefs}
      />
      <AskChat index={index} stored={stored} graph={graph} hrefs={hrefs} />
    </>
  );

  function hrefOf(address: string): string {
    return router.history.createHref(address);
  }
}
