import { Alert, Button, Skeleton, Stack, Tabs, Text } from "@mantine/core";
import { useElementSize, useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useMemo, useRef, useState } from "react";

import type { Quote, Requirement, RequirementVerdict } from "../../core/matching/job.ts";
import { type SkillGraph, skillSaid } from "../../core/skills/graph.ts";
import { msg, t, tell, told } from "../../lib/messages.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow, JobRow } from "../../storage/schema.ts";
import { storedProfile } from "../../storage/stored-profile.ts";
import { useKeys } from "../../ui/use-keys.ts";
import { CandidateHeader } from "./CandidateHeader.tsx";
import classes from "./CandidatePanel.module.css";
import { HiddenTextBox } from "./HiddenTextBox.tsx";
import { passagesOf } from "../../core/matching/resume-passages.ts";
import { ProfileSection } from "./ProfileSection.tsx";
import { RequirementList } from "./RequirementList.tsx";
import { ResumeText } from "./ResumeText.tsx";
import { type Fit, type OpenCandidate, useCandidate } from "./use-candidate.ts";
import { useExplanation } from "./use-explanation.ts";
import { WhySection } from "./WhySection.tsx";

export type Section = "why" | "resume" | "profile";

export interface CandidatePanelProps {
  readonly candidateId: string;
  readonly job: JobRow;
  readonly storage: Storage;
  readonly scorer: Scorer;
  /** null until it is loaded. */
  readonly graph: SkillGraph | null;
  readonly requirements: readonly Requirement[];
  /** Whether a person changed or weighed them: then they are a part of the score. */
  readonly areRequirementsTouched: boolean;
  /** Who it is, and what to do about a missed name; another feature's. */
  readonly identity: (row: CandidateRow) => ReactNode;
  readonly hiding: (row: CandidateRow) => ReactNode;
  /** What a person decides about them. */
  readonly decide: (about: DecidedOn) => ReactNode;
  /** The scorer's opinion waits for a person's. */
  readonly hidesOpinion: boolean;
  /** The tab it opens with: the one last chosen, so that one reads resume after resume. */
  readonly startSection: Section;
  onSection(section: Section): void;
  onClose(): void;
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
}

/** What lies before whoever decides. */
export interface DecidedOn {
  readonly row: CandidateRow;
  readonly fit: Fit | null;
  readonly verdicts: readonly RequirementVerdict[] | null;
}

/** One candidate beside the ranking: fit, requirements with their quotes, what carried the score, and the text. */
export function CandidatePanel(props: CandidatePanelProps) {
  const { candidateId, onClose } = props;
  const candidate = useCandidate(candidateId, props);
  useKeys({ Escape: onClose });
  switch (candidate.status) {
    case "loading":
      return (
        <Stack gap="md" p="md" role="status" aria-label={t("Opening the candidate")}>
          <Skeleton height={22} width="50%" />
          <Skeleton height={14} />
          <Skeleton height={180} />
        </Stack>
      );
    case "gone":
    case "failed":
      return (
        <Stack p="md" align="flex-start">
          <Alert
            color="gray"
            title={
              candidate.status === "gone"
                ? t("This candidate is not here any more")
                : t("This candidate could not be read")
            }
          >
            {candidate.status === "gone"
              ? t("It was removed, or its address belongs to another browser.")
              : t(
                  "Your browser did not let the page read what it stored. Nothing was deleted. Reload the page to try again.",
                )}
          </Alert>
          <Button variant="default" size="xs" onClick={onClose}>
            {t("Close")}
          </Button>
        </Stack>
      );
    case "ready":
      return <ReadyPanel key={candidateId} {...props} {...candidate} />;
    default:
      return candidate satisfies never;
  }
}

const SECTIONS: Readonly<Record<Section, string>> = { why: msg("Why"), resume: msg("Resume"), profile: msg("Profile") };

/** Too little room for two scrolls; CandidatePanel.module.css has the same. */
const ONE_SCROLL = "(max-width: 900px), (max-height: 900px)";

type ReadyProps = CandidatePanelProps & Extract<OpenCandidate, { status: "ready" }>;

function ReadyPanel(props: ReadyProps) {
  const { job, scorer, graph, requirements, row, resume, verdicts, fit, onClose, onPrevious, onNext } = props;
  const [section, setSection] = useState<Section>(props.startSection);
  const [quote, setQuote] = useState<Quote | null>(null);
  const { text, sections, experiences } = resume;
  const passages = useMemo(() => passagesOf({ text, sections, experiences }), [text, sections, experiences]);
  const explanation = useExplanation({ job, text, passages, scorer });
  const hasOneScroll = useMediaQuery(ONE_SCROLL, false, { getInitialValueInEffect: false });
  const tabs = useRef<HTMLDivElement>(null);
  // Grows with reasons and notes; the tabs wait above it.
  const foot = useElementSize();

  const choose = (value: string | null) => {
    const next = value === "resume" || value === "profile" ? value : "why";
    setSection(next);
    props.onSection(next);
    // The names of the tabs are in sight always, what they show may lie below the fold.
    if (hasOneScroll) requestAnimationFrame(() => tabs.current?.scrollIntoView({ block: "start" }));
  };
  const show = ({ start, end }: Quote) => {
    setSection("resume");
    setQuote({ start, end });
  };
  const wantedIds = new Set(requirements.map(({ skillId }) => skillId));
  return (
    <Tabs
      className={classes.panel}
      style={{ "--foot": `${foot.height}px` }}
      value={section}
      onChange={choose}
      keepMounted={false}
    >
      <CandidateHeader
        row={row}
        resume={resume}
        fit={fit}
        hidesOpinion={props.hidesOpinion}
        identity={props.identity(row)}
        onClose={onClose}
        onPrevious={onPrevious}
        onNext={onNext}
      />
      <div className={classes.requirements} tabIndex={0} role="region" aria-label={t("Requirements and quotes")}>
        <HiddenTextBox hidden={resume.hidden} />
        <RequirementList
          requirements={requirements}
          verdicts={verdicts}
          text={text}
          // Where all scrolls as one, pointing at a requirement must not carry it away.
          onPoint={hasOneScroll ? ignore : setQuote}
          onShow={show}
        />
      </div>
      <div ref={tabs} className={classes.tabsStart} />
      <Tabs.List className={classes.tabList}>
        {Object.entries(SECTIONS).map(([value, label]) => (
          <Tabs.Tab key={value} value={value} className={classes.tabName}>
            {told(label)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="why" className={classes.tab} tabIndex={0}>
        {props.hidesOpinion ? (
          <Text size="sm" c="dimmed">
            {t("Why the scorer thinks so is shown once you have decided.")}
          </Text>
        ) : (
          <WhySection fit={fit} explanation={explanation} text={text} passages={passages} onShow={show} />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="resume" className={classes.tab} tabIndex={0}>
        <Text size="xs" c="dimmed" mb="xs">
          {t("As it was scored. The person was hidden before anything was kept.")}
        </Text>
        {props.hiding(row)}
        <ResumeText
          text={text}
          passages={passages}
          effects={explanation.status === "ready" && !props.hidesOpinion ? explanation.effects : null}
          quote={quote}
        />
      </Tabs.Panel>
      <Tabs.Panel value="profile" className={classes.tab} tabIndex={0}>
        <ProfileSection
          profile={storedProfile(row, resume)}
          warnings={row.warnings}
          wantedIds={wantedIds}
          labelOf={(id) => (graph ? tell(skillSaid(graph, id)) : id)}
          onShow={show}
        />
      </Tabs.Panel>
      <div ref={foot.ref} className={classes.foot}>
        {props.decide({ row, fit, verdicts })}
      </div>
    </Tabs>
  );
}

const ignore = () => undefined;
