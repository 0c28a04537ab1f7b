import { Text, Title } from "@mantine/core";

import { SCORER_WORDS } from "../../core/evaluation/headlines.ts";
import type { PairFigures } from "../../core/evaluation/measure-pairs.ts";
import { t, told } from "../../lib/messages.ts";
import { Bars } from "./Bars.tsx";
import { ClassTable } from "./ClassTable.tsx";
import { ConfusionTable } from "./ConfusionTable.tsx";
import { ReliabilityPlot } from "./ReliabilityPlot.tsx";
import classes from "./ReportView.module.css";

/** The pictures of labelled pairs, the scorer's beside the keywords'. */
export function PairPictures({ scorers }: { scorers: readonly PairFigures[] }) {
  return (
    <>
      <section aria-labelledby="classes-heading">
        <Title order={2} id="classes-heading" mb={4}>
          {t("Classes")}
        </Title>
        <Text size="sm" c="dimmed" mb="sm">
          {t("A row is what is true, a column what was said; the darker, the larger its share of the row.")}
        </Text>
        <div className={classes.pictures}>
          {scorers.map((figures) => (
            <div key={figures.name} className={classes.picture}>
              <ConfusionTable figures={figures} />
              <ClassTable figures={figures} />
            </div>
          ))}
        </div>
      </section>
      <section aria-labelledby="calibration-heading">
        <Title order={2} id="calibration-heading" mb={4}>
          {t("Scores as chances")}
        </Title>
        <Text size="sm" c="dimmed" mb="sm">
          {t(
            "On the line, of resumes with a score of 0.7 seven in ten are a fit. A larger dot stands for more of them.",
          )}
        </Text>
        <div className={classes.pictures}>
          {scorers.map(({ name, calibration }) => (
            <figure key={name} className={classes.picture}>
              <figcaption>{told(SCORER_WORDS[name])}</figcaption>
              {calibration && <ReliabilityPlot bins={calibration.bins} name={told(SCORER_WORDS[name])} />}
            </figure>
          ))}
        </div>
      </section>
      <section aria-labelledby="scores-heading">
        <Title order={2} id="scores-heading" mb={4}>
          {t("Scores by class")}
        </Title>
        <Text size="sm" c="dimmed" mb="sm">
          {t("The less the hills of two classes overlap, the better they are told apart.")}
        </Text>
        <div className={classes.pictures}>
          {scorers.map(({ name, scoresByClass }) => (
            <figure key={name} className={classes.picture}>
              <figcaption>{told(SCORER_WORDS[name])}</figcaption>
              {scoresByClass.map(({ label, scores }) => (
                <Bars
                  key={label}
                  histogram={scores}
                  title={label}
                  what={t("{scorer}, scores of {label}", { scorer: told(SCORER_WORDS[name]), label })}
                />
              ))}
            </figure>
          ))}
        </div>
      </section>
    </>
  );
}
