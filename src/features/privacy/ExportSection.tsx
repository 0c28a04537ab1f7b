import { Button, Checkbox, Group } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useStore } from "zustand";

import { dateText } from "../../core/records/retention.ts";
import { t } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import { saveFile } from "../../ui/save-file.ts";
import { fullExport } from "./export-data.ts";
import { PrivacySection } from "./PrivacySection.tsx";

interface Props {
  readonly storage: Storage;
  readonly eraseEverything: ReactNode;
}

/** Everything at once: a copy of it, or an end to it. */
export function ExportSection({ storage, eraseEverything }: Props) {
  const isOpen = useStore(storage.vault.state, ({ status }) => status === "unlocked");
  const [wantsIdentities, setWantsIdentities] = useState(false);
  const [isBusy, setBusy] = useState(false);

  async function exportAll() {
    setBusy(true);
    try {
      const withIdentities = wantsIdentities && isOpen;
      const zip = await fullExport(storage, withIdentities);
      const now = Date.now();
      const count = (await storage.use.counts()).candidates;
      await storage.audit.add({ action: withIdentities ? "identity-exported" : "all-exported", at: now, count });
      saveFile(`candor-${dateText(now)}.zip`, zip, "application/zip");
    } finally {
      setBusy(false);
    }
  }
  return (
    <PrivacySection
      id="everything"
      title={t("Everything")}
      intro={t(
        "A ZIP of all tables as JSON, anonymised as they are stored. Erasing takes it all, the vault, the log and added scorers included, and then looks through every place again.",
      )}
    >
      <Group gap="lg">
        <Button
          variant="default"
          size="xs"
          leftSection={<IconDownload size={14} />}
          loading={isBusy}
          onClick={() => void exportAll()}
        >
          {t("Export everything")}
        </Button>
        {isOpen && (
          <Checkbox
            size="xs"
            label={t("With the identities")}
            checked={wantsIdentities}
            onChange={({ currentTarget }) => setWantsIdentities(currentTarget.checked)}
          />
        )}
      </Group>
      {eraseEverything}
    </PrivacySection>
  );
}
