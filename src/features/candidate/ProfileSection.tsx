import { Stack, Text, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { DEGREES } from "../../core/matching/degrees.ts";
import type { Quote } from "../../core/matching/job.ts";
import { monthsText } from "../../core/matching/match-words.ts";
import type { ReadWarning } from "../../core/reading/document.ts";
import type { Education, MonthIndex, Profile, SpokenLanguage } from "../../core/reading/profile.ts";
import { msg, t, told } from "../../lib/messages.ts";
import classes from "./ProfileSection.module.css";
import { ProfileTimeline } from "./ProfileTimeline.tsx";
import { skillLines } from "./skill-lines.ts";
import { SkillUseList } from "./SkillUseList.tsx";

interface Props {
  readonly profile: Profile;
  readonly warnings: readonly ReadWarning[];
  /** Skills the job asks for. */
  readonly wantedIds: ReadonlySet<string | null>;
  readonly labelOf: (skillId: string) => string;
  onShow(place: Quote): void;
}

/** After these something is likely to be missing here. */
const DOUBTFUL: ReadonlySet<ReadWarning> = new Set<ReadWarning>([
  "odd-characters",
  "words-run-together",
  "single-letters",
  "no-sections",
  "very-short",
  "truncated",
  "ocr",
]);

const LEVEL_WORDS: Readonly<Record<NonNullable<SpokenLanguage["level"]>, string>> = {
  native: msg("native"),
  fluent: msg("fluent"),
  working: msg("working level"),
  basic: msg("basic"),
};

/** What was understood of the resume. */
export function ProfileSection({ profile, warnings, wantedIds, labelOf, onShow }: Props) {
  const { experiences, experienceMonths, education, languages, certificates, skills, skillUses } = profile;
  const now = thisMonth();
  return (
    <Stack gap="lg">
      {warnings.some((warning) => DOUBTFUL.has(warning)) && (
        <p className={classes.doubt}>
          <IconAlertTriangle size={15} aria-hidden="true" />
          {t("The file was hard to read: something may be missing here. Compare it with the resume.")}
        </p>
      )}
      <Part
        title={t("Experience")}
        aside={
          experienceMonths === null
            ? ""
            : t("{experienceMonths} in all, overlaps counted once", {
                experienceMonths: told(monthsText(experienceMonths)),
              })
        }
        isEmpty={experiences.length === 0}
        empty={t("No jobs with dates were found in this resume.")}
      >
        <ProfileTimeline experiences={experiences} now={now} />
      </Part>
      {education.length > 0 && (
        <Part title={t("Education")}>
          <ul className={classes.list}>
            {education.map((study) => (
              <li key={study.start}>
                <span>{studyText(study)}</span>
                <span className={classes.dates}>{study.year}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {languages.length > 0 && (
        <Part title={t("Languages")}>
          <ul className={classes.list}>
            {languages.map(({ language, level }) => (
              <li key={language}>
                <span>{told(language)}</span>
                <span className={classes.dates}>{level === null ? t("no level said") : told(LEVEL_WORDS[level])}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {certificates.length > 0 && (
        <Part title={t("Certificates")}>
          <ul className={classes.list}>
            {certificates.map(({ label, start }) => (
              <li key={start}>
                <span>{label}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part
        title={t("Skills")}
        aside={skills.length === 0 ? "" : t("time and last use as dated work shows it")}
        isEmpty={skills.length === 0}
        empty={t("None of the skills we know were found.")}
      >
        <SkillUseList lines={skillLines(skills, { uses: skillUses, wantedIds, labelOf, now })} onShow={onShow} />
      </Part>
    </Stack>
  );
}

interface PartProps {
  readonly title: string;
  readonly aside?: string;
  readonly isEmpty?: boolean;
  readonly empty?: string;
  readonly children: ReactNode;
}

function Part({ title, aside = "", isEmpty = false, empty = "", children }: PartProps) {
  return (
    <section>
      <Title order={3} size="h3">
        {title}
        {aside && <span className={classes.total}>{aside}</span>}
      </Title>
      {isEmpty ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        children
      )}
    </section>
  );
}

/** "Bachelor's degree, Chemistry". */
function studyText({ level, field }: Education): string {
  const degree = level === null ? "" : told(DEGREES[level]?.label ?? "");
  return [degree, field].filter(Boolean).join(", ") || t("A course of study");
}

function thisMonth(): MonthIndex {
  const today = new Date();
  return today.getFullYear() * 12 + today.getMonth();
}
