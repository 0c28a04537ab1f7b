import { Alert, Container, Title } from "@mantine/core";
import { useNavigate, useParams, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

import { type JobDraft, jobScoredText } from "../core/matching/job.ts";
import { carryEdits, editedOrNull } from "../core/matching/requirement-edits.ts";
import { extractRequirements } from "../core/matching/requirements.ts";
import type { SkillGraph } from "../core/skills/graph.ts";
import { loadSkillGraph } from "../core/skills/load-skill-graph.ts";
import { JobForm } from "../features/job/JobForm.tsx";
import { t } from "../lib/messages.ts";
import type { JobRow } from "../storage/schema.ts";
import { useObservable } from "../ui/use-observable.ts";
import { JobGone } from "./JobGone.tsx";
import { useServices } from "./services.ts";
import { setSession, useSession } from "./session.ts";
import { useSkillGraph } from "./use-skill-graph.ts";
import { warmScorer } from "./warm-scorer.ts";

export function NewJobRoute() {
  const { storage, imports, reader, scorer } = useServices();
  useEffect(() => warmScorer(scorer), [scorer]);
  const pendingFiles = useSession((session) => session.pendingFiles);
  const navigate = useNavigate();
  const goBack = useGoBack();

  async function save(draft: JobDraft) {
    const row = await storage.jobs.add(draft, { id: crypto.randomUUID(), now: Date.now() });
    setSession({ pendingFiles: [], importOpened: pendingFiles.length === 0 });
    await navigate({ to: "/jobs/$jobId", params: { jobId: row.id } });
    if (pendingFiles.length > 0) await imports.add(row.id, pendingFiles);
  }
  return (
    <Container size="md" py="lg">
      <Title order={1} mb="md">
        {t("New job")}
      </Title>
      {pendingFiles.length > 0 && (
        <Alert
          mb="md"
          maw={760}
          title={t("{pendingFiles} {pendingFiles, plural, one {file waits} other {files wait}}", {
            pendingFiles: pendingFiles.length,
          })}
        >
          {t("{pendingFiles, plural, one {It is} other {They are}} read as soon as the job is saved.", {
            pendingFiles: pendingFiles.length,
          })}
        </Alert>
      )}
      <JobForm
        initial={null}
        onSave={save}
        onCancel={goBack}
        readFile={(file) => reader.readJob({ file, name: file.name })}
      />
    </Container>
  );
}

export function EditJobRoute() {
  const { storage, reader, ranking } = useServices();
  const { jobId } = useParams({ from: "/jobs/$jobId/edit" });
  const job = useObservable(jobId, () => storage.jobs.watch(jobId));
  const graphs = useSkillGraph();
  const navigate = useNavigate();
  const goBack = useGoBack();
  if (job.status === "failed") throw job.error;
  if (job.status === "loading") return null;
  if (!job.value) return <JobGone />;

  async function save(draft: JobDraft) {
    const before = await storage.jobs.get(jobId);
    const graph = graphs?.inUse ?? (await loadSkillGraph());
    await storage.jobs.edit(
      jobId,
      { ...draft, requirements: before ? carried(before, draft, graph) : null },
      Date.now(),
    );
    ranking.start(jobId);
    await navigate({ to: "/jobs/$jobId", params: { jobId } });
  }
  return (
    <Container size="md" py="lg">
      <Title order={1} mb="md">
        {t("Edit job")}
      </Title>
      <JobForm
        initial={job.value}
        onSave={save}
        onCancel={goBack}
        readFile={(file) => reader.readJob({ file, name: file.name })}
      />
    </Container>
  );
}

/** A person's requirements in the edited job; null when nobody touched them. */
function carried(before: JobRow, draft: JobDraft, graph: SkillGraph): JobRow["requirements"] {
  if (before.requirements === null) return null;
  const readNow = extractRequirements(jobScoredText(draft), graph);
  const readBefore = extractRequirements(jobScoredText(before), graph);
  return editedOrNull(carryEdits(before.requirements, readBefore, readNow), readNow);
}

function useGoBack() {
  const router = useRouter();
  const navigate = useNavigate();
  return () => {
    setSession({ pendingFiles: [] });
    if (router.history.canGoBack()) router.history.back();
    else void navigate({ to: "/" });
  };
}
