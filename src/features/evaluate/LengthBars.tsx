import { Text, Title } from "@mantine/core";

import type { EvaluationReport } from "../../core/evaluation/report.ts";
import { Bars } from "./Bars.tsx";
import classes from "./ReportView.module.css";

/** How long the texts are, in the tokens the scorer reads. */
export function LengthBars({ tokens }: { tokens: EvaluationReport["tokens"] }) {
  return (
    <section aria-labelledby="lengths-heading">
      <Title order={2} id="lengths-heading" mb={4}>
        Lengths
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        In tokens, the pieces of words the scorer reads. A long text is scored in several chunks.
      </Text>
      <div className={classes.pictures}>
        {(["jobs", "resumes"] as const).map((which) => {
          const { median, largest, overOneChunk, histogram } = tokens[which];
          const name = which === "jobs" ? "Jobs" : "Resumes";
          return (
            <figure key={which} className={classes.picture}>
              <figcaption>{name}</figcaption>
              <Bars histogram={histogram} title="tokens" what={`${name}, tokens of a text`} />
              <Text size="xs" c="dimmed">
                Half have at most {median}, the longest {largest}; {overOneChunk} in several chunks.
              </Text>
            </figure>
          );
        })}
      </div>
    </section>
  );
}
