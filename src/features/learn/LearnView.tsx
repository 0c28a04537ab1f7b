import { Anchor, Button, Container, FileButton, Group, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useRef } from "react";
import { useStore } from "zustand";

import type { TrainingSettings } from "../../core/learning/settings.ts";
import { momentText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
import type { AdapterRow, TrainingRow, TrainingSetRow } from "../../storage/schema.ts";
import { Hint } from "../../ui/Hint.tsx";
import { AdapterTimeline } from "./AdapterTimeline.tsx";
import { GateResultView } from "./GateCard.tsx";
import classes from "./Learn.module.css";
import type { LearningRun, LearningState } from "./learning-run.ts";
import { TrainingCard } from "./TrainingCard.tsx";

interface Props {
  readonly run: LearningRun;
  readonly sets: readonly TrainingSetRow[];
  readonly left: TrainingRow | null;
  readonly adapters: readonly AdapterRow[];
  readonly worn: string | null;
  /** To where decisions become a dataset. */
  readonly decisionsHref: string;
  readonly onStart: (set: TrainingSetRow, settings: TrainingSettings) => void;
  readonly onForget: (row: TrainingRow) => void;
  readonly onUse: (digest: string | null) => void;
  readonly onExport: (adapter: AdapterRow) => void;
  readonly onImport: (file: File) => void;
  readonly onRemove: (adapter: AdapterRow) => void;
}

/** Collected → Dataset → Training → Gate, and underneath what came of it. */
export function LearnView({
  run,
  sets,
  left,
  adapters,
  worn,
  decisionsHref,
  onStart,
  onImport,
  onUse,
  ...actions
}: Props) {
  const state = useStore(run.state);
  const reset = useRef<() => void>(null);
  const take = (file: File | null) => {
    // Or the same file, chosen again, would be no change.
    reset.current?.();
    if (file) onImport(file);
  };
  const isBusy = BUSY.has(state.status);
  const set = sets[0] ?? null;
  const judged = adapters.find(({ gate, digest }) =>
    state.status === "done" ? digest === state.digest : gate !== null,
  );
  return (
    <Container size="xl" py="lg">
      <Stack gap="lg">
        <header>
          <Title order={1}>{t("Learn")}</Title>
          <Text size="sm" c="dimmed" maw={640}>
            {t(
              "Your decisions teach the scorer, here on this machine. What it learnt is used only after it has held on jobs that it did not learn from, and you can always go back.",
            )}
          </Text>
        </header>
        <div className={classes.cards}>
          <Card title={t("Collected")}>
            {set ? (
              <Counts set={set} />
            ) : (
              <>
                <Text size="sm">{t("Nothing yet. Decide on candidates of a few jobs first.")}</Text>
                <Anchor href={decisionsHref} size="sm" mt={6} display="block">
                  {t("Make a dataset under Decisions")}
                </Anchor>
              </>
            )}
          </Card>
          <Card title={t("Dataset")}>
            <Text size="sm">
              {set
                ? t("Split by job: about six in ten jobs teach, one or two say when to stop, a quarter judges.")
                : t("Decisions become a dataset, split by job.")}
            </Text>
            {set && (
              <Text size="xs" c="dimmed" mt={6}>
                {momentText(set.createdAt)}
              </Text>
            )}
          </Card>
          <Card title={t("Training")}>
            <TrainingCard
              state={state}
              run={run}
              left={isBusy ? null : left}
              onStart={set && ((settings) => onStart(set, settings))}
              onForget={actions.onForget}
            />
          </Card>
          <Card
            title={t("Gate")}
            hint={t("The test that an adapter must pass on jobs it did not learn from before it may be used.")}
          >
            {judged?.gate ? (
              <GateResultView gate={judged.gate} />
            ) : (
              <Text size="sm" c="dimmed">
                {t("Before and after on held-out jobs, with how sure that is.")}
              </Text>
            )}
          </Card>
        </div>
        <section>
          <Group justify="space-between" mb={8}>
            <Title order={2} size="sm">
              {t("Adapters")}
            </Title>
            <FileButton resetRef={reset} onChange={take} accept=".safetensors">
              {(props) => (
                <Button {...props} size="compact-xs" variant="default">
                  {t("Import an adapter")}
                </Button>
              )}
            </FileButton>
          </Group>
          <AdapterTimeline
            adapters={adapters}
            worn={worn}
            onUse={isBusy ? null : onUse}
            onJudge={isBusy || !set ? null : (adapter) => void run.judge(adapter, set.id)}
            onExport={actions.onExport}
            onRemove={actions.onRemove}
          />
        </section>
      </Stack>
    </Container>
  );
}

const BUSY: ReadonlySet<LearningState["status"]> = new Set(["waiting", "scoring", "training", "judging"]);

interface CardProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Card({ title, hint, children }: CardProps) {
  return (
    <section className={classes.card} aria-label={title}>
      <Group gap={4} align="baseline">
        <h2>{title}</h2>
        {hint !== undefined && <Hint label={t("What does “{term}” mean?", { term: title })}>{hint}</Hint>}
      </Group>
      {children}
    </section>
  );
}

function Counts({ set }: { readonly set: TrainingSetRow }) {
  const jobs = new Set([...set.labels, ...set.preferences].map(({ jobId }) => jobId)).size;
  return (
    <>
      <div className={classes.count}>{set.labels.length}</div>
      <Text size="xs" c="dimmed">
        {t(
          "{decisions, plural, one {decision} other {decisions}} and {preferences, plural, one {# preference} other {# preferences}} on {jobs, plural, one {# job} other {# jobs}}",
          { decisions: set.labels.length, preferences: set.preferences.length, jobs },
        )}
      </Text>
    </>
  );
}
