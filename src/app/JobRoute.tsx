import { ActionIcon, Button, Group, SegmentedControl, Title, Tooltip } from "@mantine/core";
import { IconFileImport, IconPencil } from "@tabler/icons-react";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import type { Decision } from "../core/feedback/decision.ts";
import { CandidatePanel, type Section } from "../features/candidate/CandidatePanel.tsx";
import { CompareView } from "../features/compare/CompareView.tsx";
import { DecideBar } from "../features/decide/DecideBar.tsx";
import { PreferenceBar } from "../features/decide/PreferenceBar.tsx";
import { useDecisions } from "../features/decide/use-decisions.ts";
import { ImportDialog } from "../features/import/ImportDialog.tsx";
import { JobText } from "../features/job/JobText.tsx";
import { OrderEffect } from "../features/rank/OrderEffect.tsx";
import { RankingView } from "../features/rank/RankingView.tsx";
import { t } from "../lib/messages.ts";
import type { JobRow } from "../storage/schema.ts";
import { useObservable } from "../ui/use-observable.ts";
import { AdapterNote } from "./AdapterNote.tsx";
import { HidingOf, IdentityOf } from "./CandidatePrivacy.tsx";
import { ImportNote } from "./ImportNote.tsx";
import { JobGone } from "./JobGone.tsx";
import { JobMenu } from "./JobMenu.tsx";
import classes from "./JobRoute.module.css";
import { useServices } from "./services.ts";
import { setSession, useSession } from "./session.ts";
import { useKnownScorer } from "./use-known-scorer.ts";
import { useJobMatching } from "./use-job-matching.ts";

export function JobRoute() {
  const { storage } = useServices();
  const { jobId } = useParams({ from: "/jobs/$jobId" });
  const job = useObservable(jobId, () => storage.jobs.watch(jobId));
  if (job.status === "failed") throw job.error;
  if (job.status === "loading") return null;
  if (job.value?.id !== jobId) return job.value ? null : <JobGone />;
  return <OpenJob key={jobId} job={job.value} />;
}

const UNDECIDED: ReadonlyMap<string, readonly Decision[]> = new Map();
const hidesNothing = () => false;

/** The ranking, and beside it (never instead of it) whatever is open. */
function OpenJob({ job }: { job: JobRow }) {
  const { storage, scorer, ranking, imports } = useServices();
  const { candidate = null, compare, view = "ranking" } = useSearch({ from: "/jobs/$jobId" });
  const importOpened = useSession((session) => session.importOpened);
  const matching = useJobMatching(job, storage);
  const { graph, requirements, isTouched, edits, wantedSkills } = matching;
  const navigate = useNavigate({ from: "/jobs/$jobId" });
  const decided = useDecisions(job.id, storage.decisions);
  const scorerVersion = useKnownScorer()?.scorerVersion ?? null;
  const [section, setSection] = useState<Section>("why");

  const openImport = () => setSession({ importOpened: true });
  const openCandidate = (id: string | null) =>
    void navigate({ search: (search) => ({ ...search, candidate: id ?? undefined }), replace: candidate !== null });
  const openCompare = (ids: readonly string[]) =>
    void navigate({
      search: (search) => ({ ...search, candidate: undefined, compare: ids.length >= 2 ? ids.slice(0, 4) : undefined }),
    });

  const showView = (next: "ranking" | "job") =>
    void navigate({ search: (search) => ({ ...search, view: next === "job" ? "job" : undefined }) });

  return (
    <div className={classes.job} data-panel={candidate !== null || undefined}>
      <header className={classes.head}>
        <Title order={1} size="h2" className={classes.title}>
          {job.title}
        </Title>
        <Tooltip label={t("Edit this job")}>
          <ActionIcon
            component={Link}
            to={`/jobs/${job.id}/edit`}
            variant="subtle"
            color="gray"
            aria-label={t("Edit this job")}
          >
            <IconPencil size={16} />
          </ActionIcon>
        </Tooltip>
        <JobMenu job={job} />
        <Group gap="sm" ml="auto" wrap="nowrap">
          <SegmentedControl
            size="xs"
            aria-label={t("What to show")}
            data-tour="views"
            value={view}
            onChange={(next) => showView(next === "job" ? "job" : "ranking")}
            data={[
              { value: "ranking", label: t("Ranking") },
              { value: "job", label: t("Job") },
            ]}
          />
          <Button size="xs" leftSection={<IconFileImport size={15} />} onClick={openImport}>
            {t("Import")}
          </Button>
        </Group>
      </header>
      <AdapterNote className={classes.note} />
      <div className={classes.work}>
        {view === "job" ? (
          <JobText
            job={job}
            edits={edits}
            graph={graph}
            effect={
              <OrderEffect
                job={job}
                storage={storage}
                scorer={scorer}
                wantedSkills={wantedSkills}
                asked={{ graph, requirements, isTouched }}
                onOpen={openCandidate}
              />
            }
            onEdit={() => void navigate({ to: "/jobs/$jobId/edit", params: { jobId: job.id } })}
          />
        ) : compare ? (
          <CompareView
            candidateIds={compare}
            job={job}
            storage={storage}
            scorer={scorer}
            graph={graph}
            requirements={requirements}
            areRequirementsTouched={isTouched}
            hidesOpinion={decided?.hidesOpinion ?? hidesNothing}
            prefer={(rows) =>
              decided && <PreferenceBar job={job} rows={rows} decided={decided} decisions={storage.decisions} />
            }
            onClose={() => openCompare([])}
            onOpen={openCandidate}
            onRemove={(id) => openCompare(compare.filter((other) => other !== id))}
          />
        ) : (
          <RankingView
            job={job}
            storage={storage}
            run={ranking}
            scorer={scorer}
            skillLabel={matching.skillLabel}
            wantedSkills={wantedSkills}
            asked={{ graph, requirements, isTouched }}
            decisions={decided?.byCandidate ?? UNDECIDED}
            hidesOpinion={decided?.hidesOpinion ?? hidesNothing}
            openCandidateId={candidate}
            onOpen={openCandidate}
            onCompare={openCompare}
            onImport={openImport}
            onRequirements={() => showView("job")}
          />
        )}
      </div>
      {candidate !== null && (
        <aside className={classes.panel} aria-label={t("Candidate")}>
          <CandidatePanel
            key={candidate}
            candidateId={candidate}
            job={job}
            storage={storage}
            scorer={scorer}
            graph={graph}
            requirements={requirements}
            areRequirementsTouched={isTouched}
            identity={(row) => <IdentityOf row={row} />}
            hiding={(row) => <HidingOf row={row} />}
            hidesOpinion={decided?.hidesOpinion(candidate) ?? false}
            decide={({ row, fit, verdicts }) =>
              decided && (
                <DecideBar
                  subject={{ job, candidate: row, score: fit?.score ?? null, scorerVersion: fit && scorerVersion }}
                  job={decided}
                  decisions={storage.decisions}
                  requirements={requirements}
                  verdicts={verdicts}
                  identity={() => storage.vault.known(row.id)}
                />
              )
            }
            startSection={section}
            onSection={setSection}
            onClose={() => openCandidate(null)}
          />
        </aside>
      )}
      <ImportDialog
        opened={importOpened}
        jobTitle={job.title}
        jobId={job.id}
        run={imports}
        note={<ImportNote />}
        onClose={() => setSession({ importOpened: false })}
        onOpenCandidate={openCandidate}
      />
    </div>
  );
}
