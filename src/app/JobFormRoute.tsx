import { Alert, Container, Title } from "@mantine/core";
import { useNavigate, useParams, useRouter } from "@tanstack/react-router";

import type { JobDraft } from "../core/matching/job.ts";
import { JobForm } from "../features/job/JobForm.tsx";
import { useObservable } from "../ui/use-observable.ts";
import { JobGone } from "./JobGone.tsx";
import { useServices } from "./services.ts";
import { setSession, useSession } from "./session.ts";

export function NewJobRoute() {
  const { storage, imports, reader } = useServices();
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
        New job
      </Title>
      {pendingFiles.length > 0 && (
        <Alert mb="md" title={`${pendingFiles.length} ${pendingFiles.length === 1 ? "file waits" : "files wait"}`}>
          They are read as soon as the job is saved.
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
  const navigate = useNavigate();
  const goBack = useGoBack();
  if (job.status === "failed") throw job.error;
  if (job.status === "loading") return null;
  if (!job.value) return <JobGone />;

  async function save(draft: JobDraft) {
    await storage.jobs.edit(jobId, draft, Date.now());
    ranking.start(jobId);
    await navigate({ to: "/jobs/$jobId", params: { jobId } });
  }
  return (
    <Container size="md" py="lg">
      <Title order={1} mb="md">
        Edit job
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

function useGoBack() {
  const router = useRouter();
  const navigate = useNavigate();
  return () => {
    setSession({ pendingFiles: [] });
    if (router.history.canGoBack()) router.history.back();
    else void navigate({ to: "/" });
  };
}
