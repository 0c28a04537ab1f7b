import { Alert, Button, Group, Skeleton, Switch, Text, Title } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { type ReactNode, useMemo, useState } from "react";

import type { Requirement } from "../../core/matching/job.ts";
import type { SkillGraph } from "../../core/skills/graph.ts";
import { t } from "../../lib/messages.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow, JobRow } from "../../storage/schema.ts";
import { useKeys } from "../../ui/use-keys.ts";
import { compareRows } from "./compare-rows.ts";
import { compareSentence } from "./compare-sentence.ts";
import { CompareTable } from "./CompareTable.tsx";
import classes from "./CompareView.module.css";
import { useCompared } from "./use-compared.ts";

export interface CompareViewProps {
  /** Two to four. */
  readonly candidateIds: readonly string[];
  readonly job: JobRow;
  readonly storage: Storage;
  readonly scorer: Scorer;
  readonly graph: SkillGraph | null;
  readonly requirements: readonly Requirement[];
  readonly areRequirementsTouched: boolean;
  /** Whose score must not be seen yet: then nothing of the scorer is shown. */
  readonly hidesOpinion: (candidateId: string) => boolean;
  /** Which of them is better, for whoever decides. */
  readonly prefer: (rows: readonly CandidateRow[]) => ReactNode;
  onClose(): void;
  onOpen(id: string): void;
  onRemove(id: string): void;
}

/** Up to four candidates side by side, what tells them apart first. */
export function CompareView(props: CompareViewProps) {
  const { job, scorer, graph, requirements, onClose, onOpen, onRemove } = props;
  const [showsAll, setShowsAll] = useState(false);
  const withOpinion = useCompared(props);
  const { hidesOpinion } = props;
  const compared = useMemo(
    () => withOpinion?.map((one) => (hidesOpinion(one.row.id) ? { ...one, fit: null } : one)) ?? null,
    [withOpinion, hidesOpinion],
  );
  const rows = useMemo(
    () => compareRows(requirements, compared?.map(({ verdicts }) => verdicts) ?? []),
    [requirements, compared],
  );
  useKeys({ Escape: onClose });

  const must = new Set(requirements.filter(({ need }) => need === "must").map(({ id }) => id));
  const alike = rows.filter(({ differs }) => !differs).length;
  return (
    <section className={classes.view} aria-label={t("Comparison")}>
      <header className={classes.head}>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          leftSection={<IconArrowLeft size={15} aria-hidden="true" />}
          onClick={onClose}
        >
          {t("Ranking")}
        </Button>
        <Title order={2} size="h3">
          {t("Side by side")}
        </Title>
        {alike > 0 && (
          <Switch
            ml="auto"
            size="xs"
            label={t("Also show what is alike ({alike})", { alike })}
            checked={showsAll}
            onChange={(event) => setShowsAll(event.currentTarget.checked)}
          />
        )}
      </header>
      {compared === null ? (
        <Skeleton height={240} m="md" width="auto" role="status" aria-label={t("Reading the candidates")} />
      ) : compared.length < 2 ? (
        <Alert color="gray" m="md" title={t("There is nothing to compare any more")}>
          <Group gap="sm">
            <Text size="sm">{t("Some of these candidates were removed.")}</Text>
            <Button size="xs" variant="default" onClick={onClose}>
              {t("Back to the ranking")}
            </Button>
          </Group>
        </Alert>
      ) : (
        <>
          <p className={classes.sentence}>
            {compareSentence(
              compared.map(({ row, fit, verdicts }) => ({
                name: row.name,
                score: fit?.score ?? null,
                mustMet: verdicts.filter(({ requirementId, verdict }) => verdict === "met" && must.has(requirementId))
                  .length,
                experienceMonths: row.experienceMonths,
              })),
              graph ? must.size : 0,
            )}
          </p>
          {props.prefer(compared.map(({ row }) => row))}
          <CompareTable
            compared={compared}
            rows={graph ? rows.filter(({ differs }) => differs || showsAll) : []}
            job={job}
            scorer={scorer}
            onOpen={onOpen}
            onRemove={onRemove}
          />
        </>
      )}
    </section>
  );
}
