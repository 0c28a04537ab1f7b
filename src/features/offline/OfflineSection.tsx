import { Button, Group, Progress, Stack, Text, Title } from "@mantine/core";

import { formatBytes } from "../../lib/format-bytes.ts";
import { t } from "../../lib/messages.ts";
import type { OfflineSet } from "./offline.ts";

interface Props {
  readonly set: OfflineSet;
  /** What the browser answered when it was asked to keep the data. */
  readonly persistence: "not-asked" | "granted" | "refused";
  /** null where the browser offers no installing. */
  readonly onInstall: (() => void) | null;
  readonly onKeep: () => void;
}

/** Whether the page opens without a network, what that takes on disk, and the ways to make it stay. */
export function OfflineSection({ set, persistence, onInstall, onKeep }: Props) {
  return (
    <section aria-labelledby="offline-heading">
      <Title order={3} id="offline-heading" mb="sm">
        {t("Without a network")}
      </Title>
      <Stack gap="xs" align="flex-start">
        <div role="status">
          <Text size="sm">{setText(set)}</Text>
        </div>
        {set.status === "keeping" && (
          <Progress w="100%" value={(100 * set.keptBytes) / set.totalBytes} aria-label={t("Kept for offline use")} />
        )}
        {persistence !== "not-asked" && (
          <Text size="xs" c="dimmed">
            {persistence === "granted"
              ? t("The browser promised to keep what is stored until you erase it.")
              : t(
                  "The browser may clear what is stored when its disk is full. Installing the page often changes that.",
                )}
          </Text>
        )}
        <Group gap="sm">
          {set.status === "failed" && (
            <Button variant="default" size="xs" onClick={onKeep}>
              {t("Try again")}
            </Button>
          )}
          {onInstall && (
            <Button variant="default" size="xs" onClick={onInstall}>
              {t("Install as an app")}
            </Button>
          )}
        </Group>
      </Stack>
    </section>
  );
}

function setText(set: OfflineSet): string {
  switch (set.status) {
    case "unsupported":
      return t("This page needs the network to open: the browser keeps pages only from https or localhost.");
    case "starting":
      return t("Looking what is kept.");
    case "keeping":
      return t("Getting ready to work offline: {kept} of {total}.", sizes(set));
    case "failed":
      return t("Not ready to work offline: {kept} of {total} are kept, the rest did not come.", sizes(set));
    case "ready":
      return t("Ready offline. The page, its scorer and the sample take {total}.", sizes(set));
    default:
      return set satisfies never;
  }
}

function sizes({ keptBytes, totalBytes }: { readonly keptBytes: number; readonly totalBytes: number }) {
  return { kept: formatBytes(keptBytes), total: formatBytes(totalBytes) };
}
