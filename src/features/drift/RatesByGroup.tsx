import { Table } from "@mantine/core";

import type { GroupRates } from "../../core/learning/group-rates.ts";
import { FIT_WORDS } from "../../core/matching/match-words.ts";
import { FIT_CLASSES } from "../../core/matching/score.ts";
import { countText, decimalText } from "../../lib/language.ts";
import { t, told } from "../../lib/messages.ts";
import { percentText } from "./drift-words.ts";

interface Props {
  readonly title: string;
  readonly head: string;
  readonly rates: readonly GroupRates[];
  readonly nameOf: (group: string) => string;
}

const BEST_FIRST = FIT_CLASSES.toReversed();

/** A row a group: how many fall in each class, how much the graph does not know, and how score and people agree. */
export function RatesByGroup({ title, head, rates, nameOf }: Props) {
  const columns = [
    head,
    t("Candidates"),
    ...BEST_FIRST.map((name) => told(FIT_WORDS[name])),
    t("Unknown skills"),
    t("Decided"),
    t("Yes"),
    t("Agreement (AUC)"),
  ];
  return (
    <Table.ScrollContainer minWidth={640} type="native" tabIndex={0} role="group" aria-label={title}>
      <Table aria-label={title} captionSide="top" fz="sm">
        <Table.Caption ta="left">{title}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map((name) => (
              <Table.Th key={name} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rates.map(({ group, candidates, classes, unknownSkills, decided, yes, agreement }) => (
            <Table.Tr key={group}>
              <Table.Th scope="row" fw={500}>
                {nameOf(group)}
              </Table.Th>
              <Table.Td>{countText(candidates)}</Table.Td>
              {BEST_FIRST.map((name) => (
                <Table.Td key={name}>{percentText(classes[name])}</Table.Td>
              ))}
              <Table.Td>{percentText(unknownSkills)}</Table.Td>
              <Table.Td>{countText(decided)}</Table.Td>
              <Table.Td>{percentText(yes)}</Table.Td>
              <Table.Td>{agreement === null ? "–" : decimalText(agreement, 2)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
