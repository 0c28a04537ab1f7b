import { useState } from "react";

import { type ActivityRow, IMPORT_KEY, importActivity, type RankingActivity, rankingActivity } from "./activity.ts";
import classes from "./ActivityTray.module.css";
import { ActivityTrayRow } from "./ActivityTrayRow.tsx";
import type { ImportState } from "./import-run.ts";
import { useNow } from "./use-now.ts";

interface Props {
  readonly imports: ImportState;
  readonly ranking: readonly RankingActivity[];
  readonly onOpenImport: () => void;
  readonly onStopImport: () => void;
  readonly onStop: (id: string) => void;
}

/** All long work in one small place; absent when there is none. */
export function ActivityTray({ imports, ranking, onOpenImport, onStopImport, onStop }: Props) {
  const nowMs = useNow(imports.status === "running");
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const reading = importActivity(imports, nowMs);
  const rows = [...(reading ? [reading] : []), ...ranking.map(rankingActivity)];
  const shown = rows.filter((row) => row.isRunning || !dismissed.has(newsKey(row)));
  if (shown.length === 0) return null;
  return (
    <section className={classes.tray} aria-label="Activity">
      {shown.map((row) => (
        <ActivityTrayRow
          key={row.key}
          row={row}
          onOpen={row.key === IMPORT_KEY ? onOpenImport : null}
          onStop={() => (row.key === IMPORT_KEY ? onStopImport() : onStop(row.key))}
          onDismiss={() => setDismissed(new Set([...dismissed, newsKey(row)]))}
        />
      ))}
    </section>
  );
}

/** Put away once, the same news does not come back; other news does. */
function newsKey({ key, label, detail }: ActivityRow): string {
  return [key, label, detail].join("\n");
}
