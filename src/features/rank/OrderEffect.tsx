import { Title } from "@mantine/core";
import { useMemo } from "react";
import { useStore } from "zustand";

import { FIT_WORDS } from "../../core/matching/match-words.ts";
import { OWN_PART_LABEL } from "../../core/matching/requirement-fit.ts";
import { decimalText } from "../../lib/language.ts";
import { t, told } from "../../lib/messages.ts";
import { knownScorer } from "../../models/known-scorer.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { JobRow } from "../../storage/schema.ts";
import { useObservable } from "../../ui/use-observable.ts";
import classes from "./OrderEffect.module.css";
import { movesByOwnPart, type WantedSkill } from "./rank-rows.ts";
import { useRanking } from "./use-ranking.ts";
import type { AskedRequirements } from "./use-verdicts.ts";

interface Props {
  readonly job: JobRow;
  readonly storage: Storage;
  readonly scorer: Scorer;
  readonly wantedSkills: readonly WantedSkill[];
  readonly asked: AskedRequirements;
  onOpen(id: string): void;
}

/** Enough to see who leads; the whole list is the ranking. */
const SHOWN = 5;

/** Who leads now, and how far the recruiter's requirements moved each. */
export function OrderEffect({ job, storage, scorer, wantedSkills, asked, onOpen }: Props) {
  const settings = useObservable("settings", () => storage.settings.watch());
  const scorerState = useStore(scorer.state);
  const known = knownScorer(scorerState, settings.status === "ready" ? settings.value : null);
  const { rows } = useRanking({ job, storage, known }, wantedSkills, asked);
  const moves = useMemo(() => movesByOwnPart(rows), [rows]);
  const scored = rows.filter(({ score }) => score !== null);
  if (scored.length === 0) return null;
  return (
    <section className={classes.effect} aria-label={t("The order now")}>
      <Title order={2} size="h3">
        {t("The order now")}{" "}
        <span className={classes.basis}>
          {t("scorer")} {asked.isTouched && told(OWN_PART_LABEL)}
        </span>
      </Title>
      <ol className={classes.list} aria-label={t("The first of the ranking")}>
        {scored.slice(0, SHOWN).map(({ id, name, rank, score, fitClass }) => (
          <li key={id}>
            <button type="button" className={classes.row} onClick={() => onOpen(id)}>
              <span className={classes.rank}>{rank}</span>
              <span className={classes.name}>{name}</span>
              <Move by={moves.get(id) ?? 0} />
              <span className={classes.fit}>{fitClass && told(FIT_WORDS[fitClass])}</span>
              <span className={classes.score}>{score !== null && decimalText(score, 2)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Move({ by }: { by: number }) {
  if (by === 0) return <span />;
  const places = Math.abs(by);
  return (
    <span
      className={classes.move}
      title={
        by > 0
          ? t("Up {places, plural, one {# place} other {# places}} by your requirements", { places })
          : t("Down {places, plural, one {# place} other {# places}} by your requirements", { places })
      }
    >
      <span aria-hidden="true">
        {by > 0 ? "▲" : "▼"} {Math.abs(by)}
      </span>
      <span className={classes.spoken}>
        {by > 0
          ? t("up {places, plural, one {# place} other {# places}}", { places })
          : t("down {places, plural, one {# place} other {# places}}", { places })}
      </span>
    </span>
  );
}
