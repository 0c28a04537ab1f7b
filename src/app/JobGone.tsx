import { t } from "../lib/messages.ts";
import { NotHere } from "./NotHere.tsx";

/** An address of a job that is not (any more) on this machine. */
export function JobGone() {
  return (
    <NotHere
      title={t("This job is not here")}
      text={t("It was removed, or the address came from another machine: jobs never leave the one they are on.")}
    />
  );
}
