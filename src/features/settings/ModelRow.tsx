import { Button, Group, Radio, Text } from "@mantine/core";

import { t } from "../../lib/messages.ts";
import type { StoredModel } from "../../protocol/model-store.ts";
import { formatBytes } from "../../lib/format-bytes.ts";
import { modelFacts } from "./model-texts.ts";
import classes from "./ModelRow.module.css";

interface Props {
  readonly model: StoredModel;
  /** Another one is being copied. */
  readonly isBusy: boolean;
  readonly onResume: () => void;
  readonly onRemove: () => void;
}

/** A scorer that was brought: to choose, to read about, to go on copying, to remove. */
export function ModelRow({ model, isBusy, onResume, onRemove }: Props) {
  const { id, name, bytes, storedBytes, isComplete, origin, card } = model;
  return (
    <div className={classes.row}>
      <Radio size="sm" value={id} disabled={!isComplete} label={name} description={modelFacts(model)} />
      {!isComplete && (
        <Text size="xs" ml={28} mt={4}>
          {t("{storedBytes} of {bytes} copied.", { storedBytes: formatBytes(storedBytes), bytes: formatBytes(bytes) })}{" "}
          {origin.kind === "folder" && t("Choose its folder again to go on.")}
        </Text>
      )}
      {card !== "" && isComplete && (
        <details className={classes.card}>
          <summary>{t("Its card")}</summary>
          <pre>{card}</pre>
        </details>
      )}
      <Group gap="xs" ml={28} mt={4}>
        {!isComplete && origin.kind === "hub" && (
          <Button variant="default" size="compact-xs" disabled={isBusy} onClick={onResume}>
            {t("Go on")}
          </Button>
        )}
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          disabled={isBusy}
          aria-label={t("Remove {name}", { name })}
          onClick={onRemove}
        >
          {t("Remove")}
        </Button>
      </Group>
    </div>
  );
}
