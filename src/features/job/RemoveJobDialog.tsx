import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";

import { t } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { JobRow } from "../../storage/schema.ts";
import { useObservable } from "../../ui/use-observable.ts";
import { peopleText } from "./people-text.ts";

interface Props {
  readonly job: JobRow;
  readonly opened: boolean;
  readonly storage: Storage;
  readonly onClose: () => void;
  readonly onRemove: () => Promise<void>;
}

/** Asks once, because people's data goes with the job, and then says what is gone. */
export function RemoveJobDialog({ job, opened, storage, onClose, onRemove }: Props) {
  const [isRemoving, setRemoving] = useState(false);
  const count = useObservable(job.id, () => storage.candidates.countByJob(job.id));
  const people = count.status === "ready" ? peopleText(count.value) : t("its candidates");

  async function remove() {
    setRemoving(true);
    await onRemove();
    notifications.show({ message: t("{title} is removed, with {people}.", { title: job.title, people }) });
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("Remove {title}?", { title: job.title })}
      closeButtonProps={{ "aria-label": t("Close") }}
    >
      <Stack gap="md">
        <Text size="sm">
          {t(
            "The job, its scores and {people} are erased from this machine. Candidates who also stand in another job stay there. This cannot be undone; your own files are not touched.",
            { people },
          )}
        </Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t("Keep it")}
          </Button>
          <Button color="red" loading={isRemoving} onClick={() => void remove()}>
            {t("Remove and erase")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
