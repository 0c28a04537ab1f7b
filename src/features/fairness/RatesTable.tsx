import { Table } from "@mantine/core";

import type { GroupRate, RateTable } from "../../core/learning/fairness.ts";

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** One column, or two crossed: rates, ratios, and how sure they are. */
export function RatesTable({ table: { columns, what, groups } }: { readonly table: RateTable }) {
  const title = `${columns.join(" × ")}: ${what}`;
  return (
    <Table.ScrollContainer minWidth={480} type="native">
      <Table aria-label={title} captionSide="top" fz="sm">
        <Table.Caption ta="left">{title}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {["Group", "People", "Rate", "95 % interval", "Ratio to the highest"].map((name) => (
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
              <Table.Td>
                {group.hits} of {group.n}
              </Table.Td>
              <Table.Td>{percent(group.rate)}</Table.Td>
              <Table.Td>
                {percent(group.interval.low)} to {percent(group.interval.high)}
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
  const interval = ratioInterval ? ` (${ratioInterval.low.toFixed(2)} to ${ratioInterval.high.toFixed(2)})` : "";
  const mark = isSmall ? ", too few to tell" : isBelow ? ", below four fifths: look here" : "";
  return `${ratio.toFixed(2)}${interval}${mark}`;
}
