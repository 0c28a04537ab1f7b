import { Stack, Text, Title } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";

import { monthsText } from "../../core/matching/match-words.ts";
import type { Experience } from "../../core/reading/profile.ts";
import classes from "./ProfileSection.module.css";
import { timelineBars } from "./timeline.ts";

interface Props {
  readonly experiences: readonly Experience[];
  readonly experienceMonths: number | null;
  /** Labels of all skills found; those the job asks for are marked. */
  readonly skills: readonly { readonly label: string; readonly isWanted: boolean }[];
}

/** What was understood of the resume. */
export function ProfileSection({ experiences, experienceMonths, skills }: Props) {
  const today = new Date();
  const bars = timelineBars(experiences, today.getFullYear() * 12 + today.getMonth());
  return (
    <Stack gap="lg">
      <section>
        <Title order={3} size="h3">
          Experience
          {experienceMonths !== null && (
            <span className={classes.total}>{monthsText(experienceMonths)} in all, overlaps counted once</span>
          )}
        </Title>
        {bars.length === 0 ? (
          <Text size="sm" c="dimmed">
            No jobs with dates were found in this resume.
          </Text>
        ) : (
          <ul className={classes.timeline}>
            {bars.map((bar, index) => (
              <li key={index}>
                <span className={classes.title}>{bar.title || "Untitled"}</span>
                <span className={classes.dates}>
                  {bar.span} · {bar.length}
                </span>
                <span className={classes.track} aria-hidden="true">
                  <span style={{ left: `${bar.left * 100}%`, width: `${bar.width * 100}%` }} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <Title order={3} size="h3">
          Skills found
        </Title>
        {skills.length === 0 ? (
          <Text size="sm" c="dimmed">
            None of the skills we know were found.
          </Text>
        ) : (
          <ul className={classes.skills}>
            {skills
              .toSorted((a, b) => Number(b.isWanted) - Number(a.isWanted))
              .map(({ label, isWanted }) => (
                <li
                  key={label}
                  data-wanted={isWanted || undefined}
                  title={isWanted ? "Asked for by this job" : undefined}
                >
                  {isWanted && <IconCheck size={12} stroke={2.5} role="img" aria-label="Asked for:" />}
                  {label}
                </li>
              ))}
          </ul>
        )}
      </section>
    </Stack>
  );
}
