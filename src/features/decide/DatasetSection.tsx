import { Anchor, Button, Group, Stack, Switch, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";

import type { Decision, PreferenceDecision } from "../../core/feedback/decision.ts";
import { trainingLabels } from "../../core/feedback/training-labels.ts";
import { textHash } from "../../lib/hash.ts";
import type { Storage } from "../../storage/open-storage.ts";
import { saveDataset } from "./exchange.ts";

interface Props {
  readonly storage: Storage;
  readonly decisions: readonly Decision[];
  readonly preferences: readonly PreferenceDecision[];
  readonly learnHref: string;
}

/** From decisions to a set: for the training on this machine, or as files for one elsewhere. */
export function DatasetSection({ storage, decisions, preferences, learnHref }: Props) {
  const [consent, setConsent] = useState("");
  const [isBalanced, setBalanced] = useState(false);
  const [told, setTold] = useState("");
  const [isBusy, setBusy] = useState(false);

  const makeSet = async () => {
    const lessons = trainingLabels(decisions, preferences);
    const id = textHash(JSON.stringify(lessons)).slice(0, 12);
    await storage.learning.putSet({ id, createdAt: Date.now(), ...lessons });
    setTold(`Dataset ${id}: ${lessons.labels.length} labels and ${lessons.preferences.length} preferences.`);
  };
  const save = async () => {
    setBusy(true);
    setTold("Searching for people…");
    try {
      const day = new Date().toISOString().slice(0, 10);
      setTold((await saveDataset(storage, { consent, isBalanced, day })) ?? "The dataset is saved, with its card.");
    } finally {
      setBusy(false);
    }
  };
  return (
    <section aria-label="Datasets">
      <Title order={2}>Datasets</Title>
      <Stack gap="sm" mt="xs" align="flex-start">
        <Group gap="sm">
          <Button
            variant="default"
            disabled={decisions.length + preferences.length === 0}
            onClick={() => void makeSet()}
          >
            Make a dataset to learn from here
          </Button>
          <Anchor size="sm" href={learnHref}>
            Learn
          </Anchor>
        </Group>
        <Text size="sm" c="dimmed" maw={640}>
          For training elsewhere: SFT, DPO, KTO, stepwise, RankPO, contrastive and regression, as JSON lines and
          Parquet, split by job. Every text is searched for people first; one find stops the export.
        </Text>
        <TextInput
          label="Why these resumes may be used for training"
          placeholder="Applicants agreed to it on …"
          w="100%"
          maw={560}
          maxLength={500}
          value={consent}
          onChange={(event) => setConsent(event.currentTarget.value)}
        />
        <Switch
          label="As many of each class in the scorer's training table"
          checked={isBalanced}
          onChange={(event) => setBalanced(event.currentTarget.checked)}
        />
        <Button variant="default" disabled={consent.trim() === ""} loading={isBusy} onClick={() => void save()}>
          Export for training elsewhere
        </Button>
        <Text size="sm" role="status">
          {told}
        </Text>
      </Stack>
    </section>
  );
}
