import { Alert, Skeleton, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useCallback, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";

import { type Decision } from "../../core/feedback/decision.ts";
import { HEAD } from "../../core/matching/head-size.ts";
import { t } from "../../lib/messages.ts";
import { type KnownScorer, knownScorer } from "../../models/known-scorer.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { JobRow } from "../../storage/schema.ts";
import { useObservable } from "../../ui/use-observable.ts";
import type { AskedRequirements } from "./use-verdicts.ts";
import { withoutOpinion } from "./blind-rows.ts";
import { CutOffControl } from "./CutOffControl.tsx";
import { countByDecision, filterByDecision } from "./decision-filter.ts";
import { EmptyRanking, NoMatch } from "./EmptyRanking.tsx";
import { type ExportFormat, exportRanking } from "./export-ranking.ts";
import { ExportMenu } from "./ExportMenu.tsx";
import { OwnPartButton } from "./OwnPartButton.tsx";
import { countRankRows, cutOffAfter, filterRankRows, nextEstimated, NO_FILTER, type WantedSkill } from "./rank-rows.ts";
import { RankFooter } from "./RankFooter.tsx";
import type { RankingRun } from "./ranking-run.ts";
import classes from "./RankingView.module.css";
import { RankTable } from "./RankTable.tsx";
import { RankToolbar } from "./RankToolbar.tsx";
import { removeCandidates } from "./remove-candidates.tsx";
import { runStatus } from "./run-status.ts";
import { MOST_COMPARED, SelectionBar } from "./SelectionBar.tsx";
import { useRankKeys } from "./use-rank-keys.ts";
import { selectedIds, toggleRow, useRankTable } from "./use-rank-table.ts";
import { useRanking } from "./use-ranking.ts";

export interface RankingViewProps {
  readonly job: JobRow;
  readonly storage: Storage;
  readonly run: RankingRun;
  readonly scorer: Scorer;
  readonly skillLabel: (id: string) => string;
  readonly wantedSkills: readonly WantedSkill[];
  readonly asked: AskedRequirements;
  /** What people decided, by candidate. */
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
  /** Whose score must not be seen yet. */
  readonly hidesOpinion: (candidateId: string) => boolean;
  readonly openCandidateId: string | null;
  onOpen(id: string | null): void;
  onCompare(ids: readonly string[]): void;
  onImport(): void;
  /** To the recruiter's requirements. */
  onRequirements(): void;
}

/** A job's candidates, best fit first, alive while they are scored. Filter and selection belong to one job. */
export function RankingView(props: RankingViewProps) {
  const { storage, scorer, job } = props;
  const settings = useObservable("settings", () => storage.settings.watch());
  const scorerState = useStore(scorer.state);
  if (settings.status === "loading") return <Loading />;
  const known = knownScorer(scorerState, settings.status === "ready" ? settings.value : null);
  return <RankingOfJob key={job.id} {...props} known={known} />;
}

function RankingOfJob(props: RankingViewProps & { readonly known: KnownScorer | null }) {
  const { job, storage, run, known, skillLabel, wantedSkills, asked, openCandidateId, onOpen, onCompare } = props;
  const { decisions, hidesOpinion } = props;
  const [filter, setFilter] = useState(NO_FILTER);
  const [pointedId, setPointedId] = useState<string | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);

  const ranking = useRanking(props, wantedSkills, asked);
  const rowsToSee = useMemo(() => withoutOpinion(ranking.rows, hidesOpinion), [ranking.rows, hidesOpinion]);
  const matching = useMemo(() => filterRankRows(rowsToSee, filter, skillLabel), [rowsToSee, filter, skillLabel]);
  const shown = useMemo(
    () => filterByDecision(matching, filter.decided, decisions, openCandidateId),
    [matching, filter.decided, decisions, openCandidateId],
  );
  const counts = useMemo(() => countRankRows(ranking.rows), [ranking.rows]);
  const decided = useMemo(
    () => (decisions.size === 0 ? null : countByDecision(ranking.rows, decisions)),
    [ranking.rows, decisions],
  );
  const table = useRankTable(shown);
  const { rows } = table.getRowModel();
  const selected = selectedIds(table);
  const activeId = openCandidateId ?? pointedId;

  const runState = useStore(run.state, (state) => state[job.id]);
  const status = runStatus({ run: runState, scoring: job.scoring, ...counts });

  const open = useCallback(
    (id: string) => {
      setPointedId(id);
      onOpen(id);
    },
    [onOpen],
  );
  const toggle = useCallback((id: string, range = false) => toggleRow(table.getRow(id), { range }), [table]);
  const compare = () => {
    if (selected.length >= 2 && selected.length <= MOST_COMPARED) onCompare(selected);
    else
      notifications.show({
        id: "compare",
        message: t("Select two to four candidates to compare: press x on each."),
        withBorder: true,
      });
  };
  const exportRows = (format: ExportFormat, ids: ReadonlySet<string> | null) =>
    exportRanking(
      format,
      rows.filter((row) => ids === null || ids.has(row.id)).map((row) => row.original),
      { jobTitle: job.title, scorerVersion: known?.scorerVersion ?? "", decisions },
    );
  const remove = async () => {
    table.resetRowSelection(true);
    await removeCandidates(selected, job, storage);
  };
  const selectedEstimates = rows.filter((row) => row.getIsSelected() && row.original.isEstimate);
  const scoreFully = (ids: readonly string[]) => {
    if (ids.length > 0) run.scoreFully(job.id, ids);
  };
  /** What is selected; with nothing selected, the active row. */
  const scoreChosen = () => {
    const chosen = selected.length > 0 ? selectedEstimates : rows.filter(({ id }) => id === activeId);
    scoreFully(chosen.filter((row) => row.original.isEstimate).map((row) => row.id));
  };
  const start = () => {
    run.start(job.id);
  };
  const stop = () => {
    run.stop(job.id);
  };
  useRankKeys({
    rows,
    activeId,
    searchBox,
    grid,
    // With a candidate open beside the list, moving looks at the next one.
    onActive: openCandidateId === null ? setPointedId : open,
    onOpen: open,
    onToggle: toggle,
    onCompare: compare,
    onScoreFully: scoreChosen,
  });

  if (ranking.status === "failed") {
    return (
      <Alert color="red" m="md" title={t("The ranking could not be read")}>
        {t("Your browser did not let the page read what it stored. Nothing was deleted. Reload the page to try again.")}
      </Alert>
    );
  }
  if (ranking.status === "loading") return <Loading />;
  if (counts.total === 0) return <EmptyRanking onImport={props.onImport} />;
  return (
    <section className={classes.view} aria-label={t("Ranking")}>
      <RankToolbar
        counts={counts}
        decided={decided}
        shown={shown.length}
        filter={filter}
        searchBox={searchBox}
        onFilter={setFilter}
      >
        {asked.isTouched && <OwnPartButton onClick={props.onRequirements} />}
        <CutOffControl
          cutOff={job.cutOff}
          reached={cutOffAfter(ranking.rows, job.cutOff)}
          onChange={(cutOff) => void storage.jobs.setCutOff(job.id, cutOff)}
        />
        <ExportMenu
          label={t("Export the ranking")}
          disabled={rows.length === 0}
          onExport={(format) => exportRows(format, null)}
        />
      </RankToolbar>
      {shown.length === 0 ? (
        <NoMatch onClear={() => setFilter(NO_FILTER)} />
      ) : (
        <RankTable
          grid={grid}
          table={table}
          cutOff={job.cutOff}
          mustCount={ranking.mustCount}
          counts={ranking.counts}
          thresholds={known?.thresholds ?? null}
          decisions={decisions}
          hidesOpinion={hidesOpinion}
          activeId={activeId}
          openId={openCandidateId}
          isScoring={status.action === "stop"}
          onOpen={open}
          onToggle={toggle}
        />
      )}
      {selected.length > 0 && (
        <div className={classes.dock}>
          <SelectionBar
            count={selected.length}
            estimated={selectedEstimates.length}
            onCompare={compare}
            onScoreFully={scoreChosen}
            onExport={(format) => exportRows(format, new Set(selected))}
            onRemove={() => void remove()}
            onClear={() => table.resetRowSelection(true)}
          />
        </div>
      )}
      <RankFooter
        status={status}
        onStop={stop}
        onStart={start}
        onMore={() => scoreFully(nextEstimated(ranking.rows, HEAD).map(({ id }) => id))}
      />
    </section>
  );
}

/** As high as the rows to come. */
function Loading() {
  return (
    <Stack gap={0} pt={76} px="md" role="status" aria-label={t("Reading the ranking")}>
      {Array.from({ length: 8 }, (_, index) => (
        <Skeleton key={index} height={12} my={14} />
      ))}
    </Stack>
  );
}
