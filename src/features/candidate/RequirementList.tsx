import { Skeleton, Text } from "@mantine/core";

import type { Quote, Requirement, RequirementVerdict } from "../../core/matching/job.ts";
import { labelSaid } from "../../core/matching/label-said.ts";
import { VERDICT_MARKS, VERDICT_WORDS } from "../../core/matching/match-words.ts";
import { t, tell, told } from "../../lib/messages.ts";
import { StateMark } from "../../ui/StateMark.tsx";
import classes from "./RequirementList.module.css";

interface Props {
  readonly requirements: readonly Requirement[];
  /** null until the skill list is loaded. */
  readonly verdicts: readonly RequirementVerdict[] | null;
  readonly text: string;
  /** The pointer or the focus is on a requirement (or has left it). */
  onPoint(quote: Quote | null): void;
  /** The quote should be shown where it stands. */
  onShow(quote: Quote): void;
}

/** What the job asks for, whether it is met, and the words of the resume that say so. */
export function RequirementList({ requirements, verdicts, text, onPoint, onShow }: Props) {
  if (requirements.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t("No requirements were found in the job text. Add some beside it to see how this candidate meets them.")}
      </Text>
    );
  }
  if (verdicts === null)
    return <Skeleton height={requirements.length * 28} aria-label={t("Reading the requirements")} role="status" />;
  const verdictById = new Map(verdicts.map((verdict) => [verdict.requirementId, verdict]));
  const mustFirst = requirements.toSorted((a, b) => Number(a.need === "nice") - Number(b.need === "nice"));
  return (
    <ul className={classes.list} aria-label={t("Requirements")} onMouseLeave={() => onPoint(null)}>
      {mustFirst.map((requirement) => {
        const judged = verdictById.get(requirement.id);
        const quote = judged?.evidence ?? null;
        const verdict = judged?.verdict ?? "unclear";
        const content = (
          <>
            <StateMark state={VERDICT_MARKS[verdict]} />
            <span className={classes.label}>
              {tell(labelSaid(requirement))}
              {requirement.need === "nice" && <span className={classes.need}> {t("nice to have")}</span>}
              {requirement.weight !== USUAL_WEIGHT && (
                <span className={classes.need}>
                  {requirement.weight === 0
                    ? ` ${t("does not count")}`
                    : ` ${t("counts ×{weight}", { weight: requirement.weight })}`}
                </span>
              )}
            </span>
            <span className={classes.verdict}>{told(VERDICT_WORDS[verdict])}</span>
            <span className={classes.evidence}>
              {judged?.note && told(judged.note)}
              {judged?.note && quote && " · "}
              {quote && <q>{quoteText(text, quote)}</q>}
            </span>
          </>
        );
        return (
          <li key={requirement.id} data-verdict={verdict}>
            {quote ? (
              <button
                type="button"
                className={classes.requirement}
                onMouseEnter={() => onPoint(quote)}
                onFocus={() => onPoint(quote)}
                onBlur={() => onPoint(null)}
                onClick={() => onShow(quote)}
              >
                {content}
              </button>
            ) : (
              <div className={classes.requirement}>{content}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const USUAL_WEIGHT = 1;
/** Long enough to recognise the line, short enough for two lines of the panel. */
const LONGEST_QUOTE = 140;

function quoteText(text: string, { start, end }: Quote): string {
  const words = text.slice(start, end).replace(/\s+/g, " ").trim();
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : words;
}
