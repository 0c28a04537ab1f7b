import { useBlocker } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";

import { CHAT_MODELS } from "../core/chat/chat-models.ts";
import { RequirementList } from "../features/candidate/RequirementList.tsx";
import { CoachView } from "../features/coach/CoachView.tsx";
import { LeaveDialog } from "../features/coach/LeaveDialog.tsx";
import { useObservable } from "../ui/use-observable.ts";
import { CoachScoredText, CoachWhy } from "./CoachParts.tsx";
import { coachServicesOf } from "./coach-services.ts";
import { useServices } from "./services.ts";
import { useChosenChat } from "./use-chosen-chat.ts";
import { useCoachSample } from "./use-coach-sample.ts";
import { useKnownScorer } from "./use-known-scorer.ts";
import { useSkillGraph } from "./use-skill-graph.ts";

/** The candidate's side: their own resume, in memory, against one or several postings. */
export function CoachRoute() {
  const services = useServices();
  const { storage, reader } = services;
  const { coach, kept, keep, restore, forget } = coachServicesOf(services);
  const isKept = useStore(kept, ({ isOn }) => isOn);
  const resume = useStore(coach.run.state, (state) => state.resume);
  const jobs = useObservable("jobs", storage.jobs.watchAll);
  const thresholds = useKnownScorer()?.thresholds ?? null;
  const graph = useSkillGraph()?.inUse ?? null;
  const { chat, chosenId } = useChosenChat();
  const sample = useCoachSample(coach);
  const today = useMemo(() => thisMonth(new Date()), []);
  useEffect(restore, [restore]);

  const isOpen = resume.status === "ready";
  const leaving = useBlocker({
    shouldBlockFn: ({ next }) => isOpen && next.pathname !== "/coach",
    enableBeforeUnload: () => isOpen && !isKept && resume.undoable.length > 0,
    withResolver: true,
  });
  const modelName = CHAT_MODELS.find(({ id }) => id === chosenId)?.name ?? null;
  return (
    <>
      <CoachView
        coach={coach}
        reader={reader}
        graph={graph}
        thresholds={thresholds}
        today={today}
        jobs={jobs.status === "ready" ? jobs.value : []}
        rewriter={{ modelName, chat: modelName === null ? null : chat }}
        keep={{ isOn: isKept, isPossible: storage.keeps === "disk", set: keep }}
        sampleState={sample.state}
        onSample={() => void sample.load()}
        parts={{
          requirements: (shown) => <RequirementList {...shown} />,
          why: (shown) => <CoachWhy {...shown} />,
          scoredText: (shown) => <CoachScoredText {...shown} />,
        }}
      />
      <LeaveDialog
        opened={leaving.status === "blocked"}
        isKept={isKept}
        onStay={() => leaving.reset?.()}
        onLeave={() => leaving.proceed?.()}
        onErase={() => {
          forget();
          leaving.proceed?.();
        }}
      />
    </>
  );
}

function thisMonth(now: Date): number {
  return now.getFullYear() * 12 + now.getMonth();
}
