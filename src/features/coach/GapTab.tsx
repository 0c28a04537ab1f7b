import { Button, Progress, Stack, Text, Title } from "@mantine/core";
import { useEffect } from "react";
import { useStore } from "zustand";

import { whatIfs } from "../../core/coaching/what-if.ts";
import { t, told } from "../../lib/messages.ts";
import { failureText } from "../../protocol/failure-text.ts";
import type { CoachNeeds } from "./coach-needs.ts";
import type { OpenResume } from "./coach-run.ts";
import { GapList } from "./GapList.tsx";
import type { Posting } from "./postings.ts";
import type { Match } from "./use-match.ts";

interface Props {
  readonly needs: CoachNeeds;
  readonly resume: OpenResume;
  readonly posting: Posting;
  readonly match: Match;
}

/** What is asked for and not shown, in the order in which showing it would move the score. */
export function GapTab({
  needs: { coach, graph },
  resume: { now },
  posting,
  match: { requirements, verdicts },
}: Props) {
  const state = useStore(coach.gap.state);
  const subject = state.status !== "none" && state.postingId === posting.id ? state : null;
  const isAsked = subject !== null;
  const text = now?.text ?? null;
  const ask = () => {
    if (text !== null && verdicts !== null) void coach.gap.ask(posting, text, whatIfs(text, verdicts, requirements));
  };
  // Opening this is asking, once for each posting; after an edit it is asked again on request.
  useEffect(() => {
    if (!isAsked) ask();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isAsked, text === null || verdicts === null, posting.id]);

  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h3">
          {t("What would raise the fit")}
        </Title>
        <Text size="sm" c="dimmed">
          {t(
            "The scorer read your resume once more for each thing that is asked for and not shown, as if it were there. These are questions, not suggestions: nothing is written into your resume.",
          )}
        </Text>
      </div>
      {subject?.status === "asking" && (
        <div>
          <Text size="sm" role="status">
            {t("{done} of {total} asked", { done: subject.done, total: subject.total })}
          </Text>
          <Progress
            size="sm"
            my="xs"
            value={(100 * subject.done) / Math.max(1, subject.total)}
            aria-label={t("Questions to the scorer")}
          />
          <Button size="xs" variant="default" onClick={coach.gap.stop}>
            {t("Stop")}
          </Button>
        </div>
      )}
      {subject?.status === "stopped" && (
        <Again text={t("Stopped. The order needs every answer, so there is none.")} onAgain={ask} />
      )}
      {subject?.status === "failed" && (
        <Again
          text={`${told(failureText[subject.failure.code].what)} ${t("Your resume is untouched.")}`}
          onAgain={ask}
        />
      )}
      {subject?.status === "ready" && (
        <>
          {subject.text !== text && (
            <Again text={t("You have changed the resume since. These are the answers for how it was.")} onAgain={ask} />
          )}
          <GapList
            base={subject.base}
            gaps={subject.gaps}
            requirements={requirements}
            heldSkills={now?.profile.skills ?? []}
            graph={graph}
          />
        </>
      )}
    </Stack>
  );
}

function Again({ text, onAgain }: { readonly text: string; readonly onAgain: () => void }) {
  return (
    <Text size="sm" role="status">
      {text}{" "}
      <Button size="compact-xs" variant="default" onClick={onAgain}>
        {t("Ask again")}
      </Button>
    </Text>
  );
}
