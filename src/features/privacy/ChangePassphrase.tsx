import { Button, Group, PasswordInput, Text } from "@mantine/core";
import { useState } from "react";

import { t } from "../../lib/messages.ts";
import type { Vault } from "../../storage/vault.ts";
import { NewPassphrase } from "./NewPassphrase.tsx";
import { useSecondsUntil } from "./use-seconds-until.ts";

/** The current passphrase once, the new one twice; what is sealed stays as it is. */
export function ChangePassphrase({ vault, onDone }: { vault: Vault; onDone: () => void }) {
  const [current, setCurrent] = useState("");
  const [untilMs, setUntilMs] = useState<number | null>(null);
  const [isChanged, setChanged] = useState(false);
  const seconds = useSecondsUntil(untilMs ?? 0);
  if (isChanged)
    return (
      <Group gap="sm" role="status">
        <Text size="sm">{t("The passphrase is changed. The old one opens nothing any more.")}</Text>
        <Button variant="subtle" size="compact-xs" onClick={onDone}>
          {t("Good")}
        </Button>
      </Group>
    );
  const wait = seconds > 0 ? t("Try again in {seconds} s.", { seconds }) : t("Try again.");
  return (
    <NewPassphrase
      label={t("New passphrase")}
      action={t("Change it")}
      before={
        <PasswordInput
          size="xs"
          w={260}
          mb="sm"
          label={t("Current passphrase")}
          autoComplete="current-password"
          autoFocus
          visibilityToggleButtonProps={{ "aria-label": t("Show what I type") }}
          value={current}
          onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
          error={untilMs !== null && `${t("This is not the current passphrase.")} ${wait}`}
        />
      }
      onPassphrase={async (next) => {
        const outcome = await vault.changePassphrase(current, next, Date.now);
        if (outcome.status === "unlocked") setChanged(true);
        else setUntilMs(outcome.untilMs);
      }}
      onCancel={onDone}
    />
  );
}
