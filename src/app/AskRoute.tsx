import { useMemo } from "react";
import { useRouter } from "@tanstack/react-router";
import { useStore } from "zustand";

import { lastChoices } from "../core/feedback/decision.ts";
import { skillLabel } from "../core/skills/graph.ts";
import { type AskIndex, createAskIndex, type Stored } from "../features/ask/ask-index.ts";
import { AskView } from "../features/ask/AskView.tsx";
import { knownScorer } from "../models/known-scorer.ts";
import { createQuery } from "../models/query.ts";
import { useObservable } from "../ui/use-observable.ts";
import { AskChat } from "./AskChat.tsx";
import { type Services, useServices } from "./services.ts";
import { useSkillGraph } from "./use-skill-graph.ts";

export function AskRoute() {
  const services = useServices();
  const { storage, scorer } = services;
  const router = useRouter();
  const graph = useSkillGraph()?.shipped ?? null;
  const jobs = useObservable("jobs", storage.jobs.watchAll);
  const candidates = useObservable("candidates", storage.candidates.watchAll);
  const settings = useObservable("settings", storage.settings.watch);
  const decisions = useObservable("decisions", storage.decisions.watchAll);
  const scorerState = useStore(scorer.state);
  const stored = useMemo((): Stored | null => {
    if (jobs.status !== "ready" || candidates.status !== "ready" || settings.status !== "ready") return null;
    if (decisions.status !== "ready") return null;
    const known = knownScorer(scorerState, settings.value);
    return {
      ...{ jobs: jobs.value, candidates: candidates.value, known },
      decisions: lastChoices(decisions.value),
    };
  }, [jobs, candidates, settings, decisions, scorerState]);
  if (jobs.status === "failed") throw jobs.error;
  if (candidates.status === "failed") throw candidates.error;
  const index = indexOf(services);
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

/** One a page: the tables outlive the screen. Made here, so that none of it is in the first load. */
const indexes = new WeakMap<Services, AskIndex>();

function indexOf(services: Services): AskIndex {
  const index = indexes.get(services) ?? createAskIndex({ createQuery, storage: services.storage });
  indexes.set(services, index);
  return index;
}
