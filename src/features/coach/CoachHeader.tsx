import { Button, Switch, Title, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconTrash } from "@tabler/icons-react";
import { useState } from "react";

import { t } from "../../lib/messages.ts";
import { useKeys } from "../../ui/use-keys.ts";
import classes from "./Coach.module.css";
import type { CoachNeeds } from "./coach-needs.ts";
import type { OpenResume } from "./coach-run.ts";
import { EraseDialog } from "./EraseDialog.tsx";
import { ExportMenu } from "./ExportMenu.tsx";

/** Whose resume this is, the way back, the way out, and what becomes of it. */
export function CoachHeader({ needs: { coach, keep }, resume }: { needs: CoachNeeds; resume: OpenResume }) {
  const [isErasing, setErasing] = useState(false);
  const canUndo = resume.undoable.length > 0;
  useKeys({ u: () => coach.run.undo() });
  return (
    <header className={classes.head}>
      <Title order={1} size="h2" className={classes.title} title={resume.name}>
        {t("Coach")} <span className={classes.file}>{resume.name}</span>
      </Title>
      <div className={classes.actions}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowBackUp size={15} />}
          disabled={!canUndo}
          onClick={() => coach.run.undo()}
        >
          {t("Undo")}
        </Button>
        <ExportMenu resume={resume} />
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={15} />}
          onClick={() => setErasing(true)}
        >
          {t("Erase")}
        </Button>
        {keep.isPossible && (
          <Tooltip
            multiline
            w={260}
            label={t(
              "Off: it is gone when you close the page. On: it is stored in this browser, as it is, with your name.",
            )}
          >
            <Switch
              size="xs"
              label={t("Keep it on this machine")}
              checked={keep.isOn}
              onChange={(event) => keep.set(event.currentTarget.checked)}
            />
          </Tooltip>
        )}
      </div>
      <EraseDialog
        opened={isErasing}
        isKept={keep.isOn}
        onClose={() => setErasing(false)}
        onErase={() => {
          keep.set(false);
          coach.clear();
        }}
      />
    </header>
  );
}
