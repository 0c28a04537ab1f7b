import { Checkbox, Group, NativeSelect } from "@mantine/core";

import { t } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import { useObservable } from "../../ui/use-observable.ts";

const MINUTES = [2, 5, 10, 30, 60];

/** When an open vault locks itself. */
export function VaultLockTimes({ storage: { settings } }: { storage: Storage }) {
  const watched = useObservable("settings", settings.watch);
  if (watched.status !== "ready") return null;
  const { vaultLockMinutes, vaultLockHidden } = watched.value;
  return (
    <Group gap="lg" align="flex-end" mt="md">
      <NativeSelect
        size="xs"
        label={t("Lock by itself")}
        value={String(vaultLockMinutes)}
        onChange={({ currentTarget }) => void settings.write({ vaultLockMinutes: Number(currentTarget.value) })}
        data={MINUTES.map((minutes) => ({
          value: String(minutes),
          label: t("after {minutes} minutes without a key", { minutes }),
        }))}
      />
      <Checkbox
        size="xs"
        pb={6}
        label={t("and as soon as this page is out of sight")}
        checked={vaultLockHidden}
        onChange={({ currentTarget }) => void settings.write({ vaultLockHidden: currentTarget.checked })}
      />
    </Group>
  );
}
