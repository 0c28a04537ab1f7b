import { Text } from "@mantine/core";

import { nearSkills } from "../../core/coaching/near-skills.ts";
import type { Gap } from "../../core/coaching/what-if.ts";
import { effectOf, pointsText } from "../../core/matching/effects.ts";
import type { Requirement } from "../../core/matching/job.ts";
import { labelSaid } from "../../core/matching/label-said.ts";
import { type SkillGraph, skillLabel } from "../../core/skills/graph.ts";
import { decimalText } from "../../lib/language.ts";
import { t, tell, told } from "../../lib/messages.ts";
import { nearText } from "./fact-words.ts";
import classes from "./GapList.module.css";

interface Props {
  /** The score as the resume is, 0..1. */
  readonly base: number;
  /** The largest gain first. */
  readonly gaps: readonly Gap[];
  readonly requirements: readonly Requirement[];
  readonly heldSkills: readonly string[];
  readonly graph: SkillGraph | null;
}

/** A bar for each thing that is missing, and what to do about it. */
export function GapList({ base, gaps, requirements, heldSkills, graph }: Props) {
  if (gaps.length === 0) return <Text size="sm">{t("Everything that the posting asks for is shown.")}</Text>;
  const most = Math.max(...gaps.map(({ gain }) => Math.abs(gain)));
  return (
    <ol className={classes.list} aria-label={t("Gaps, the largest effect first")}>
      {gaps.map(({ requirementId, scoreWith, gain }) => {
        const requirement = requirements.find(({ id }) => id === requirementId);
        if (!requirement) return null;
        const label = tell(labelSaid(requirement));
        const effect = effectOf(scoreWith, base);
        const near =
          graph && requirement.skillId !== null ? nearSkills(requirement.skillId, heldSkills, graph).slice(0, 2) : [];
        return (
          <li key={requirementId} className={classes.gap}>
            <span className={classes.label}>
              {label}
              <span className={classes.need}>{requirement.need === "nice" ? ` ${t("nice to have")}` : ""}</span>
            </span>
            <span className={classes.bar} data-lowers={gain < 0 || undefined} aria-hidden>
              <span style={{ width: `${most === 0 ? 0 : (100 * Math.abs(gain)) / most}%` }} />
            </span>
            <span className={classes.points}>{told(pointsText(effect))}</span>
            <p className={classes.words}>
              {effect.direction === "raised"
                ? t(
                    "If your resume showed {requirement}, the fit would go from {from} to {to}. Add it only if it is true.",
                    { requirement: label, from: decimalText(base, 2), to: decimalText(scoreWith, 2) },
                  )
                : t(
                    "Showing {requirement} would not raise the scorer's fit. A person may still look for it: add it only if it is true.",
                    { requirement: label },
                  )}
              {near.map((one) => (
                <span key={one.skillId} className={classes.near}>
                  {nearText(one, graph ? skillLabel(graph, one.skillId) : one.skillId)}
                </span>
              ))}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
