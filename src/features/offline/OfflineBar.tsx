import { Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useState } from "react";

import { t } from "../../lib/messages.ts";
import classes from "./OfflineBar.module.css";
import type { Waiting } from "./offline.ts";

interface Props {
  readonly waiting: Waiting;
  /** Something is being imported, scored or trained: then nothing is reloaded. */
  readonly isBusy: boolean;
  readonly onGoOn: () => void;
}

/** A calm offer to reload, for a new version or for more threads; it can wait. */
export function OfflineBar({ waiting, isBusy, onGoOn }: Props) {
  const [putOff, setPutOff] = useState<Waiting>("nothing");
  if (waiting === "nothing" || waiting === putOff) return null;
  const words = wordsOf(waiting);
  return (
    <div role="status" className={classes.bar}>
      <IconRefresh size={15} aria-hidden />
      <span>{words.what}</span>
      {isBusy && <span className={classes.busy}>{t("It waits until the work under way has ended.")}</span>}
      <Button size="compact-xs" variant="light" disabled={isBusy} onClick={onGoOn}>
        {words.action}
      </Button>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setPutOff(waiting)}>
        {t("Later")}
      </Button>
    </div>
  );
}

function wordsOf(waiting: Exclude<Waiting, "nothing">): { readonly what: string; readonly action: string } {
  switch (waiting) {
    case "isolation":
      return { what: t("One reload lets the scorer use all cores of this machine."), action: t("Reload") };
    case "new-version":
      return { what: t("A new version of Candor is ready. What is stored stays."), action: t("Update now") };
    case "updated-elsewhere":
      return {
        what: t("Candor was updated in another tab. This one still runs the old version."),
        action: t("Reload"),
      };
    default:
      return waiting satisfies never;
  }
}
