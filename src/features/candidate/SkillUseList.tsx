import { Button, UnstyledButton } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useState } from "react";

import type { Quote } from "../../core/matching/job.ts";
import { t } from "../../lib/messages.ts";
import classes from "./ProfileSection.module.css";
import type { SkillLine } from "./skill-lines.ts";

/** The rest are mostly words of a list. */
const SHOWN_AT_FIRST = 18;

interface Props {
  readonly lines: readonly SkillLine[];
  onShow(place: Quote): void;
}

/** Skills with how long and when last they were used; a line leads to where the resume names it. */
export function SkillUseList({ lines, onShow }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={classes.skills}>
        {shown.map((line) => (
          <li key={line.id} data-wanted={line.isWanted || undefined}>
            {line.at === null ? (
              <span className={classes.skill}>
                <Cells line={line} />
              </span>
            ) : (
              <UnstyledButton className={classes.skill} title={line.seen} onClick={() => line.at && onShow(line.at)}>
                <Cells line={line} />
              </UnstyledButton>
            )}
          </li>
        ))}
      </ul>
      {lines.length > shown.length && (
        <Button variant="subtle" color="gray" size="compact-xs" mt={4} onClick={() => setIsWhole(true)}>
          {t("Show all {lines}", { lines: lines.length })}
        </Button>
      )}
    </>
  );
}

function Cells({ line: { label, isWanted, used, last } }: { readonly line: SkillLine }) {
  return (
    <>
      <span className={classes.skillName}>
        {isWanted && <IconCheck size={12} stroke={2.5} role="img" aria-label={t("Asked for:")} />}
        {label}
      </span>
      <span className={classes.dates}>{used ? `${used} · ${last}` : t("named only")}</span>
    </>
  );
}
