import "@mantine/spotlight/styles.css";

import { Spotlight, type SpotlightActionData } from "@mantine/spotlight";
import {
  IconBriefcase,
  IconChartDots,
  IconCpu,
  IconFileImport,
  IconGavel,
  IconHelp,
  IconKeyboard,
  IconMessageQuestion,
  IconPlayerPlay,
  IconPlus,
  IconSearch,
  IconSchool,
  IconShieldLock,
  IconUser,
  IconUserCheck,
} from "@tabler/icons-react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";

import { t } from "../lib/messages.ts";
import type { JobRow } from "../storage/schema.ts";
import { useObservable } from "../ui/use-observable.ts";
import { useServices } from "./services.ts";
import { setSession } from "./session.ts";
import { useFoundCandidates } from "./use-found-candidates.ts";
import { useSample } from "./use-sample.ts";

const NO_JOBS: readonly JobRow[] = [];

/** Everything the page can do, by name, and every job and candidate. */
export function CommandPalette() {
  const { storage } = useServices();
  const watchedJobs = useObservable("jobs", storage.jobs.watchAll);
  const jobs = watchedJobs.status === "ready" ? watchedJobs.value : NO_JOBS;
  const navigate = useNavigate();
  const { jobId } = useParams({ strict: false });
  const loadSample = useSample();
  const [query, setQuery] = useState("");
  const found = useFoundCandidates(query, jobs, jobId);

  const here: SpotlightActionData[] = jobId
    ? [
        {
          id: "import",
          label: t("Import resumes"),
          leftSection: <IconFileImport size={16} />,
          onClick: () => setSession({ importOpened: true }),
        },
        {
          id: "edit-job",
          label: t("Edit this job"),
          leftSection: <IconBriefcase size={16} />,
          onClick: () => void navigate({ to: "/jobs/$jobId/edit", params: { jobId } }),
        },
      ]
    : [];
  const always: SpotlightActionData[] = [
    {
      id: "new-job",
      label: t("New job"),
      leftSection: <IconPlus size={16} />,
      onClick: () => void navigate({ to: "/jobs/new" }),
    },
    {
      id: "sample",
      label: t("Load the sample"),
      leftSection: <IconPlayerPlay size={16} />,
      onClick: () => void loadSample(),
    },
    {
      id: "ask",
      label: t("Ask about jobs and candidates"),
      leftSection: <IconMessageQuestion size={16} />,
      onClick: () => void navigate({ to: "/ask" }),
    },
    {
      id: "decisions",
      label: t("Decisions: raters, survey, datasets, drift, selection rates"),
      leftSection: <IconGavel size={16} />,
      onClick: () => void navigate({ to: "/decisions" }),
    },
    {
      id: "learn",
      label: t("Learn from decisions: fine-tune the scorer"),
      leftSection: <IconSchool size={16} />,
      onClick: () => void navigate({ to: "/learn" }),
    },
    {
      id: "coach",
      label: t("Coach: how my own resume reads and fits"),
      leftSection: <IconUserCheck size={16} />,
      onClick: () => void navigate({ to: "/coach" }),
    },
    {
      id: "evaluate",
      label: t("Evaluate the scorer on a labelled file"),
      leftSection: <IconChartDots size={16} />,
      onClick: () => void navigate({ to: "/evaluate" }),
    },
    {
      id: "privacy",
      label: t("Privacy: what is stored, the vault, erase"),
      leftSection: <IconShieldLock size={16} />,
      onClick: () => void navigate({ to: "/privacy" }),
    },
    {
      id: "model",
      label: t("Scorer and stored data"),
      leftSection: <IconCpu size={16} />,
      onClick: () => setSession({ modelOpened: true }),
    },
    {
      id: "help",
      label: t("Help: the words of this page, the tour"),
      leftSection: <IconHelp size={16} />,
      onClick: () => setSession({ helpOpened: true }),
    },
    {
      id: "keys",
      label: t("Show all keys"),
      leftSection: <IconKeyboard size={16} />,
      onClick: () => setSession({ keysOpened: true }),
    },
  ];
  const openJob = jobs.map((job): SpotlightActionData => ({
    id: job.id,
    label: job.title,
    description: t("Job"),
    leftSection: <IconBriefcase size={16} />,
    onClick: () => void navigate({ to: "/jobs/$jobId", params: { jobId: job.id } }),
  }));
  const openCandidate = found.map(({ id, name, jobId: inJob, jobTitle, skill }): SpotlightActionData => ({
    id: `candidate-${id}`,
    label: name,
    description: skill === null ? jobTitle : `${jobTitle} · ${skill}`,
    keywords: query, // found already: the list's own look at the words leaves all of them in
    leftSection: <IconUser size={16} />,
    onClick: () => void navigate({ to: "/jobs/$jobId", params: { jobId: inJob }, search: { candidate: id } }),
  }));
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      actions={[...here, ...always, ...openJob, ...openCandidate]}
      shortcut={null} // use-app-keys.ts has it, from the first moment on
      limit={12 + found.length}
      highlightQuery
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      nothingFound={t("Nothing by that name.")}
      searchProps={{
        leftSection: <IconSearch size={16} />,
        placeholder: t("Find a job or a candidate, or do something…"),
        "aria-label": t("Find or do"),
      }}
    />
  );
}
