import { IconAlertTriangle, IconFlag } from "@tabler/icons-react";
import { memo } from "react";

import { CHOICE_WORDS, type Decision } from "../../core/feedback/decision.ts";
import { FIT_TONES, FIT_WORDS, monthsText } from "../../core/matching/match-words.ts";
import type { FitThresholds } from "../../core/matching/score.ts";
import { bandSentence, scoreBand } from "../../core/matching/score-band.ts";
import { decimalText } from "../../lib/language.ts";
import { msg, t, told } from "../../lib/messages.ts";
import { Measure, MeasureBar } from "../../ui/Measure.tsx";
import type { RankRow } from "./rank-rows.ts";
import classes from "./RankTable.module.css";

export interface RankRowLineProps {
  readonly row: RankRow;
  /** Place in the list as shown, from 0. */
  readonly index: number;
  readonly top: number;
  readonly mustCount: number;
  readonly counts: "musts" | "skills";
  /** null while nothing has a score. */
  readonly thresholds: FitThresholds | null;
  /** The newest of each rater. */
  readonly decisions: readonly Decision[];
  /** Whether the list has a column of decisions. */
  readonly hasDecisions: boolean;
  /** The score waits for a person's decision. */
  readonly hidesOpinion: boolean;
  readonly isNarrow: boolean;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly isFresh: boolean;
  /** Whether a score may still come: then its place is held by a skeleton. */
  readonly isScoring: boolean;
  onOpen(id: string): void;
  onToggle(id: string, range: boolean): void;
}

const ESTIMATE_HINT = msg(
  "Estimated from the stored embedding and words, not read in full. Press f to score it fully.",
);

export const rowElementId = (id: string) => `candidate-row-${id}`;

/** One candidate. Plain elements: up to fifty of these are drawn while scrolling. */
export const RankRowLine = memo(function RankRowLine(props: RankRowLineProps) {
  const { row, index, isNarrow, isSelected, onOpen, onToggle } = props;
  return (
    <div
      role="row"
      id={rowElementId(row.id)}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={classes.row}
      style={{ transform: `translateY(${props.top}px)` }}
      data-active={props.isActive || undefined}
      data-open={props.isOpen || undefined}
      data-fresh={props.isFresh || undefined}
      // Shift-click on text would select the text between two clicks.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={(event) => (event.shiftKey ? onToggle(row.id, true) : onOpen(row.id))}
    >
      <span role="gridcell" className={classes.check}>
        <label onClick={(event) => event.stopPropagation()}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t("Select {name}", { name: row.name })}
            checked={isSelected}
            onChange={(event) =>
              onToggle(row.id, "shiftKey" in event.nativeEvent && event.nativeEvent.shiftKey === true)
            }
          />
        </label>
      </span>
      <span role="gridcell" className={classes.rank}>
        {row.rank}
      </span>
      <span role="rowheader" className={classes.name}>
        <span className={classes.nameText}>{row.name}</span>
        <Flags row={row} />
        {isNarrow && <DecisionMark decisions={props.decisions} />}
      </span>
      <span role="gridcell" className={classes.fit}>
        <Fit {...props} />
      </span>
      {props.mustCount > 0 && <MustCell {...props} />}
      {!isNarrow && (
        <span role="gridcell" className={classes.experience}>
          {told(monthsText(row.experienceMonths)) || "–"}
        </span>
      )}
      {props.hasDecisions && !isNarrow && (
        <span role="gridcell" className={classes.decision}>
          <DecisionMark decisions={props.decisions} />
        </span>
      )}
    </div>
  );
});

/** What people decided; several raters who differ are all told. */
function DecisionMark({ decisions }: { readonly decisions: readonly Decision[] }) {
  if (decisions.length === 0) return null;
  const words = [...new Set(decisions.map(({ choice }) => told(CHOICE_WORDS[choice])))].join(" / ");
  const raters = decisions.map(({ rater, choice }) => `${rater}: ${told(CHOICE_WORDS[choice])}`).join("\n");
  return (
    <span className={classes.decisionText} title={raters}>
      {words}
    </span>
  );
}

function Fit({ row, thresholds, hidesOpinion, isNarrow, isScoring }: RankRowLineProps) {
  if (hidesOpinion) return <span className={classes.quiet}>{t("Hidden until you decide")}</span>;
  if (row.score === null || row.fitClass === null || thresholds === null) {
    return isScoring ? (
      <span className={classes.skeleton} role="img" aria-label={t("Not scored yet")} />
    ) : (
      <span className={classes.quiet}>{t("Not scored")}</span>
    );
  }
  const word = told(FIT_WORDS[row.fitClass]);
  const tone = FIT_TONES[row.fitClass];
  // The word for those who cannot see the look: "≈" alone is not always read out.
  const hint = row.isEstimate
    ? {
        title: told(ESTIMATE_HINT),
        "aria-label": t("{word}, estimate {score}", { word, score: decimalText(row.score, 2) }),
      }
    : { title: told(bandSentence(scoreBand(row.score, thresholds))) };
  if (!isNarrow) {
    return (
      <span {...hint} {...(row.isEstimate && { role: "img" })}>
        <Measure word={word} value={row.score} tone={tone} isEstimate={row.isEstimate} />
      </span>
    );
  }
  return (
    <span className={classes.narrowFit} {...hint} {...(row.isEstimate && { role: "img" })}>
      {word} <MeasureBar value={row.score} tone={tone} isEstimate={row.isEstimate} />{" "}
      {row.isEstimate ? `≈ ${decimalText(row.score, 2)}` : decimalText(row.score, 2)}
    </span>
  );
}

function MustCell({ row, mustCount, counts, isNarrow }: RankRowLineProps) {
  if (row.mustFound === null) return <span role="gridcell" className={classes.must} />;
  const missing = row.mustMissing.join(", ");
  const partly = row.mustPartly.join(", ");
  const hints = [
    missing && t("Not found: {missing}", { missing }),
    partly && t("Partly met: {partly}", { partly }),
  ].filter(Boolean);
  const all = counts === "musts" ? t("All must-haves met") : t("All must-have skills found");
  return (
    <span role="gridcell" className={classes.must} title={hints.length > 0 ? hints.join("\n") : all}>
      <span className={classes.mustCount}>
        {row.mustFound}/{mustCount} {counts === "musts" ? t("must") : t("skills")}
      </span>
      {!isNarrow && missing && <span className={classes.missing}>{t("not found: {missing}", { missing })}</span>}
      {!isNarrow && !missing && partly && <span className={classes.missing}>{t("partly: {partly}", { partly })}</span>}
    </span>
  );
}

function Flags({ row }: { row: RankRow }) {
  return (
    <>
      {row.hiddenCount > 0 && (
        <span
          className={classes.flag}
          role="img"
          aria-label={t("Hidden or planted text left out: {hiddenCount}", { hiddenCount: row.hiddenCount })}
          title={t("Hidden or planted text found ({hiddenCount}). It was left out: no effect on the score.", {
            hiddenCount: row.hiddenCount,
          })}
        >
          <IconFlag size={14} />
        </span>
      )}
      {row.warningCount > 0 && (
        <span
          className={classes.warning}
          role="img"
          aria-label={t("Read with a warning")}
          title={t("Read with a warning: open to see it.")}
        >
          <IconAlertTriangle size={14} />
        </span>
      )}
    </>
  );
}
