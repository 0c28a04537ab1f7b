import { CloseButton, Group, NativeSelect, SegmentedControl, Text, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type ReactNode, type RefObject } from "react";

import { FIT_WORDS } from "../../core/matching/match-words.ts";
import { FIT_CLASSES } from "../../core/matching/score.ts";
import { t, told } from "../../lib/messages.ts";
import { DECIDED, DECIDED_WORDS, type Decided } from "./decision-filter.ts";
import type { RankCounts, RankFilter } from "./rank-rows.ts";
import classes from "./RankingView.module.css";

interface Props {
  readonly counts: RankCounts;
  /** null while nobody was decided: then there is nothing to tell apart. */
  readonly decided: Readonly<Record<Decided, number>> | null;
  /** How many rows the filter leaves. */
  readonly shown: number;
  readonly filter: RankFilter;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  /** Cut-off and export. */
  readonly children: ReactNode;
  onFilter(filter: RankFilter): void;
}

const ALL = "all";

export function RankToolbar({ counts, decided, shown, filter, searchBox, children, onFilter }: Props) {
  const classesBestFirst = FIT_CLASSES.toReversed();
  return (
    <div className={classes.toolbar}>
      <Text size="sm" className={classes.count} aria-live="polite">
        {shown === counts.total
          ? candidatesText(counts.total)
          : t("{shown} of {total}", { shown, total: candidatesText(counts.total) })}
      </Text>
      <TextInput
        ref={searchBox}
        size="xs"
        className={classes.search}
        aria-label={t("Search candidates")}
        placeholder={t("Name or skill")}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        rightSection={
          filter.search ? (
            <CloseButton size="xs" aria-label={t("Clear search")} onClick={() => onFilter({ ...filter, search: "" })} />
          ) : (
            <kbd className={classes.key} aria-hidden="true">
              /
            </kbd>
          )
        }
        value={filter.search}
        onChange={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onFilter({ ...filter, search: "" });
          event.currentTarget.blur();
        }}
      />
      <SegmentedControl
        size="xs"
        className={classes.classes}
        aria-label={t("Fit to show")}
        value={filter.fit ?? ALL}
        onChange={(value) => onFilter({ ...filter, fit: FIT_CLASSES.find((fit) => fit === value) ?? null })}
        data={[
          { value: ALL, label: t("All") },
          ...classesBestFirst.map((fit) => ({
            value: fit,
            label: (
              <>
                {told(FIT_WORDS[fit])} <span className={classes.classCount}>{counts.byFit[fit]}</span>
              </>
            ),
          })),
        ]}
      />
      {decided && (
        <NativeSelect
          size="xs"
          className={classes.decided}
          aria-label={t("Decision to show")}
          value={filter.decided ?? ALL}
          onChange={(event) => {
            const wanted = event.currentTarget.value;
            onFilter({ ...filter, decided: DECIDED.find((one) => one === wanted) ?? null });
          }}
          data={[
            { value: ALL, label: t("Any decision") },
            ...DECIDED.map((one) => ({ value: one, label: `${told(DECIDED_WORDS[one])} (${decided[one]})` })),
          ]}
        />
      )}
      <Group gap="sm" wrap="nowrap" className={classes.actions}>
        {children}
      </Group>
    </div>
  );
}

function candidatesText(count: number): string {
  return t("{count, plural, one {# candidate} other {# candidates}}", { count });
}
