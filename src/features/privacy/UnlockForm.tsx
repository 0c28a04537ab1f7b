import { Button, Group, PasswordInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { t } from "../../lib/messages.ts";
import type { UnlockOutcome } from "../../storage/vault.ts";
import { useSecondsUntil } from "./use-seconds-until.ts";

interface Props {
  readonly label: string;
  readonly action: string;
  readonly isFocused?: boolean;
  readonly unlock: (passphrase: string) => Promise<UnlockOutcome>;
  readonly onUnlocked?: () => void;
}

/** Asks for the passphrase; after a wrong one the next try has to wait, longer each time. */
export function UnlockForm({ label, action, isFocused = false, unlock, onUnlocked }: Props) {
  const [passphrase, setPassphrase] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Exclude<UnlockOutcome, { status: "unlocked" }> | null>(null);
  const seconds = useSecondsUntil(refused?.untilMs ?? 0);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy || seconds > 0) return;
    setBusy(true);
    const outcome = await unlock(passphrase).finally(() => setBusy(false));
    setPassphrase("");
    setRefused(outcome.status === "unlocked" ? null : outcome);
    if (outcome.status === "unlocked") onUnlocked?.();
  }
  return (
    <form onSubmit={(event) => void submit(event)} aria-label={label}>
      <Group gap="sm" align="flex-end" wrap="wrap">
        <PasswordInput
          label={label}
          size="xs"
          w={260}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ "aria-label": t("Show what I type") }}
          value={passphrase}
          onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
          data-autofocus={isFocused || undefined}
          autoFocus={isFocused}
          error={refused && refusedText(refused.status, seconds)}
        />
        <Button type="submit" size="xs" loading={isBusy} disabled={passphrase === "" || seconds > 0}>
          {action}
        </Button>
      </Group>
    </form>
  );
}

function refusedText(status: "wrong" | "wait", seconds: number): string {
  const what = status === "wrong" ? t("This is not the passphrase.") : t("Too soon after a wrong passphrase.");
  return `${what} ${seconds > 0 ? t("Try again in {seconds} s.", { seconds }) : t("Try again.")}`;
}
