import type { RefObject } from "react";

import { useKeys } from "../../ui/use-keys.ts";
import type { TableRow } from "./use-rank-table.ts";

interface Needs {
  readonly rows: readonly TableRow[];
  readonly activeId: string | null;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly grid: RefObject<HTMLElement | null>;
  onActive(id: string): void;
  onOpen(id: string): void;
  onToggle(id: string): void;
  onCompare(): void;
  onScoreFully(): void;
}

/** j/k, Enter, x, c, f and /. The arrows work as j and k while the list has the focus. */
export function useRankKeys({
  rows,
  activeId,
  searchBox,
  grid,
  onActive,
  onOpen,
  onToggle,
  onCompare,
  onScoreFully,
}: Needs) {
  const move = (step: 1 | -1) => {
    const at = rows.findIndex((row) => row.id === activeId);
    const next = rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
    if (!next) return;
    // So that Enter opens the row, not whatever button was pressed last.
    grid.current?.focus({ preventScroll: true });
    onActive(next.id);
  };
  const moveInGrid = (step: 1 | -1) => (event: KeyboardEvent) => {
    if (!isOnGrid(event)) return;
    event.preventDefault();
    move(step);
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: moveInGrid(1),
    ArrowUp: moveInGrid(-1),
    // Elsewhere Enter belongs to the button or link that has the focus.
    Enter: (event) => {
      if (activeId !== null && (isOnGrid(event) || event.target === document.body)) onOpen(activeId);
    },
    x: () => activeId !== null && onToggle(activeId),
    c: onCompare,
    f: onScoreFully,
    "/": (event) => {
      event.preventDefault();
      searchBox.current?.focus();
    },
  });
}

function isOnGrid({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && (target.role === "grid" || target.matches("[role=grid] [role=row] input"));
}
