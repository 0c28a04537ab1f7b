// The list itself: only the rows in sight are drawn, all of one height, so 10,000 scroll like ten.

import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect } from "react";

import type { Decision } from "../../core/feedback/decision.ts";
import type { FitThresholds } from "../../core/matching/score.ts";
import { decimalText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
import { cutOffAfter } from "./rank-rows.ts";
import { RankHead } from "./RankHead.tsx";
import { RankRowLine, rowElementId } from "./RankRowLine.tsx";
import classes from "./RankTable.module.css";
import { useFreshRows } from "./use-fresh-rows.ts";
import { useIsNarrow } from "./use-is-narrow.ts";
import type { RankTableModel } from "./use-rank-table.ts";

/** Heights in pixels; RankTable.module.css has the same. */
const HEAD_HEIGHT = 32;
const ROW_HEIGHT = 40;
const NARROW_ROW_HEIGHT = 56;
/** Below this width a row takes two lines. */
const NARROW_BELOW = 560;

/** One list, so that a row which nobody decided is not drawn again. */
const UNDECIDED: readonly Decision[] = [];

interface Props {
  /** The element that scrolls and has the focus. */
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly table: RankTableModel;
  readonly cutOff: number | null;
  readonly mustCount: number;
  readonly counts: "musts" | "skills";
  readonly thresholds: FitThresholds | null;
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
  readonly hidesOpinion: (id: string) => boolean;
  readonly activeId: string | null;
  readonly openId: string | null;
  readonly isScoring: boolean;
  onOpen(id: string): void;
  onToggle(id: string, range: boolean): void;
}

export function RankTable(props: Props) {
  const { grid, table, cutOff, mustCount, counts, thresholds, activeId, openId, isScoring, onOpen, onToggle } = props;
  const { decisions, hidesOpinion } = props;
  const { rows } = table.getRowModel();
  const isNarrow = useIsNarrow(grid, NARROW_BELOW);
  const rowHeight = isNarrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 10,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  useScrollToActive(activeId);

  const fresh = useFreshRows(table.options.data);
  const [sorted] = table.state.sorting;
  const isByScore = sorted?.id === "score" && sorted.desc;
  const lineAfter = isByScore
    ? cutOffAfter(
        rows.map((row) => row.original),
        cutOff,
      )
    : null;
  const items = virtualizer.getVirtualItems();
  const isActiveDrawn = items.some(({ index }) => rows[index]?.id === activeId);

  return (
    <div
      ref={grid}
      role="grid"
      aria-label={t("Ranking")}
      aria-multiselectable="true"
      aria-rowcount={rows.length + 1}
      aria-activedescendant={activeId !== null && isActiveDrawn ? rowElementId(activeId) : undefined}
      tabIndex={0}
      className={classes.table}
      data-narrow={isNarrow || undefined}
      data-must={mustCount > 0 || undefined}
      data-decided={decisions.size > 0 || undefined}
      data-pointing={isActiveDrawn || undefined}
    >
      <RankHead
        table={table}
        counts={mustCount > 0 ? counts : null}
        isNarrow={isNarrow}
        hasDecisions={decisions.size > 0}
      />
      <div role="rowgroup" className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <RankRowLine
                key={row.id}
                row={row.original}
                index={index}
                top={start - HEAD_HEIGHT}
                mustCount={mustCount}
                counts={counts}
                thresholds={thresholds}
                decisions={decisions.get(row.id) ?? UNDECIDED}
                hasDecisions={decisions.size > 0}
                hidesOpinion={hidesOpinion(row.id)}
                isNarrow={isNarrow}
                isSelected={row.getIsSelected()}
                isActive={row.id === activeId}
                isOpen={row.id === openId}
                isFresh={fresh.has(row.id)}
                isScoring={isScoring}
                onOpen={onOpen}
                onToggle={onToggle}
              />
            )
          );
        })}
        {lineAfter !== null && lineAfter < rows.length && cutOff !== null && (
          <div
            className={classes.cutOff}
            data-top={lineAfter === 0 || undefined}
            style={{ transform: `translateY(${lineAfter * rowHeight}px)` }}
            aria-hidden="true"
          >
            <span>{t("cut-off {cutOff}", { cutOff: decimalText(cutOff, 2) })}</span>
          </div>
        )}
      </div>
    </div>
  );

  /** Keeps the active row in sight when it changes, and only then: new scores must not move the list under the eye. */
  function useScrollToActive(id: string | null) {
    useEffect(() => {
      const index = rows.findIndex((row) => row.id === id);
      if (index >= 0) virtualizer.scrollToIndex(index, { align: "auto" });
      // Rows move while scores come in; only a new active row asks to be seen.
    }, [id]);
  }
}
