// Sorting and selection of the ranking, by TanStack Table: it keeps the state and the shift-click ranges,
// we draw.

import {
  createSortedRowModel,
  rowSelectionFeature,
  type RowSelectionState,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  type SortingState,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useState } from "react";

import type { RankRow } from "./rank-rows.ts";

export type SortId = "score" | "name" | "must" | "experience";

const features = tableFeatures({ rowSelectionFeature, rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** What cannot be compared (no score yet, no dates found) comes last in either direction. */
const unknownLast = { sortUndefined: "last", sortFn: sortFn_basic } as const;

const columns = [
  { id: "score", accessorFn: (row: RankRow) => row.score ?? undefined, ...unknownLast, sortDescFirst: true },
  { id: "name", accessorFn: (row: RankRow) => row.name, sortFn: sortFn_text, sortDescFirst: false },
  {
    id: "must",
    accessorFn: (row: RankRow) => (row.mustFound === null ? undefined : row.mustFound * 1000 + row.niceFound),
    ...unknownLast,
    sortDescFirst: true,
  },
  {
    id: "experience",
    accessorFn: (row: RankRow) => row.experienceMonths ?? undefined,
    ...unknownLast,
    sortDescFirst: true,
  },
] satisfies { id: SortId; [option: string]: unknown }[];

export function useRankTable(data: readonly RankRow[]) {
  const [sorting, setSorting] = useState<SortingState>([{ id: "score", desc: true }]);
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({});
  return useTable({
    features,
    columns,
    data,
    state: { sorting, rowSelection },
    onSortingChange: setSorting,
    onRowSelectionChange: setRowSelection,
    getRowId: (row) => row.id,
    enableSortingRemoval: false,
    enableMultiSort: false,
    enableSubRowSelection: false,
  });
}

export type RankTableModel = ReturnType<typeof useRankTable>;
export type TableRow = ReturnType<RankTableModel["getRowModel"]>["rows"][number];

/** Ids of the selected rows that are in the list, in the order shown. */
export function selectedIds(table: RankTableModel): string[] {
  return table.getSelectedRowModel().rows.map((row) => row.id);
}

/** Selects or deselects as a click would, so that a later shift-click starts its range here. */
export function toggleRow(row: TableRow, { range }: { range: boolean }) {
  const checked = range || !row.getIsSelected();
  row.getToggleSelectedHandler()({ target: { checked }, nativeEvent: { shiftKey: range }, shiftKey: range });
}
