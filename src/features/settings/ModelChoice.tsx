import { Radio, Stack, Text, Title } from "@mantine/core";
import { useEffect } from "react";
import { useStore } from "zustand";

import { t } from "../../lib/messages.ts";
import type { ModelSources } from "../../models/model-sources.ts";
import type { Storage } from "../../storage/open-storage.ts";
import { AddModel } from "./AddModel.tsx";
import { ModelNeedsTable } from "./ModelNeedsTable.tsx";
import { ModelRow } from "./ModelRow.tsx";
import { useMachine } from "./use-machine.ts";

export interface ModelChoiceProps {
  readonly sources: ModelSources;
  /** null is the scorer that comes with the page. */
  readonly modelId: string | null;
  readonly onChoose: (id: string | null) => void;
  /** The model hub's address. */
  readonly hub: string;
  readonly storage: Storage;
}

const SHIPPED = "shipped";

/** Which scorer is used, and the ways to bring another one and to part with it. */
export function ModelChoice({ sources, modelId, onChoose, hub, storage }: ModelChoiceProps) {
  const { models, copy } = useStore(sources.state);
  const machine = useMachine(storage);
  useEffect(() => void sources.refresh(), [sources]);
  const isCopying = copy.status === "copying";
  // Gone from the disk, and still the one that was chosen: no row stands for it.
  const isGone = modelId !== null && models !== null && !models.some(({ id }) => id === modelId);

  return (
    <section aria-labelledby="models-heading">
      <Title order={3} id="models-heading" mb="sm">
        {t("Which scorer")}
      </Title>
      <Radio.Group
        aria-labelledby="models-heading"
        value={modelId ?? SHIPPED}
        onChange={(value) => onChoose(value === SHIPPED ? null : value)}
      >
        <Stack gap="sm">
          <Radio
            size="sm"
            value={SHIPPED}
            label={t("Candor's own")}
            description={t("comes with the page · Apache-2.0")}
          />
          {models?.map((model) => (
            <ModelRow
              key={model.id}
              model={model}
              isBusy={isCopying}
              onResume={() => model.origin.kind === "hub" && void sources.add(model.origin)}
              onRemove={() => {
                if (model.id === modelId) onChoose(null);
                void sources.remove(model.id);
              }}
            />
          ))}
        </Stack>
      </Radio.Group>
      {isGone && (
        <Text size="sm" mt="sm" role="status">
          {t("The scorer you chose is no longer on this machine. Choose another one, or add it again.")}
        </Text>
      )}
      {models?.length === 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          {t(
            "Any GPT-2 that was fine-tuned to score can take its place. Scores of another scorer are kept apart; rankings are scored again.",
          )}
        </Text>
      )}
      <AddModel sources={sources} copy={copy} hub={hub} onAdded={onChoose} />
      <ModelNeedsTable machine={machine} />
    </section>
  );
}
