import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";

import { t } from "../../lib/messages.ts";
import type { Vault } from "../../storage/vault.ts";

interface Props {
  readonly vault: Vault;
  readonly count: number;
  readonly onCancel: () => void;
}

/** Says what is lost, asks once, erases. There is no other way past a lost passphrase. */
export function EraseVault({ vault, count, onCancel }: Props) {
  const [isBusy, setBusy] = useState(false);
  return (
    <div role="group" aria-label={t("Erase the vault")} style={{ marginTop: 12 }}>
      <Text size="sm" mb="sm" maw={560}>
        {t(
          "There is no way past the passphrase. Erasing the vault loses {count, plural, one {# identity} other {# identities}} and your rules of hiding for good. Candidates, scores and jobs stay under their code names. Import the same files again to get their identities back.",
          { count },
        )}
      </Text>
      <Group gap="sm">
        <Button
          color="red.9"
          size="xs"
          loading={isBusy}
          onClick={() => {
            setBusy(true);
            void vault.erase(Date.now());
          }}
        >
          {t("Erase the vault")}
        </Button>
        <Button variant="subtle" color="gray" size="xs" autoFocus onClick={onCancel}>
          {t("Keep it")}
        </Button>
      </Group>
    </div>
  );
}
