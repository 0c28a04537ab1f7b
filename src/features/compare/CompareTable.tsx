import { ActionIcon, Skeleton } from "@mantine/core";
import { IconFlag, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { OWN_PART } from "../../core/matching/fit-parts.ts";
import { PART_WORDS, partPointsText, SAYS_NOTHING } from "../../core/matching/part-words.ts";
import type { RequirementVerdict } from "../../core/matching/job.ts";
import { labelSaid } from "../../core/matching/label-said.ts";
import { FIT_TONES, FIT_WORDS, monthsText, VERDICT_MARKS, VERDICT_WORDS } from "../../core/matching/match-words.ts";
import { t, tell, told } from "../../lib/messages.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { CandidateTextRow, JobRow } from "../../storage/schema.ts";
import { DivergingBar } from "../../ui/DivergingBar.tsx";
import { Measure } from "../../ui/Measure.tsx";
import { StateMark } from "../../ui/StateMark.tsx";
import type { CompareRow } from "./compare-rows.ts";
import classes from "./CompareTable.module.css";
import { partRows } from "./part-rows.ts";
import type { ComparedCandidate } from "./use-compared.ts";
import { useStrongestPassage } from "./use-strongest-passage.ts";

interface Props {
  readonly compared: readonly ComparedCandidate[];
  readonly rows: readonly CompareRow[];
  readonly job: JobRow;
  readonly scorer: Scorer;
  onOpen(id: string): void;
  onRemove(id: string): void;
}

/** Candidates are columns; the names stay in sight, and so do the row heads on a phone. */
export function CompareTable({ compared, rows, job, scorer, onOpen, onRemove }: Props) {
  const line = (head: ReactNode, key: string, cell: (candidate: ComparedCandidate, index: number) => ReactNode) => (
    <tr key={key}>
      <th scope="row">{head}</th>
      {compared.map((candidate, index) => (
        <td key={candidate.row.id}>{cell(candidate, index)}</td>
      ))}
    </tr>
  );
  const parts = partRows(compared.map(({ fit }) => fit));
  const hasHidden = compared.some(({ resume }) => resume.hidden.length > 0);
  return (
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={t("Candidates side by side")}>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            {compared.map(({ row }) => (
              <th key={row.id} scope="col">
                <span className={classes.name}>
                  <button type="button" onClick={() => onOpen(row.id)}>
                    {row.name}
                  </button>
                  {compared.length > 2 && (
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      size="sm"
                      aria-label={t("Take {name} out of the comparison", { name: row.name })}
                      onClick={() => onRemove(row.id)}
                    >
                      <IconX size={14} />
                    </ActionIcon>
                  )}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line(t("Fit"), "fit", ({ fit }) =>
            fit ? (
              <Measure word={told(FIT_WORDS[fit.fitClass])} value={fit.score} tone={FIT_TONES[fit.fitClass]} />
            ) : (
              <span className={classes.quiet}>{t("Not scored yet")}</span>
            ),
          )}
          {parts.rows.map(({ name, parts: cells }) =>
            line(
              <>
                {told(PART_WORDS[name].name)}
                <span className={classes.need}>
                  {name === OWN_PART ? t("part of the total, not of the scorer") : t("part of the score")}
                </span>
              </>,
              name,
              (_, index) => {
                const part = cells[index];
                if (!part) return <span className={classes.quiet}>–</span>;
                return (
                  <span
                    className={classes.part}
                    title={part.value === null ? told(SAYS_NOTHING) : told(PART_WORDS[name].meaning)}
                  >
                    <DivergingBar share={parts.most === 0 ? 0 : part.points / parts.most} />
                    {told(partPointsText(part.points))}
                  </span>
                );
              },
            ),
          )}
          {line(
            t("Experience"),
            "worked",
            ({ row }) =>
              told(monthsText(row.experienceMonths)) || <span className={classes.quiet}>{t("No dates found")}</span>,
          )}
          {hasHidden &&
            line(t("Hidden text"), "hidden", ({ resume }) =>
              resume.hidden.length > 0 ? (
                <span className={classes.flag}>
                  <IconFlag size={14} aria-hidden="true" /> {t("Found; no effect on the score")}
                </span>
              ) : (
                <span className={classes.quiet}>{t("None")}</span>
              ),
            )}
          {rows.map(({ requirement, verdicts }) =>
            line(
              <>
                {tell(labelSaid(requirement))}
                {requirement.need === "nice" && <span className={classes.need}>{t("nice to have")}</span>}
              </>,
              requirement.id,
              ({ resume }, index) => <VerdictCell judged={verdicts[index] ?? null} text={resume.text} />,
            ),
          )}
          {line(t("What carried the score most"), "passage", ({ resume }) => (
            <StrongestPassage resume={resume} job={job} scorer={scorer} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function VerdictCell({ judged, text }: { judged: RequirementVerdict | null; text: string }) {
  if (!judged) return <span className={classes.quiet}>–</span>;
  const { verdict, evidence, note } = judged;
  return (
    <>
      <span className={classes.verdict}>
        <StateMark state={VERDICT_MARKS[verdict]} /> {told(VERDICT_WORDS[verdict])}
      </span>
      {note && <span className={classes.note}>{told(note)}</span>}
      {evidence && <q className={classes.quote}>{text.slice(evidence.start, evidence.end).replace(/\s+/g, " ")}</q>}
    </>
  );
}

function StrongestPassage({ resume, job, scorer }: { resume: CandidateTextRow; job: JobRow; scorer: Scorer }) {
  const passage = useStrongestPassage(resume, job, scorer);
  if (passage.status === "loading")
    return <Skeleton height={32} role="status" aria-label={t("The scorer is reading again")} />;
  if (passage.status === "failed") return <span className={classes.quiet}>{t("The scorer could not say.")}</span>;
  if (passage.value === null) return <span className={classes.quiet}>{t("No single passage")}</span>;
  return <q className={classes.quote}>{passage.value}</q>;
}
