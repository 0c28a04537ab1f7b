import { Alert, Container, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

import { t } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { JobRow } from "../../storage/schema.ts";
import { useObservable } from "../../ui/use-observable.ts";
import { AgreementSection } from "./AgreementSection.tsx";
import { DatasetSection } from "./DatasetSection.tsx";
import { RatersSection } from "./RatersSection.tsx";
import { SurveySection } from "./SurveySection.tsx";

interface Props {
  readonly storage: Storage;
  readonly jobs: readonly JobRow[];
  readonly learnHref: string;
  /** Drift and selection rates: other features'. */
  readonly children: ReactNode;
}

/** What people decided, all jobs together: who, how alike, and the ways on from there. */
export function DecisionsView({ storage, jobs, learnHref, children }: Props) {
  const decisions = useObservable("decisions", storage.decisions.watchAll);
  const preferences = useObservable("preferences", storage.decisions.watchPreferences);
  const settings = useObservable("decide", storage.decisions.watchSettings);
  if (decisions.status === "failed")
    return (
      <Alert color="red" m="md" title={t("The decisions could not be read")}>
        {t("Your browser did not let the page read what it stored. Nothing was deleted. Reload the page to try again.")}
      </Alert>
    );
  if (decisions.status !== "ready" || preferences.status !== "ready" || settings.status !== "ready") return null;
  return (
    <Container size="md" py="lg">
      <Stack gap={36}>
        <header>
          <Title order={1}>{t("Decisions")}</Title>
          <Text size="sm" c="dimmed" maw={640}>
            {t(
              "{decisions, plural, one {# decision} other {# decisions}} and {preferences, plural, one {# preference} other {# preferences}}. People decide; what they decided teaches the scorer and shows where it and they part.",
              { decisions: decisions.value.length, preferences: preferences.value.length },
            )}
          </Text>
        </header>
        <RatersSection settings={settings.value} onWrite={storage.decisions.writeSettings} />
        <AgreementSection decisions={decisions.value} />
        <SurveySection storage={storage} jobs={jobs} />
        <DatasetSection
          storage={storage}
          decisions={decisions.value}
          preferences={preferences.value}
          learnHref={learnHref}
        />
        {children}
      </Stack>
    </Container>
  );
}
