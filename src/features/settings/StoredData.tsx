import { Alert, Anchor, Text, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";

import { countText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import { EraseEverything } from "./EraseEverything.tsx";
import type { ErasedCounts } from "./erase-text.ts";
import { FactList } from "./FactList.tsx";
import { formatBytes } from "../../lib/format-bytes.ts";
import { useStorageUse } from "./use-storage-use.ts";

interface Props {
  readonly storage: Storage;
  readonly onEraseAll: () => Promise<ErasedCounts>;
  /** Where all of it is shown, place by place. */
  readonly privacyHref: string;
}

/** What is kept on this machine, until when, and the way to erase it. */
export function StoredData({ storage, onEraseAll, privacyHref }: Props) {
  const [revision, setRevision] = useState(0);
  const use = useStorageUse(storage, revision);
  return (
    <section aria-labelledby="stored-heading">
      <Title order={3} id="stored-heading" mb="sm">
        {t("Stored on this machine")}
      </Title>
      <FactList
        facts={[
          { label: t("Jobs"), value: count(use?.jobs) },
          { label: t("Candidates"), value: count(use?.candidates) },
          { label: t("Scores"), value: count(use?.scores) },
          ...(use?.usedBytes
            ? [
                {
                  label: t("Disk space"),
                  value: t("{bytes}, files of the page included", { bytes: formatBytes(use.usedBytes) }),
                },
              ]
            : []),
        ]}
      />
      {storage.keeps === "memory" ? (
        <Alert
          variant="default"
          icon={<IconAlertTriangle color="var(--mantine-color-yellow-6)" aria-hidden />}
          mt="sm"
          title={t("Nothing is kept after you close this page.")}
        >
          {t(
            "This browser does not let the page store data, often because the window is private. Open it in a normal window to keep your work.",
          )}
        </Alert>
      ) : (
        <Text size="sm" mt="sm">
          {t("Kept in this browser until you erase it.")}{" "}
          <Text span c="dimmed" inherit>
            {t("Resumes are kept without names and contacts, files not at all.")}
          </Text>{" "}
          <Anchor href={privacyHref} size="sm">
            {t("All about it, and the vault")}
          </Anchor>
        </Text>
      )}
      <EraseEverything
        use={use}
        onErase={async () => {
          const left = await onEraseAll();
          setRevision(revision + 1);
          return left;
        }}
      />
    </section>
  );
}

function count(value: number | undefined): string {
  return value === undefined ? "–" : countText(value);
}
