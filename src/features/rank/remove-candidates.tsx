import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";

import { t } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { JobRow } from "../../storage/schema.ts";

/** Takes candidates out of a job at once and offers to put them back. */
export async function removeCandidates(ids: readonly string[], job: JobRow, storage: Storage) {
  const removed = await storage.candidates.removeFromJob(ids, job.id);
  const id = `removed-${ids[0] ?? ""}-${ids.length}`;
  const undo = async () => {
    notifications.hide(id);
    await storage.candidates.restore(removed);
  };
  notifications.show({
    id,
    withBorder: true,
    autoClose: 8000,
    closeButtonProps: { "aria-label": t("Close") },
    message: (
      <Group justify="space-between" wrap="nowrap">
        {t("{ids, plural, one {# candidate removed from this job.} other {# candidates removed from this job.}}", {
          ids: ids.length,
        })}
        <Button size="compact-sm" variant="light" onClick={() => void undo()}>
          {t("Undo")}
        </Button>
      </Group>
    ),
  });
}
