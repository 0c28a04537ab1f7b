import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";

import { t } from "../../lib/messages.ts";
import classes from "./RankTable.module.css";
import type { RankTableModel, SortId } from "./use-rank-table.ts";

interface Props {
  readonly table: RankTableModel;
  /** null: the job has no musts. */
  readonly counts: "musts" | "skills" | null;
  readonly isNarrow: boolean;
  readonly hasDecisions: boolean;
}

/** The column names; each sorts. */
export function RankHead({ table, counts, isNarrow, hasDecisions }: Props) {
  const isAll = table.getIsAllRowsSelected();
  const isSome = !isAll && table.getIsSomeRowsSelected();
  return (
    <div role="row" aria-rowindex={1} className={classes.head}>
      <span role="columnheader" className={classes.check}>
        <label>
          <input
            type="checkbox"
            aria-label={t("Select all shown")}
            checked={isAll}
            ref={(input) => {
              if (input) input.indeterminate = isSome;
            }}
            onChange={(event) => table.toggleAllRowsSelected(event.target.checked)}
          />
        </label>
      </span>
      {!isNarrow && (
        <span role="columnheader" className={classes.rank}>
          #
        </span>
      )}
      <SortHead table={table} id="name" label={t("Candidate")} className={classes.name} />
      <SortHead table={table} id="score" label={t("Fit")} className={classes.fit} />
      {counts && (
        <SortHead
          table={table}
          id="must"
          label={
            counts === "musts"
              ? isNarrow
                ? t("Musts")
                : t("Must-haves")
              : isNarrow
                ? t("Skills")
                : t("Must-have skills")
          }
          className={classes.must}
        />
      )}
      {!isNarrow && <SortHead table={table} id="experience" label={t("Experience")} className={classes.experience} />}
      {hasDecisions && !isNarrow && (
        <span role="columnheader" className={classes.decision}>
          {t("Decision")}
        </span>
      )}
    </div>
  );
}

function SortHead({
  table,
  id,
  label,
  className,
}: {
  table: RankTableModel;
  id: SortId;
  label: string;
  className: string | undefined;
}) {
  const column = table.getColumn(id);
  const sorted = column?.getIsSorted() ?? false;
  const order = { asc: "ascending", desc: "descending" } as const;
  return (
    <span role="columnheader" aria-sort={sorted === false ? "none" : order[sorted]} className={className}>
      <button type="button" className={classes.sort} onClick={() => column?.toggleSorting()}>
        {label}
        {sorted === "desc" && <IconChevronDown size={13} aria-hidden="true" />}
        {sorted === "asc" && <IconChevronUp size={13} aria-hidden="true" />}
      </button>
    </span>
  );
}
