import { Button, Group, PasswordInput, Text } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";

import { passphraseProblem } from "../../core/records/passphrase.ts";
import { t, told } from "../../lib/messages.ts";

interface Props {
  readonly label: string;
  readonly action: string;
  /** Fields that come first. */
  readonly before?: ReactNode;
  readonly onPassphrase: (passphrase: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** A new passphrase, twice, with the one thing to know about it. */
export function NewPassphrase({ label, action, before, onPassphrase, onCancel }: Props) {
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = passphraseProblem(first, second);
    setProblem(found);
    if (found !== null || isBusy) return;
    setBusy(true);
    await onPassphrase(first).finally(() => setBusy(false));
  }
  const field = {
    size: "xs",
    w: 260,
    autoComplete: "new-password",
    visibilityToggleButtonProps: { "aria-label": t("Show what I type") },
  } as const;
  return (
    <form onSubmit={(event) => void submit(event)} aria-label={label}>
      {before}
      <Group gap="sm" align="flex-start" wrap="wrap">
        <PasswordInput
          {...field}
          label={label}
          autoFocus={before === undefined}
          value={first}
          onChange={({ currentTarget }) => setFirst(currentTarget.value)}
          error={problem && told(problem)}
        />
        <PasswordInput
          {...field}
          label={t("The same again")}
          value={second}
          onChange={({ currentTarget }) => setSecond(currentTarget.value)}
        />
      </Group>
      <Text size="sm" mt="sm" maw={560}>
        {t(
          "Nobody can restore it, not even we: without the passphrase the identities stay encrypted for ever. Write it down where you keep such things.",
        )}
      </Text>
      <Group gap="sm" mt="sm">
        <Button type="submit" size="xs" loading={isBusy}>
          {action}
        </Button>
        <Button variant="subtle" color="gray" size="xs" onClick={onCancel}>
          {t("Cancel")}
        </Button>
      </Group>
    </form>
  );
}
