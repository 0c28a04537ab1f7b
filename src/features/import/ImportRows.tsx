import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";

import { t } from "../../lib/messages.ts";
import type { ImportRow } from "./import-run.ts";
import classes from "./ImportRows.module.css";
import { ImportRowView } from "./ImportRowView.tsx";

/** Height of a row of one line, in CSS pixels; rows with a reason are measured. */
const ROW_HEIGHT = 34;

interface Props {
  readonly rows: readonly ImportRow[];
  readonly isRunning: boolean;
  readonly onOpenCandidate: (id: string) => void;
  readonly onReadScan: (rowId: string) => void;
  readonly onStopScans: () => void;
}

/** One row a file, in the order they were given; only those in sight are drawn. */
export function ImportRows({ rows, ...rest }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });
  return (
    // Reachable by keyboard, so that it can be scrolled where no row holds a link.
    <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={t("Imported files")}>
      <div role="list" aria-label={t("Files")} className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                role="listitem"
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                className={classes.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ImportRowView row={row} {...rest} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
