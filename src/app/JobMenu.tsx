import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { RemoveJobDialog } from "../features/job/RemoveJobDialog.tsx";
import { t } from "../lib/messages.ts";
import type { JobRow } from "../storage/schema.ts";
import { useServices } from "./services.ts";

/** What can be done with the open job besides ranking. */
export function JobMenu({ job }: { job: JobRow }) {
  const { storage, ranking } = useServices();
  const [asksToRemove, setAsksToRemove] = useState(false);
  const navigate = useNavigate();
  return (
    <>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t("More about this job")}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={15} />}
            onClick={() => void navigate({ to: "/jobs/$jobId/edit", params: { jobId: job.id } })}
          >
            {t("Edit")}
          </Menu.Item>
          <Menu.Item color="red" leftSection={<IconTrash size={15} />} onClick={() => setAsksToRemove(true)}>
            {t("Remove…")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RemoveJobDialog
        job={job}
        opened={asksToRemove}
        storage={storage}
        onClose={() => setAsksToRemove(false)}
        onRemove={async () => {
          ranking.stop(job.id);
          await storage.jobs.remove(job.id);
          await navigate({ to: "/" });
        }}
      />
    </>
  );
}
