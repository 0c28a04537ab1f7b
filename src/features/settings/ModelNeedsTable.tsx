import { Table, Text } from "@mantine/core";

import { PUBLISHED_SIZES } from "../../core/matching/scorer-size.ts";
import { formatBytes } from "../../lib/format-bytes.ts";
import { t } from "../../lib/messages.ts";
import { modelNeeds, whyNotHere } from "./model-needs.ts";
import type { Machine } from "./use-machine.ts";

/** The published sizes of GPT-2: what each asks of this machine, and why not where it asks too much. */
export function ModelNeedsTable({ machine }: { machine: Machine | null }) {
  return (
    <details>
      <Text component="summary" size="sm">
        {t("What a bigger scorer needs")}
      </Text>
      <Table fz="xs" mt="xs" verticalSpacing={4} horizontalSpacing={6} aria-label={t("What a bigger scorer needs")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("Size")}</Table.Th>
            <Table.Th>{t("4 bits")}</Table.Th>
            <Table.Th>{t("8 bits")}</Table.Th>
            <Table.Th>{t("Memory")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {PUBLISHED_SIZES.map((size) => {
            const [four, eight] = [modelNeeds(size, "q4"), modelNeeds(size, "q8")];
            const why = machine && whyNotHere(four, machine);
            return (
              <Table.Tr key={size.name}>
                <Table.Td>
                  {size.name}
                  {why && (
                    <Text size="xs" c="dimmed">
                      {why}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>{formatBytes(four.downloadBytes)}</Table.Td>
                <Table.Td>{formatBytes(eight.downloadBytes)}</Table.Td>
                <Table.Td>
                  {t("{least} to {most}", {
                    least: formatBytes(four.memoryBytes),
                    most: formatBytes(eight.memoryBytes),
                  })}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" mt="xs">
        {machine === null ? t("Looking at this machine…") : gpuText(machine)} {t("Memory is an estimate.")}
      </Text>
    </details>
  );
}

function gpuText({ hasGpu, hasHalfPrecision }: Machine): string {
  if (!hasGpu) return t("No GPU found: the CPU takes seconds for each resume with a scorer of this size.");
  return hasHalfPrecision
    ? t("WebGPU is there, with half precision, which scorers do not need.")
    : t("WebGPU is there, without half precision, which scorers do not need.");
}
