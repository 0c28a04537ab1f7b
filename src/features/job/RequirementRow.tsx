import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";

import type { Requirement } from "../../core/matching/job.ts";
import { labelSaid } from "../../core/matching/label-said.ts";
import { MOST_WEIGHT, MOST_YEARS, type RequirementEdit, takesYears } from "../../core/matching/requirement-edits.ts";
import { t, tell } from "../../lib/messages.ts";
import { weightWords } from "./edit-words.ts";
import classes from "./RequirementEditor.module.css";

interface Props {
  readonly requirement: Requirement;
  readonly isChosen: boolean;
  /** Shows where the text says so. */
  onChoose(): void;
  onEdit(edit: RequirementEdit): void;
}

/** One demand: its words, its years, how much it counts, must or nice, and out. Every control has its own key stops. */
export function RequirementRow({ requirement, isChosen, onChoose, onEdit }: Props) {
  const { id, need, weight, start, years } = requirement;
  const label = tell(labelSaid(requirement));
  const isMust = need === "must";
  return (
    <li className={classes.row} data-need={need} data-off={weight === 0 || undefined}>
      {start === null ? (
        <span className={classes.label} title={t("Added by you")}>
          {label}
        </span>
      ) : (
        <button
          type="button"
          className={classes.label}
          aria-pressed={isChosen}
          title={t("Show it in the text")}
          onClick={onChoose}
        >
          {label}
        </button>
      )}
      {takesYears(requirement) && (
        <label className={classes.years}>
          <input
            type="number"
            inputMode="numeric"
            min={requirement.kind === "years" ? 1 : 0}
            max={MOST_YEARS}
            aria-label={t("Years of {label}", { label })}
            placeholder={t("years")}
            value={years ?? ""}
            onChange={({ currentTarget: { value } }) => {
              // Half a number on its way (a field just emptied) asks for nothing of a demand of years alone.
              if (value !== "" || requirement.kind !== "years")
                onEdit({ kind: "years", id, years: value === "" ? null : Number(value) });
            }}
          />
          <span>{t("y")}</span>
        </label>
      )}
      <span className={classes.weight}>
        <input
          type="range"
          min={0}
          max={MOST_WEIGHT}
          step={1}
          aria-label={t("Weight of {label}", { label })}
          aria-valuetext={t("{weight} of {most}, {words}", { weight, most: MOST_WEIGHT, words: weightWords(weight) })}
          title={weightWords(weight)}
          style={{ backgroundSize: `${(weight / MOST_WEIGHT) * 100}% 100%` }}
          value={weight}
          onChange={({ currentTarget: { value } }) => onEdit({ kind: "weight", id, weight: Number(value) })}
        />
        <span className={classes.figure} aria-hidden="true">
          ×{weight}
        </span>
      </span>
      <button
        type="button"
        role="switch"
        aria-checked={isMust}
        aria-label={t("{label} is a must-have", { label })}
        className={classes.need}
        data-focus={`need ${id}`}
        onClick={() => onEdit({ kind: "need", id, need: isMust ? "nice" : "must" })}
      >
        {isMust ? t("must") : t("nice")}
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t("Take out {label}", { label })}
        data-focus={`remove ${id}`}
        onClick={() => onEdit({ kind: "remove", id })}
      >
        <IconX size={14} />
      </ActionIcon>
    </li>
  );
}
