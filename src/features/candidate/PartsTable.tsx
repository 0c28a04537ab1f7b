import { Text, Title } from "@mantine/core";

import type { BlendedScore } from "../../core/matching/fit-parts.ts";
import {
  HOW_POINTS_ADD_UP,
  PART_WORDS,
  partPointsText,
  SAYS_NOTHING,
  type ShownPart,
  shownParts,
} from "../../core/matching/part-words.ts";
import { SCORE_ROLE } from "../../core/matching/score-band.ts";
import { decimalText } from "../../lib/language.ts";
import { t, told, toldEach } from "../../lib/messages.ts";
import { DivergingBar } from "../../ui/DivergingBar.tsx";
import classes from "./PartsTable.module.css";

/** What the score is made of: from the start of a typical candidate, part by part, to the total. */
export function PartsTable({ fit }: { fit: Pick<BlendedScore, "score" | "bias" | "parts"> }) {
  const shown = shownParts(fit);
  return (
    <section>
      <Title order={3} size="h3">
        {t("What the score is made of")}
      </Title>
      <Text size="xs" c="dimmed">
        {told(SCORE_ROLE)}
      </Text>
      {shown === null ? (
        <Text size="sm" mt={6}>
          {t("This scorer has one part: the score is the model’s reading of both texts alone.")}
        </Text>
      ) : (
        <>
          <table className={classes.table} aria-label={t("Parts of the score")}>
            <thead>
              <tr>
                <th scope="col">{t("Part")}</th>
                <th scope="col">
                  <span className={classes.sides} aria-label={t("Lowers or raises")}>
                    <span>{t("lowers")}</span>
                    <span>{t("raises")}</span>
                  </span>
                </th>
                <th scope="col">{t("Points")}</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row" colSpan={2}>
                  {t("Start")}
                  <span className={classes.meaning}>{t("Where a typical candidate stands.")}</span>
                </th>
                <td>{told(partPointsText(shown.start))}</td>
              </tr>
              {shown.parts.map((part) => (
                <PartRow key={part.name} part={part} most={mostOf(shown.parts)} />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {t("Total")}
                  <span className={classes.meaning}>
                    {t("The score of {score}.", { score: decimalText(fit.score, 2) })}
                  </span>
                </th>
                <td>{told(partPointsText(shown.total))}</td>
              </tr>
            </tfoot>
          </table>
          <details className={classes.help}>
            <summary>{t("How points add up")}</summary>
            <p>{told(HOW_POINTS_ADD_UP)}</p>
          </details>
        </>
      )}
    </section>
  );
}

function PartRow({
  part,
  most,
}: {
  readonly part: ShownPart;
  /** Points of the longest bar. */ readonly most: number;
}) {
  const { name, meaning } = toldEach(PART_WORDS[part.name]);
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={classes.meaning}>{part.value === null ? told(SAYS_NOTHING) : meaning}</span>
      </th>
      <td>
        <DivergingBar share={most === 0 ? 0 : part.points / most} />
      </td>
      <td>{told(partPointsText(part.points))}</td>
    </tr>
  );
}

function mostOf(parts: readonly ShownPart[]): number {
  return Math.max(...parts.map(({ points }) => Math.abs(points)));
}
