import { Anchor, Container, Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

import { msg, t, told } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import { useObservable } from "../../ui/use-observable.ts";
import { AuditSection } from "./AuditSection.tsx";
import { CandidateSection } from "./CandidateSection.tsx";
import { DuplicatesSection } from "./DuplicatesSection.tsx";
import { ExportSection } from "./ExportSection.tsx";
import type { FairnessRun } from "./fairness-run.ts";
import { FairnessSection } from "./FairnessSection.tsx";
import { JobsSection } from "./JobsSection.tsx";
import { PlacesSection } from "./PlacesSection.tsx";
import { RulesSection } from "./RulesSection.tsx";
import { VaultSection } from "./VaultSection.tsx";

interface Props {
  readonly storage: Storage;
  readonly fairness: FairnessRun;
  /** Candidates that are gone for good: what is in memory of them goes as well. */
  readonly onErased: (candidateIds: readonly string[]) => void;
  /** A job whose candidates changed. */
  readonly onChanged: (jobId: string) => void;
  readonly eraseEverything: ReactNode;
}

/** Everything the page knows about people, for whoever has to answer for it. */
export function PrivacyView({ storage, fairness, onErased, onChanged, eraseEverything }: Props) {
  const watched = useObservable("jobs", storage.jobs.watchAll);
  const jobs = watched.status === "ready" ? watched.value : [];
  return (
    <Container size="md" py="lg">
      <Stack gap={36}>
        <header>
          <Title order={1}>{t("Privacy")}</Title>
          <Text size="sm" c="dimmed" maw={640}>
            {t(
              "What this page keeps about people, until when, and how to prove it. Nothing of it leaves this machine.",
            )}
          </Text>
          <Group gap="md" mt="sm" component="nav" aria-label={t("On this page")}>
            {PARTS.map(([id, label]) => (
              <Anchor key={id} component="button" type="button" size="sm" onClick={() => scrollTo(id)}>
                {told(label)}
              </Anchor>
            ))}
          </Group>
        </header>
        <PlacesSection storage={storage} jobs={jobs} />
        <VaultSection storage={storage} />
        <RulesSection storage={storage} />
        <JobsSection storage={storage} jobs={jobs} onErased={onErased} />
        <CandidateSection storage={storage} onErased={onErased} />
        <DuplicatesSection storage={storage} onChanged={onChanged} />
        <FairnessSection run={fairness} jobs={jobs} />
        <AuditSection storage={storage} jobs={jobs} />
        <ExportSection storage={storage} eraseEverything={eraseEverything} />
      </Stack>
    </Container>
  );
}

const PARTS = [
  ["stored", msg("Stored")],
  ["vault", msg("Vault")],
  ["rules", msg("Rules")],
  ["dates", msg("Dates")],
  ["candidate", msg("One candidate")],
  ["duplicates", msg("Duplicates")],
  ["fairness", msg("Swap test")],
  ["log", msg("Log")],
  ["everything", msg("Everything")],
] as const;

/** The address is the router's, so no anchors. */
function scrollTo(id: string) {
  document.getElementById(`${id}-heading`)?.scrollIntoView({ block: "start" });
}
