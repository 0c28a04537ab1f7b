import { Alert, Button, Container, Stack, Text, Title } from "@mantine/core";
import { useStore } from "zustand";

import type { SetKind } from "../../core/evaluation/labelled-set.ts";
import { t, toldEach } from "../../lib/messages.ts";
import { failureText } from "../../protocol/failure-text.ts";
import { DropLabelled } from "./DropLabelled.tsx";
import type { EvaluationRun, EvaluationState } from "./evaluation-run.ts";
import { EvaluationProgress } from "./EvaluationProgress.tsx";
import { FileSummary } from "./FileSummary.tsx";
import { faultText } from "./faults-text.ts";
import { ReportView } from "./ReportView.tsx";

interface Props {
  readonly run: EvaluationRun;
  /** Fetches one of our own files; rejects when it cannot. */
  readonly fetchSample: (kind: SetKind) => Promise<Blob>;
  readonly onSampleFailed: (error: unknown) => void;
}

/** A labelled file in, its figures out; beside them what the keywords alone would have reached. */
export function EvaluateView({ run, fetchSample, onSampleFailed }: Props) {
  const state = useStore(run.state);
  const takeSample = (kind: SetKind) => void fetchSample(kind).then((file) => run.start(file), onSampleFailed);
  const drop = <DropLabelled onFile={(file) => void run.start(file)} onSample={takeSample} />;
  return (
    <Container size="lg" py="lg">
      <Stack gap="lg">
        <header>
          <Title order={1}>{t("Evaluate")}</Title>
          <Text size="sm" c="dimmed" maw={620}>
            {t(
              "How good is the scorer on your own cases? Bring a file whose answers you know. Resumes lose their names before they are scored, and nothing of the file is kept.",
            )}
          </Text>
        </header>
        {AWAITS_FILE.has(state.status) && drop}
        <Outcome state={state} run={run} />
        {state.status === "done" && drop}
      </Stack>
    </Container>
  );
}

/** Nothing is under way and no figures are shown. */
const AWAITS_FILE: ReadonlySet<EvaluationState["status"]> = new Set(["idle", "stopped", "refused", "failed"]);

function Outcome({ state, run }: { state: EvaluationState; run: EvaluationRun }) {
  switch (state.status) {
    case "idle":
      return null;
    case "stopped":
      return (
        <Text size="sm" role="status">
          {t("Stopped. Figures need every row, so there are none.")}
        </Text>
      );
    case "refused":
      return (
        <Alert variant="default" title={t("This file was not evaluated")} role="alert">
          <ul style={{ margin: 0, paddingInlineStart: 18 }}>
            {state.faults.map((fault) => (
              <li key={fault.line ?? "file"}>{faultText(fault)}</li>
            ))}
            {state.moreFaults > 0 && <li>{t("and {count} more", { count: state.moreFaults })}</li>}
          </ul>
          {t("Correct the file and drop it again: figures on a part of it would not be its figures.")}
        </Alert>
      );
    case "failed": {
      const { what, next } = toldEach(failureText[state.failure.code]);
      return (
        <Alert variant="default" title={what} role="alert">
          {t("Figures need every row, so there are none. {next}", { next })}
        </Alert>
      );
    }
    case "reading":
    case "waiting":
    case "scoring":
    case "measuring":
      return (
        <>
          {"read" in state && <FileSummary read={state.read} />}
          <EvaluationProgress state={state} />
          <Button variant="default" size="xs" onClick={run.stop} style={{ alignSelf: "flex-start" }}>
            {t("Stop")}
          </Button>
        </>
      );
    case "done":
      return (
        <>
          <FileSummary read={state.read} />
          <ReportView report={state.report} />
        </>
      );
    default:
      return state satisfies never;
  }
}
