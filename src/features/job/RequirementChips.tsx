import { Text, Title } from "@mantine/core";

import type { Need, Requirement } from "../../core/matching/job.ts";
import classes from "./RequirementChips.module.css";

interface Props {
  readonly requirements: readonly Requirement[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

/** What the job asks for, must apart from nice; a chip shows where the text says so. */
export function RequirementChips({ requirements, chosenId, onChoose }: Props) {
  if (requirements.length === 0) {
    return (
      <div>
        <Title order={2} size="h3">
          Requirements
        </Title>
        <Text size="sm" c="dimmed" mt={4}>
          None recognised yet. Name skills, years of experience, languages or certificates in the text, and they appear
          here.
        </Text>
      </div>
    );
  }
  return (
    <>
      {GROUPS.map(({ need, title }) => {
        const group = requirements.filter((requirement) => requirement.need === need);
        return (
          group.length > 0 && (
            <section key={need} className={classes.group}>
              <Title order={2} size="h3">
                {title} <span className={classes.count}>{group.length}</span>
              </Title>
              <ul className={classes.chips}>
                {group.map(({ id, label, start }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className={classes.chip}
                      data-need={need}
                      aria-pressed={id === chosenId}
                      disabled={start === null}
                      onClick={() => onChoose(id)}
                    >
                      {label}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <Text size="xs" c="dimmed">
        Read from the text by rules. To change them, edit the text.
      </Text>
    </>
  );
}

const GROUPS: readonly { readonly need: Need; readonly title: string }[] = [
  { need: "must", title: "Must have" },
  { need: "nice", title: "Nice to have" },
];
