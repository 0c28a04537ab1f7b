import { Text, Title } from "@mantine/core";

import type { EvaluationReport } from "../../core/evaluation/report.ts";
import { t } from "../../lib/messages.ts";
import { Bars } from "./Bars.tsx";
import classes from "./ReportView.module.css";

/** How long the texts are, in the tokens the scorer reads. */
export function LengthBars({ tokens }: { tokens: EvaluationReport["tokens"] }) {
  return (
    <section aria-labelledby="lengths-heading">
      <Title order={2} id="lengths-heading" mb={4}>
        {t("Lengths")}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t("In tokens, the pieces of words the scorer reads. A long text is scored in several chunks.")}
      </Text>
      <div className={classes.pictures}>
        {(["jobs", "resumes"] as const).map((which) => {
          const { median, largest, overOneChunk, histogram } = tokens[which];
          const name = which === "jobs" ? t("Jobs") : t("Resumes");
          return (
            <figure key={which} className={classes.picture}>
              <figcaption>{name}</figcaption>
              <Bars histogram={histogram} title={t("tokens")} what={t("{name}, tokens of a text", { name })} />
              <Text size="xs" c="dimmed">
                {t("Half have at most {median}, the longest {largest}; {overOneChunk} in several chunks.", {
                  median,
                  largest,
                  overOneChunk,
                })}
              </Text>
            </figure>
          );
        })}
      </div>
    </section>
  );
}
