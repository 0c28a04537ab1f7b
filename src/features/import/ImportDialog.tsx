import { Button, Group, Modal, SegmentedControl, Stack } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { useStore } from "zustand";

import { t } from "../../lib/messages.ts";
import { DropArea } from "./DropArea.tsx";
import type { ImportRun } from "./import-run.ts";
import { importCounts, isScan, needsAttention } from "./import-summary.ts";
import { ImportProgress } from "./ImportProgress.tsx";
import { ImportRows } from "./ImportRows.tsx";
import { PasteResume } from "./PasteResume.tsx";

interface Props {
  readonly opened: boolean;
  readonly jobTitle: string;
  readonly jobId: string;
  readonly run: ImportRun;
  /** What becomes of the people. */
  readonly note: ReactNode;
  readonly onClose: () => void;
  readonly onOpenCandidate: (id: string) => void;
}

/** Brings resumes into a job and tells what became of each file. Closing it does not stop the import. */
export function ImportDialog({ opened, jobTitle, jobId, run, note, onClose, onOpenCandidate }: Props) {
  const state = useStore(run.state);
  const isPhone = useMediaQuery("(max-width: 480px)");
  const [filter, setFilter] = useState("all");
  const counts = importCounts(state.rows);
  const attention = state.rows.filter(needsAttention);
  const scans = state.rows.filter(isScan).map(({ id }) => id);
  const isAttention = filter === "attention" && attention.length > 0;
  const add = (files: readonly File[]) => void run.add(jobId, files);
  const openCandidate = (id: string) => {
    onClose();
    onOpenCandidate(id);
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("Add resumes to {jobTitle}", { jobTitle })}
      size={720}
      fullScreen={isPhone ?? false}
      closeButtonProps={{ "aria-label": t("Close") }}
      styles={{ title: { fontWeight: 600 } }}
    >
      <Stack gap="md">
        <DropArea isCompact={counts.total > 0} onFiles={add} />
        <PasteResume onFile={(file) => add([file])} />
        {counts.total > 0 && (
          <>
            <ImportProgress state={state} counts={counts} onStop={run.cancel} />
            <Group justify="space-between" gap="xs">
              {attention.length > 0 && (
                <SegmentedControl
                  size="xs"
                  aria-label={t("Which files to show")}
                  value={isAttention ? "attention" : "all"}
                  onChange={setFilter}
                  data={[
                    { value: "all", label: t("All {total}", { total: counts.total }) },
                    { value: "attention", label: t("Needs attention {attention}", { attention: attention.length }) },
                  ]}
                />
              )}
              {scans.length > 1 && (
                <Button size="xs" variant="default" onClick={() => void run.readScans(scans)}>
                  {t("Read {scans} scans with OCR", { scans: scans.length })}
                </Button>
              )}
            </Group>
            <ImportRows
              rows={isAttention ? attention : state.rows}
              isRunning={state.status === "running"}
              onOpenCandidate={openCandidate}
              onReadScan={(rowId) => void run.readScans([rowId])}
              onStopScans={run.stopScans}
            />
          </>
        )}
        {note}
      </Stack>
    </Modal>
  );
}
