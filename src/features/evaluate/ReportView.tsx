import { Button, Stack, Text, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";

import { differenceSentence } from "../../core/evaluation/figure-text.ts";
import type { EvaluationReport } from "../../core/evaluation/report.ts";
import { t, told } from "../../lib/messages.ts";
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
            {t("Figures")}
          </Title>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconDownload size={15} aria-hidden />}
            onClick={() => saveFile("evaluation.json", `${JSON.stringify(report, null, 2)}\n`, "application/json")}
          >
            {t("Download as JSON")}
          </Button>
        </div>
        {sentence !== null && <Text mb="sm">{told(sentence)}</Text>}
        {report.notes.map((note) => (
          <Text key={note} size="sm" mb="xs" className={classes.note}>
            {told(note)}
          </Text>
        ))}
        <HeadlineTable report={report} />
        <Text size="xs" c="dimmed" mt="xs">
          {report.kind === "triples"
            ? t("In brackets: 95 % intervals from {draws} draws of whole rows.", { draws: report.intervals.resamples })
            : t("In brackets: 95 % intervals from {draws} draws of whole jobs.", {
                draws: report.intervals.resamples,
              })}{" "}
          {report.scorerVersion !== null && (
            <>{t("Scorer version {scorerVersion}.", { scorerVersion: report.scorerVersion })}</>
          )}
        </Text>
      </section>
      {report.kind === "pairs" && <PairPictures scorers={report.scorers} />}
      {report.kind === "triples" && <FieldTable scorers={report.scorers} />}
      <LengthBars tokens={report.tokens} />
    </Stack>
  );
}
