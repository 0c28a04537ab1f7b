import { Button, Table } from "@mantine/core";
import { useState } from "react";

import type { GroupFound } from "../../core/asking/answer/answer.ts";
import { groupFigureSaid } from "../../core/asking/answer/groups.ts";
import type { Filter } from "../../core/asking/filter/filter.ts";
import { groupFieldSaid } from "../../core/asking/filter/filter-text.ts";
import { t, tell } from "../../lib/messages.ts";
import classes from "./GroupsTable.module.css";

/** More are one click away. */
const SHOWN = 20;

/** Rows counted by a field, or averaged: a line for each value, with a bar that is long where the figure is. */
export function GroupsTable({ filter, groups }: { readonly filter: Filter; readonly groups: readonly GroupFound[] }) {
  const [isWhole, setWhole] = useState(false);
  const { about, show, groupBy } = filter;
  if (groupBy === undefined) return null;
  const isMean = show === "average";
  const figureOf = ({ count, mean }: GroupFound): number => (isMean ? (mean ?? 0) : count);
  const most = Math.max(...groups.map(figureOf));
  const shown = isWhole ? groups : groups.slice(0, SHOWN);
  return (
    <div>
      <Table.ScrollContainer minWidth={320} type="native">
        <Table aria-label={t("Groups found")} verticalSpacing={6} fz="sm">
          <Table.Thead>
            <Table.Tr>
              {[tell(groupFieldSaid(groupBy)), about === "jobs" ? t("Jobs") : t("Candidates")].map((name) => (
                <Table.Th key={name} scope="col" fw={500} c="dimmed" fz="xs" className={classes.head}>
                  {name}
                </Table.Th>
              ))}
              {isMean && (
                <Table.Th scope="col" fw={500} c="dimmed" fz="xs">
                  {t("On average")}
                </Table.Th>
              )}
              <Table.Td aria-hidden />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((group) => (
              <Table.Tr key={String(group.value)}>
                <Table.Th scope="row" fw={500}>
                  {tell(group.name)}
                </Table.Th>
                <Table.Td>{group.count}</Table.Td>
                {isMean && <Table.Td>{group.mean === null ? "" : tell(groupFigureSaid(about, group.mean))}</Table.Td>}
                <Table.Td className={classes.bars} aria-hidden>
                  <div className={classes.bar} style={{ width: `${most > 0 ? (100 * figureOf(group)) / most : 0}%` }} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {shown.length < groups.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
          {t("Show all {count}", { count: groups.length })}
        </Button>
      )}
    </div>
  );
}
