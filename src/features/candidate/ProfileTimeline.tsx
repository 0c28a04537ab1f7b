import type { Experience, MonthIndex } from "../../core/reading/profile.ts";
import { t } from "../../lib/messages.ts";
import classes from "./ProfileSection.module.css";
import { timelineBars, timelineTicks } from "./timeline.ts";

interface Props {
  readonly experiences: readonly Experience[];
  readonly now: MonthIndex;
}

const percent = (share: number) => `${share * 100}%`;

/** The jobs on one scale of months, the latest first. */
export function ProfileTimeline({ experiences, now }: Props) {
  const ticks = timelineTicks(experiences, now);
  return (
    <ul className={classes.timeline}>
      {timelineBars(experiences, now).map((bar, index) => (
        <li key={index}>
          <span className={classes.title} title={bar.title || undefined}>
            {bar.title || bar.employer || t("Untitled")}
          </span>
          <span className={classes.dates}>
            {bar.span} · {bar.length}
          </span>
          {bar.title && bar.employer && (
            <span className={classes.employer} title={bar.employer}>
              {bar.employer}
            </span>
          )}
          <span className={classes.track} aria-hidden="true">
            {ticks.map(({ year, left }) => (
              <i key={year} style={{ left: percent(left) }} />
            ))}
            <span style={{ left: percent(bar.left), width: percent(bar.width) }} />
          </span>
        </li>
      ))}
      {ticks.length > 0 && (
        <li className={classes.axis} aria-hidden="true">
          {ticks.map(({ year, left }) => (
            <span key={year} style={{ left: `clamp(14px, ${percent(left)}, 100% - 14px)` }}>
              {year}
            </span>
          ))}
        </li>
      )}
    </ul>
  );
}
