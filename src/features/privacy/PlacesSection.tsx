import { Button, Table, Text } from "@mantine/core";
import { useState } from "react";

import { dateText } from "../../core/records/retention.ts";
import { countText } from "../../lib/language.ts";
import { t, told } from "../../lib/messages.ts";
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

/** About the height of the table: what stands below it stays where it is while the page counts. */
const ROOM_OF_TABLE = 1_000;

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
      title={t("What is stored")}
      intro={t(
        "All of it lies in this browser on this machine. Files that you imported are not kept, nor are their names outside of the vault.",
      )}
    >
      {places.status === "loading" && (
        <Text size="sm" mih={ROOM_OF_TABLE}>
          {t("Counting…")}
        </Text>
      )}
      {places.status === "failed" && (
        <Text size="sm">{t("The browser did not let the page count. Reload to try again.")}</Text>
      )}
      {places.status === "ready" && (
        <>
          <Text size="sm" mb="sm">
            {t(
              "{candidates, plural, one {# candidate} other {# candidates}} in {jobs, plural, one {# job} other {# jobs}}.",
              { candidates: people?.items ?? 0, jobs: jobs.length },
            )}{" "}
            {untilText(jobs)}
          </Text>
          <Table fz="sm" verticalSpacing={6} aria-label={t("What is stored where")}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("Where")}</Table.Th>
                <Table.Th ta="right">{t("Entries")}</Table.Th>
                <Table.Th ta="right">{t("About")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {places.value.searched.map((place) => (
                <Table.Tr key={place.name}>
                  <Table.Th scope="row" fw={500}>
                    {told(placeWords(place).name)}
                    <Text size="xs" c="dimmed">
                      {told(placeWords(place).what)}
                    </Text>
                  </Table.Th>
                  <Table.Td ta="right">{countText(place.items)}</Table.Td>
                  <Table.Td ta="right" style={{ whiteSpace: "nowrap" }}>
                    {place.items === 0 ? "–" : formatBytes(place.bytes)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Text size="xs" c="dimmed" mt="sm">
            {places.value.usedBytes !== null &&
              `${t("The browser reckons {usedBytes} on the disk, its own bookkeeping included.", { usedBytes: formatBytes(places.value.usedBytes) })} `}
            <Button variant="subtle" size="compact-xs" onClick={() => setRevision(revision + 1)}>
              {t("Count again")}
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
  if (jobs.length === 0) return "";
  return [
    dates.length > 0 && t("The last date to erase is {date}.", { date: dateText(Math.max(...dates)) }),
    without > 0 && t("{without, plural, one {# job has no date yet.} other {# jobs have no date yet.}}", { without }),
  ]
    .filter((part) => part !== false)
    .join(" ");
}
