import { Table } from "@mantine/core";

import type { GroupRate, RateTable } from "../../core/learning/fairness.ts";
import { decimalText } from "../../lib/language.ts";
import { t, told } from "../../lib/messages.ts";

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** One column, or two crossed: rates, ratios, and how sure they are. */
export function RatesTable({ table: { columns, what, groups } }: { readonly table: RateTable }) {
  const title = `${columns.join(" × ")}: ${told(what)}`;
  return (
    <Table.ScrollContainer minWidth={480} type="native" tabIndex={0} role="group" aria-label={title}>
      <Table aria-label={title} captionSide="top" fz="sm">
        <Table.Caption ta="left">{title}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {[t("Group"), t("People"), t("Rate"), t("95 % interval"), t("Ratio to the highest")].map((name) => (
              <Table.Th key={name} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map((group) => (
            <Table.Tr key={group.group}>
              <Table.Th scope="row" fw={500}>
                {group.group}
              </Table.Th>
              <Table.Td>{t("{hits} of {n}", { hits: group.hits, n: group.n })}</Table.Td>
              <Table.Td>{percent(group.rate)}</Table.Td>
              <Table.Td>
                {t("{low} to {high}", { low: percent(group.interval.low), high: percent(group.interval.high) })}
              </Table.Td>
              <Table.Td>{ratioText(group)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function ratioText({ ratio, ratioInterval, isBelow, isSmall }: GroupRate): string {
  if (ratio === null) return "–";
  const interval = ratioInterval
    ? ` (${t("{low} to {high}", { low: decimalText(ratioInterval.low, 2), high: decimalText(ratioInterval.high, 2) })})`
    : "";
  const mark = isSmall ? `, ${t("too few to tell")}` : isBelow ? `, ${t("below four fifths: look here")}` : "";
  return `${decimalText(ratio, 2)}${interval}${mark}`;
}
