import { Button, Stack, Text, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";

import { differenceSentence } from "../../core/evaluation/figure-text.ts";
import type { EvaluationReport } from "../../core/evaluation/report.ts";
import { saveFile } from "../../ui/save-file.ts";
import { FieldTable } from "./FieldTable.tsx";
import { HeadlineTable } from "./HeadlineTable.tsx";
import { LengthBars } from "./LengthBars.tsx";
import { PairPictures } from "./PairPictures.tsx";
import classes from "./ReportView.module.css";

/** All figures of a file, the leading ones first. */
export function ReportView({ report }: { report: EvaluationReport }) {
  const sentence = differenceSentence(report);
  return (
    <Stack gap="xl">
      <section aria-labelledby="figures-heading">
        <div className={classes.head}>
          <Title order={2} id="figures-heading">
            Figures
          </Title>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconDownload size={15} aria-hidden />}
            onClick={() => saveFile("evaluation.json", `${JSON.stringify(report, null, 2)}\n`, "application/json")}
          >
            Download as JSON
          </Button>
        </div>
        {sentence !== null && <Text mb="sm">{sentence}</Text>}
        {report.notes.map((note) => (
          <Text key={note} size="sm" mb="xs" className={classes.note}>
            {note}
          </Text>
        ))}
        <HeadlineTable report={report} />
        <Text size="xs" c="dimmed" mt="xs">
          In brackets: 95 % intervals from {report.intervals.resamples} draws of whole{" "}
          {report.kind === "triples" ? "rows" : "jobs"}.{" "}
          {report.scorerVersion !== null && <>Scorer version {report.scorerVersion}.</>}
        </Text>
      </section>
      {report.kind === "pairs" && <PairPictures scorers={report.scorers} />}
      {report.kind === "triples" && <FieldTable scorers={report.scorers} />}
      <LengthBars tokens={report.tokens} />
    </Stack>
  );
}
