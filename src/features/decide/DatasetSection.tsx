import { Anchor, Button, Group, Stack, Switch, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";

import type { Decision, PreferenceDecision } from "../../core/feedback/decision.ts";
import { trainingLabels } from "../../core/feedback/training-labels.ts";
import { textHash } from "../../lib/hash.ts";
import { t } from "../../lib/messages.ts";
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
  const [news, setNews] = useState("");
  const [isBusy, setBusy] = useState(false);

  const makeSet = async () => {
    const lessons = trainingLabels(decisions, preferences);
    const id = textHash(JSON.stringify(lessons)).slice(0, 12);
    await storage.learning.putSet({ id, createdAt: Date.now(), ...lessons });
    setNews(
      t("Dataset {id}: {labels} labels and {preferences} preferences.", {
        id,
        labels: lessons.labels.length,
        preferences: lessons.preferences.length,
      }),
    );
  };
  const save = async () => {
    setBusy(true);
    setNews(t("Searching for people…"));
    try {
      const day = new Date().toISOString().slice(0, 10);
      setNews((await saveDataset(storage, { consent, isBalanced, day })) ?? t("The dataset is saved, with its card."));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section aria-label={t("Datasets")}>
      <Title order={2}>{t("Datasets")}</Title>
      <Stack gap="sm" mt="xs" align="flex-start">
        <Group gap="sm">
          <Button
            variant="default"
            disabled={decisions.length + preferences.length === 0}
            onClick={() => void makeSet()}
          >
            {t("Make a dataset to learn from here")}
          </Button>
          <Anchor size="sm" href={learnHref}>
            {t("Learn")}
          </Anchor>
        </Group>
        <Text size="sm" c="dimmed" maw={640}>
          {t(
            "For training elsewhere: SFT, DPO, KTO, stepwise, RankPO, contrastive and regression, as JSON lines and Parquet, split by job. Every text is searched for people first; one find stops the export.",
          )}
        </Text>
        <TextInput
          label={t("Why these resumes may be used for training")}
          placeholder={t("Applicants agreed to it on …")}
          w="100%"
          maw={560}
          maxLength={500}
          value={consent}
          onChange={(event) => setConsent(event.currentTarget.value)}
        />
        <Switch
          label={t("As many of each class in the scorer's training table")}
          checked={isBalanced}
          onChange={(event) => setBalanced(event.currentTarget.checked)}
        />
        <Button variant="default" disabled={consent.trim() === ""} loading={isBusy} onClick={() => void save()}>
          {t("Export for training elsewhere")}
        </Button>
        <Text size="sm" role="status">
          {news}
        </Text>
      </Stack>
    </section>
  );
}
