import { Anchor, Button } from "@mantine/core";
import { IconCalendarDue } from "@tabler/icons-react";
import { useState } from "react";

import { dueJobs, dueText } from "../../core/records/retention.ts";
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
  const more =
    others.length === 0 ? "" : ` and of ${others.length === 1 ? "1 more job" : `${others.length} more jobs`}`;
  return (
    <div role="status" className={classes.bar}>
      <IconCalendarDue size={15} aria-hidden />
      <span>
        The candidates of {first.title}
        {more} are due to be erased ({dueText(first.keepUntil, now)}).
      </span>
      <Anchor href={privacyHref} size="sm">
        See the dates
      </Anchor>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setLater(true)}>
        Later
      </Button>
    </div>
  );
}
