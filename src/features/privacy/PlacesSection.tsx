import { Button, Table, Text } from "@mantine/core";
import { useState } from "react";

import { dateText } from "../../core/records/retention.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { JobRow } from "../../storage/schema.ts";
import { formatBytes } from "../../lib/format-bytes.ts";
import { useLoaded } from "../../ui/use-loaded.ts";
import { placeWords } from "./place-words.ts";
import { PrivacySection } from "./PrivacySection.tsx";

interface Props {
  readonly storage: Storage;
  readonly jobs: readonly JobRow[];
}

/** Every place the page keeps something in: what, how much. */
export function PlacesSection({ storage, jobs }: Props) {
  const [revision, setRevision] = useState(0);
  const places = useLoaded(`places ${revision}`, async () => {
    const [searched, estimate] = await Promise.all([storage.use.places(), storage.use.estimate()]);
    return { searched, usedBytes: estimate?.usedBytes ?? null };
  });
  const people = places.status === "ready" ? places.value.searched.find(({ name }) => name === "candidates") : null;
  return (
    <PrivacySection
      id="stored"
      title="What is stored"
      intro="All of it lies in this browser on this machine. Files that you imported are not kept, nor are their names outside of the vault."
    >
      {places.status === "loading" && <Text size="sm">Counting…</Text>}
      {places.status === "failed" && (
        <Text size="sm">The browser did not let the page count. Reload to try again.</Text>
      )}
      {places.status === "ready" && (
        <>
          <Text size="sm" mb="sm">
            {counted(people?.items ?? 0, "candidate")} in {counted(jobs.length, "job")}. {untilText(jobs)}
          </Text>
          <Table fz="sm" verticalSpacing={6} aria-label="What is stored where">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Where</Table.Th>
                <Table.Th ta="right">Entries</Table.Th>
                <Table.Th ta="right">About</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {places.value.searched.map((place) => (
                <Table.Tr key={place.name}>
                  <Table.Th scope="row" fw={500}>
                    {placeWords(place).name}
                    <Text size="xs" c="dimmed">
                      {placeWords(place).what}
                    </Text>
                  </Table.Th>
                  <Table.Td ta="right">{place.items.toLocaleString("en")}</Table.Td>
                  <Table.Td ta="right" style={{ whiteSpace: "nowrap" }}>
                    {place.items === 0 ? "–" : formatBytes(place.bytes)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Text size="xs" c="dimmed" mt="sm">
            {places.value.usedBytes !== null &&
              `The browser reckons ${formatBytes(places.value.usedBytes)} on the disk, its own bookkeeping included. `}
            <Button variant="subtle" size="compact-xs" onClick={() => setRevision(revision + 1)}>
              Count again
            </Button>
          </Text>
        </>
      )}
    </PrivacySection>
  );
}

function untilText(jobs: readonly JobRow[]): string {
  const dates = jobs.flatMap(({ keepUntil }) => (keepUntil === null ? [] : [keepUntil]));
  const without = jobs.length - dates.length;
  const last = dates.length > 0 ? `The last date to erase is ${dateText(Math.max(...dates))}. ` : "";
  if (jobs.length === 0) return "";
  return without === 0 ? last : `${last}${counted(without, "job")} ${without === 1 ? "has" : "have"} no date yet.`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
