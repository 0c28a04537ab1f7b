import { Skeleton, Stack, Text, Title } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";

import { DEGREES } from "../../core/matching/degrees.ts";
import type { Quote } from "../../core/matching/job.ts";
import { monthsText } from "../../core/matching/match-words.ts";
import type { Profile } from "../../core/reading/profile.ts";
import { type SkillGraph, skillSaid } from "../../core/skills/graph.ts";
import { t, tell, told } from "../../lib/messages.ts";
import classes from "./Coach.module.css";
import type { OpenResume } from "./coach-run.ts";
import { HiddenList } from "./HiddenList.tsx";
import { monthText } from "./month-text.ts";
import { ProblemList } from "./ProblemList.tsx";
import { problemsOf } from "./problems.ts";
import type { Marks } from "./use-marks.ts";

interface Props {
  readonly resume: OpenResume;
  readonly marks: Marks;
  readonly graph: SkillGraph | null;
  readonly onShow: (quote: Quote) => void;
}

/** What a program makes of the resume: what stands in its way, and what it understands. */
export function ReadingTab({ resume: { read, now }, marks, graph, onShow }: Props) {
  if (now === null) return <Skeleton height={240} role="status" aria-label={t("Reading")} />;
  const problems = problemsOf(read, now.profile);
  return (
    <Stack gap="lg">
      <section>
        <Title order={2} size="h3">
          {t("What gets in the way of reading")}
        </Title>
        {problems.length === 0 ? (
          <Text size="sm" className={classes.fine}>
            <IconCheck size={15} aria-hidden /> {t("Nothing was found: one column, readable text, sections and dates.")}
          </Text>
        ) : (
          <ProblemList problems={problems} marks={marks} />
        )}
        <HiddenList hidden={read.hidden} />
      </section>
      <Understood profile={now.profile} graph={graph} onShow={onShow} />
    </Stack>
  );
}

interface UnderstoodProps {
  readonly profile: Profile;
  readonly graph: SkillGraph | null;
  readonly onShow: (quote: Quote) => void;
}

/** Facts as they were found; each leads to its place. */
function Understood({ profile, graph, onShow }: UnderstoodProps) {
  const { experiences, experienceMonths, education, languages, certificates, skillUses } = profile;
  const work = experiences.map(({ title, employer, from, to, start, end }) => ({
    start,
    end,
    words: [title, employer, `${monthText(from)} – ${to === null ? t("today") : monthText(to)}`]
      .filter((part) => part !== null && part !== "")
      .join(" · "),
  }));
  const studies = education.map(({ level, field, year, start, end }) => ({
    start,
    end,
    words: [level === null ? null : told(DEGREES[level]?.label ?? ""), field, year]
      .filter((part) => part !== null && part !== "")
      .join(" · "),
  }));
  const skills = skillUses.flatMap(({ skillId, mentions: [first] }) =>
    first ? [{ ...first, words: graph ? tell(skillSaid(graph, skillId)) : skillId }] : [],
  );
  return (
    <section aria-label={t("What was understood")}>
      <Title order={2} size="h3">
        {t("What was understood")}
      </Title>
      <Text size="xs" c="dimmed" mb={4}>
        {t("If something of yours is missing here, programs miss it, too. Choose an entry to see where it was found.")}
      </Text>
      <dl className={classes.facts}>
        <Facts
          name={
            experienceMonths === null
              ? t("Work")
              : t("Work, {time} in all", { time: told(monthsText(experienceMonths)) })
          }
          facts={work}
          onShow={onShow}
        />
        <Facts name={t("Education")} facts={studies} onShow={onShow} />
        <Facts name={t("Skills")} facts={skills} isDense onShow={onShow} />
        <Facts
          name={t("Languages")}
          facts={languages.map(({ language, start, end }) => ({ start, end, words: told(language) }))}
          isDense
          onShow={onShow}
        />
        <Facts
          name={t("Certificates")}
          facts={certificates.map(({ label, start, end }) => ({ start, end, words: label }))}
          onShow={onShow}
        />
      </dl>
    </section>
  );
}

interface FactsProps {
  readonly name: string;
  readonly facts: readonly (Quote & { readonly words: string })[];
  readonly isDense?: boolean;
  readonly onShow: (quote: Quote) => void;
}

function Facts({ name, facts, isDense = false, onShow }: FactsProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-dense={isDense || undefined}>
        {facts.length === 0 && <span className={classes.nothing}>{t("nothing found")}</span>}
        {facts.map(({ start, end, words }) => (
          <button key={`${start} ${words}`} type="button" onClick={() => onShow({ start, end })}>
            {words}
          </button>
        ))}
      </dd>
    </div>
  );
}
