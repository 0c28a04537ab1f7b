import { useEffect, useState } from "react";

import { t } from "../../lib/messages.ts";
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

/** Long enough to read one line twice. */
const GOOD_NEWS_MS = 8_000;

/** All long work in one small place; absent when there is none. */
export function ActivityTray({ imports, ranking, onOpenImport, onStopImport, onStop }: Props) {
  const nowMs = useNow(imports.status === "running");
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const reading = importActivity(imports, nowMs);
  const rows = [...(reading ? [reading] : []), ...ranking.map(rankingActivity)];
  const shown = rows.filter((row) => row.isRunning || !dismissed.has(newsKey(row)));
  const putAway = (key: string) => setDismissed((before) => new Set([...before, key]));
  const goodNews = shown.find((row) => row.isGoodNews);
  useLeaving(goodNews && newsKey(goodNews), putAway);
  if (shown.length === 0) return null;
  return (
    <section className={classes.tray} aria-label={t("Activity")}>
      {shown.map((row) => (
        <ActivityTrayRow
          key={row.key}
          row={row}
          onOpen={row.key === IMPORT_KEY ? onOpenImport : null}
          onStop={() => (row.key === IMPORT_KEY ? onStopImport() : onStop(row.key))}
          onDismiss={() => putAway(newsKey(row))}
        />
      ))}
    </section>
  );
}

/** Good news has been read after a while and makes room. */
function useLeaving(key: string | undefined, putAway: (key: string) => void) {
  useEffect(() => {
    if (key === undefined) return undefined;
    const timer = setTimeout(() => putAway(key), GOOD_NEWS_MS);
    return () => clearTimeout(timer);
    // `putAway` is new at every render and always does the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
}

/** Put away once, the same news does not come back; other news does. */
function newsKey({ key, label, detail }: ActivityRow): string {
  return [key, label, detail].join("\n");
}
