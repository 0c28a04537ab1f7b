import { Button } from "@mantine/core";
import { useState } from "react";

import { type Choice, CHOICE_WORDS, CHOICES, type Decision } from "../../core/feedback/decision.ts";
import { explanationSaid } from "../../core/feedback/explanation.ts";
import { makeDecision, type Subject } from "../../core/feedback/make-decision.ts";
import type { Requirement, RequirementVerdict } from "../../core/matching/job.ts";
import type { Identity } from "../../core/records/identity.ts";
import { t, tell, told } from "../../lib/messages.ts";
import type { Decisions } from "../../storage/decisions.ts";
import { useKeys } from "../../ui/use-keys.ts";
import classes from "./DecideBar.module.css";
import { hidePeople } from "./hide-people.ts";
import { ReasonsPart } from "./ReasonsPart.tsx";
import type { JobDecisions } from "./use-decisions.ts";

interface Props {
  readonly subject: Omit<Subject, "rater" | "showsOpinion">;
  readonly job: JobDecisions;
  readonly decisions: Decisions;
  readonly requirements: readonly Requirement[];
  /** null until they are judged. */
  readonly verdicts: readonly RequirementVerdict[] | null;
  /** Who the candidate is, as far as this page may know now: to keep them out of notes. */
  readonly identity: () => Promise<Identity | null>;
}

const KEYS: Readonly<Record<Choice, string>> = {
  "strong-no": "1",
  no: "2",
  yes: "3",
  "strong-yes": "4",
  "not-enough": "e",
};

type Undo = { readonly id: string; readonly before: Decision | null };

/** Five keys at the foot of a candidate; what was decided, its reasons, and the way back. */
export function DecideBar({ subject, job, decisions, requirements, verdicts, identity }: Props) {
  const { rater, byCandidate, hidesOpinion } = job;
  const [undo, setUndo] = useState<Undo | null>(null);
  const ofCandidate = byCandidate.get(subject.candidate.id) ?? [];
  const mine = ofCandidate.find((decision) => decision.rater === rater) ?? null;

  const choose = async (choice: Choice) => {
    const showsOpinion = !hidesOpinion(subject.candidate.id);
    const decision = makeDecision({ ...subject, rater, showsOpinion }, choice, mine, Date.now());
    setUndo({ id: decision.id, before: await decisions.put(decision) });
  };
  /** The last step; of a decision of another day all of it, which the next time brings back. */
  const takeBack = async () => {
    const step = undo ?? (mine && { id: mine.id, before: null });
    if (step === null) return;
    setUndo(undo === null && mine ? { id: mine.id, before: mine } : null);
    await decisions.undo(step.id, step.before);
  };
  const keep = async (changed: Partial<Decision>) => {
    if (mine === null) return;
    await decisions.amend(mine.id, { ...changed, at: Date.now() });
  };
  useKeys({
    ...Object.fromEntries(CHOICES.map((choice) => [KEYS[choice], () => void choose(choice)])),
    u: () => void takeBack(),
  });

  return (
    <section className={classes.bar} aria-label={t("Decision")}>
      <div className={classes.choices} role="group" aria-label={t("Decide")}>
        {CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            className={classes.choice}
            aria-pressed={mine?.choice === choice}
            aria-keyshortcuts={KEYS[choice]}
            onClick={() => void choose(choice)}
          >
            {told(CHOICE_WORDS[choice])}
            <kbd aria-hidden="true">{KEYS[choice]}</kbd>
          </button>
        ))}
      </div>
      {mine === null && undo?.before && (
        <p className={classes.said} role="status">
          {t("Taken back.")}
          <UndoButton label={t("Undo (u)")} onClick={() => void takeBack()} />
        </p>
      )}
      {mine && (
        <>
          <p className={classes.said} role="status">
            {t("{rater} decided: {choice}.", { rater, choice: told(CHOICE_WORDS[mine.choice]) })}{" "}
            {mine.sawOpinion ? "" : `${t("Without the scorer's opinion.")} `}
            {othersText(ofCandidate.length - 1)}
            <UndoButton label={undo ? t("Undo (u)") : t("Take it back (u)")} onClick={() => void takeBack()} />
          </p>
          <ReasonsPart
            key={mine.id}
            decision={mine}
            earlier={job.all}
            requirements={requirements}
            verdicts={verdicts}
            explanation={tell(explanationSaid(requirements, verdicts ?? []))}
            onKeep={(changed) => void keep(changed)}
            hide={async (text) => hidePeople(text, (await identity())?.entries ?? [])}
          />
        </>
      )}
    </section>
  );
}

function UndoButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button variant="subtle" size="compact-xs" onClick={onClick}>
      {label}
    </Button>
  );
}

/** How others decided is not told here: it would speak before this rater has. */
function othersText(count: number): string {
  return t("{count, plural, =0 {} one {One other rater decided.} other {# other raters decided.}}", { count });
}
