import { Button, Text, Title } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { type ReactNode, useMemo, useRef, useState } from "react";

import { jobScoredText } from "../../core/matching/job.ts";
import type { SkillGraph } from "../../core/skills/graph.ts";
import { t } from "../../lib/messages.ts";
import type { JobRow } from "../../storage/schema.ts";
import classes from "./JobText.module.css";
import { markMentions, requirementsWithin } from "./mentions.ts";
import { RequirementEditor } from "./RequirementEditor.tsx";
import type { RequirementEdits } from "./use-requirement-edits.ts";

interface Props {
  readonly job: JobRow;
  /** The requirements have offsets in the scored text, which may begin with the title. */
  readonly edits: RequirementEdits;
  /** null until it is loaded. */
  readonly graph: SkillGraph | null;
  /** What the requirements do to the order, in sight while they are edited. */
  readonly effect: ReactNode;
  readonly onEdit: () => void;
}

/** The job as it was written, with what was understood of it: mentions underlined, requirements beside. */
export function JobText({ job, edits, graph, effect, onEdit }: Props) {
  const { title, text } = job;
  const { requirements } = edits;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const article = useRef<HTMLElement>(null);
  const stretches = useMemo(() => {
    const textStart = jobScoredText({ title, text }).length - text.length;
    return markMentions(text, requirementsWithin(requirements, textStart));
  }, [title, text, requirements]);

  function show(id: string) {
    setChosenId(id);
    article.current?.querySelector(`[data-mentions~="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "center" });
  }
  return (
    <div className={classes.page}>
      <aside className={classes.side} aria-label={t("Requirements")}>
        <div className={classes.effect}>{effect}</div>
        <RequirementEditor edits={edits} graph={graph} chosenId={chosenId} onChoose={show} />
      </aside>
      <article ref={article} className={classes.text} aria-label={t("Job description")}>
        <div className={classes.head}>
          <Title order={2} size="h3">
            {t("Job description")}
          </Title>
          <Button variant="default" size="compact-sm" leftSection={<IconPencil size={14} />} onClick={onEdit}>
            {t("Edit")}
          </Button>
        </div>
        {text.trim() === "" ? (
          <Text c="dimmed">{t("This job has no text yet, so there is nothing to rank by. Edit it to add one.")}</Text>
        ) : (
          <div className={classes.body}>
            {stretches.map(({ start, text: words, requirementIds }) =>
              requirementIds.length === 0 ? (
                words
              ) : (
                <mark
                  key={start}
                  className={classes.mention}
                  data-mentions={requirementIds.join(" ")}
                  data-chosen={(chosenId !== null && requirementIds.includes(chosenId)) || undefined}
                >
                  {words}
                </mark>
              ),
            )}
          </div>
        )}
      </article>
    </div>
  );
}
