// What a report says to a person, and when it asks for something.

import {
  AGREEMENT,
  type DriftAdvice,
  type DriftFinding,
  MOVED_MUCH,
  MOVED_SOME,
  SCORE,
} from "../../core/learning/drift.ts";
import { FIT_WORDS } from "../../core/matching/match-words.ts";
import { PART_WORDS } from "../../core/matching/part-words.ts";
import { FIT_CLASSES } from "../../core/matching/score.ts";
import { decimalText } from "../../lib/language.ts";
import { t, told } from "../../lib/messages.ts";

export function figureText(name: string): string {
  const fit = FIT_CLASSES.find((known) => known === name);
  if (fit) return t("share of “{fit}”", { fit: told(FIT_WORDS[fit]) });
  const part = Object.entries(PART_WORDS).find(([known]) => name === `part ${known}`)?.[1];
  if (part) return t("part “{part}” of the score", { part: told(part.name) });
  switch (name) {
    case SCORE:
      return t("score");
    case AGREEMENT:
      return t("agreement of score and decisions");
    case "months":
      return t("months of work");
    case "known-skills":
      return t("skills known to the graph");
    case "unknown-skills":
      return t("share of the listed skills that the graph does not know");
    case "no-skill":
      return t("resumes without a known skill");
    case "warning":
      return t("resumes read with a warning");
    case "yes":
      return t("share of yes");
    default:
      return name;
  }
}

export function findingText(finding: DriftFinding): string {
  const [was, is] = finding.values.map((value) =>
    finding.kind === "rate" || finding.name === "unknown-skills" ? percentText(value) : decimalText(value, 2),
  );
  const values = {
    name: figureText(finding.name),
    how: movedText(finding),
    was: was ?? "",
    is: is ?? "",
    before: finding.counts[0],
    after: finding.counts[1],
  };
  return finding.hasMoved
    ? t("{name}: {how}. {was} then, {is} now ({before} and {after}).", values)
    : t("{name}: no change that could not be chance. {was} then, {is} now ({before} and {after}).", values);
}

function movedText({ values: [was, is], above, stability }: DriftFinding): string {
  const direction =
    is > was ? t("higher") : is < was ? t("lower") : (above ?? 0.5) === 0.5 ? t("spread differently") : t("moved");
  if (stability === null) return direction;
  const much = stability >= MOVED_MUCH ? t("much") : stability >= MOVED_SOME ? t("somewhat") : t("slightly");
  return `${direction}, ${much}`;
}

/** What to do about it. */
export function adviceText(advice: DriftAdvice): string {
  switch (advice) {
    case "train":
      return t("The scorer agrees less with your decisions than before. Make a new dataset and train it again.");
    case "look":
      return t(
        "Scores lie elsewhere than before. Look whether the jobs or the resumes changed; decide on some candidates without the scorer's opinion, and train again if they agree less with it.",
      );
    case "note":
      return t("Something about the resumes moved, and the scores did not follow. Nothing has to be done.");
    default:
      return advice satisfies never;
  }
}

export function percentText(share: number | null): string {
  return share === null ? "–" : `${Math.round(share * 100)} %`;
}
