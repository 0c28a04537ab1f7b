import { Text } from "@mantine/core";
import { IconDeviceLaptop, IconEraser, IconEyeOff, IconWorldOff } from "@tabler/icons-react";

import { t } from "../../lib/messages.ts";
import classes from "./PromiseList.module.css";

interface Props {
  readonly keeps: "disk" | "memory";
  readonly webgpu: "unknown" | "yes" | "no";
}

/** What is stored, where, who is contacted, and how to undo it: the promise of the product in plain words. */
export function PromiseList({ keeps, webgpu }: Props) {
  return (
    <ul className={classes.promises} aria-label={t("What Candor promises")}>
      <li>
        <IconWorldOff size={18} stroke={1.6} aria-hidden />
        <div>
          <Text fw={600}>{t("Nothing leaves this page")}</Text>
          <Text size="sm" c="dimmed">
            {t(
              "What you drop is read on this machine. No other host is contacted, unless you fetch another scorer from a model hub.",
            )}
          </Text>
        </div>
      </li>
      <li>
        <IconEyeOff size={18} stroke={1.6} aria-hidden />
        <div>
          <Text fw={600}>{t("People become code names")}</Text>
          <Text size="sm" c="dimmed">
            {t("Names, contacts and the like are taken out first. The files and their names are not kept.")}
          </Text>
        </div>
      </li>
      <li>
        <IconDeviceLaptop size={18} stroke={1.6} aria-hidden />
        <div>
          <Text fw={600}>{keeps === "disk" ? t("Kept in this browser") : t("Nothing is kept here")}</Text>
          <Text size="sm" c="dimmed">
            {keeps === "disk"
              ? t("Job texts, the anonymised resumes and their scores stay until you erase them.")
              : t("This browser lets the page store nothing: all is gone when you close it.")}
            {webgpu === "no" && ` ${t("Without WebGPU the scorer runs on the CPU: slower, and it works.")}`}
          </Text>
        </div>
      </li>
      <li>
        <IconEraser size={18} stroke={1.6} aria-hidden />
        <div>
          <Text fw={600}>{t("Erased in two clicks")}</Text>
          <Text size="sm" c="dimmed">
            {t("Open the scorer's status in the menu, choose “Erase everything”, and see the counts go to zero.")}
          </Text>
        </div>
      </li>
    </ul>
  );
}
