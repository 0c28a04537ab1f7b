import { Button, CloseButton, Text, Tooltip } from "@mantine/core";
import { IconArrowsDiff, IconListSearch, IconTrash } from "@tabler/icons-react";

import { t } from "../../lib/messages.ts";
import { ExportMenu } from "./ExportMenu.tsx";
import type { ExportFormat } from "./export-ranking.ts";
import classes from "./RankingView.module.css";

/** More columns than this do not fit beside each other. */
export const MOST_COMPARED = 4;

interface Props {
  readonly count: number;
  /** How many of them are only estimated. */
  readonly estimated: number;
  onCompare(): void;
  onScoreFully(): void;
  onExport(format: ExportFormat): void;
  onRemove(): void;
  onClear(): void;
}

/** Floats over the end of the list, so that selecting moves no row. */
export function SelectionBar({ count, estimated, onCompare, onScoreFully, onExport, onRemove, onClear }: Props) {
  const canCompare = count >= 2 && count <= MOST_COMPARED;
  return (
    <div className={classes.selection} role="toolbar" aria-label={t("Selected candidates")}>
      <Text size="sm" fw={500} aria-live="polite">
        {t("{count} selected", { count })}
      </Text>
      <Tooltip label={canCompare ? t("Compare side by side (c)") : t("Select two to four to compare")}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowsDiff size={15} aria-hidden="true" />}
          data-disabled={!canCompare}
          aria-disabled={!canCompare}
          onClick={() => canCompare && onCompare()}
        >
          {t("Compare")}
        </Button>
      </Tooltip>
      {estimated > 0 && (
        <Tooltip
          label={t("Read {estimated, plural, one {the estimated one} other {the # estimated}} in full (f)", {
            estimated,
          })}
        >
          <Button
            size="xs"
            variant="default"
            leftSection={<IconListSearch size={15} aria-hidden="true" />}
            onClick={onScoreFully}
          >
            {t("Score fully")}
          </Button>
        </Tooltip>
      )}
      <ExportMenu label={t("Export {count} selected", { count })} disabled={false} onExport={onExport} />
      <Button size="xs" variant="default" leftSection={<IconTrash size={15} aria-hidden="true" />} onClick={onRemove}>
        {t("Remove")}
      </Button>
      <CloseButton size="sm" aria-label={t("Clear selection")} onClick={onClear} />
    </div>
  );
}
