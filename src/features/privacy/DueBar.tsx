import { Anchor, Button } from "@mantine/core";
import { IconCalendarDue } from "@tabler/icons-react";
import { useState } from "react";

import { dueJobs, dueText } from "../../core/records/retention.ts";
import { t, told } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import { useObservable } from "../../ui/use-observable.ts";
import classes from "./Bars.module.css";

interface Props {
  readonly storage: Storage;
  readonly privacyHref: string;
}

/** A calm reminder that a date somebody set has passed. */
export function DueBar({ storage, privacyHref }: Props) {
  const [now] = useState(() => Date.now());
  const [isLater, setLater] = useState(false);
  const jobs = useObservable("jobs", storage.jobs.watchAll);
  const [first, ...others] = jobs.status === "ready" ? dueJobs(jobs.value, now) : [];
  if (!first || first.keepUntil === null || isLater) return null;
  return (
    <div role="status" className={classes.bar}>
      <IconCalendarDue size={15} aria-hidden />
      <span>
        {t(
          "{others, plural, =0 {The candidates of {title} are due to be erased ({when}).} one {The candidates of {title} and of # more job are due to be erased ({when}).} other {The candidates of {title} and of # more jobs are due to be erased ({when}).}}",
          { others: others.length, title: first.title, when: told(dueText(first.keepUntil, now)) },
        )}
      </span>
      <Anchor href={privacyHref} size="sm">
        {t("See the dates")}
      </Anchor>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setLater(true)}>
        {t("Later")}
      </Button>
    </div>
  );
}
