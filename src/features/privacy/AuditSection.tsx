import { Button, ScrollArea, Table, Text } from "@mantine/core";

import { momentText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { JobRow } from "../../storage/schema.ts";
import { saveFile } from "../../ui/save-file.ts";
import { useLoaded } from "../../ui/use-loaded.ts";
import { useObservable } from "../../ui/use-observable.ts";
import { auditText, auditToCsv } from "./audit-words.ts";
import { PrivacySection } from "./PrivacySection.tsx";

/** Entries on the screen; the export has them all. */
const SHOWN = 200;

/** What was done and when. */
export function AuditSection({ storage, jobs }: { storage: Storage; jobs: readonly JobRow[] }) {
  const last = useObservable("audit", () => storage.audit.watchLast(SHOWN));
  const entries = last.status === "ready" ? last.value : [];
  const names = useNames(storage);
  const titles = new Map(jobs.map(({ id, title }) => [id, title]));
  const about = (jobId: string | null, key: string | null) =>
    key !== null
      ? (names.get(key) ?? t("an erased candidate"))
      : jobId !== null
        ? (titles.get(jobId) ?? t("a removed job"))
        : "";

  return (
    <PrivacySection
      id="log"
      title={t("Log")}
      intro={t(
        "What was done here and when: added to, never changed, without names and texts. Candidates stand in it under keys that only this browser can match, and nobody can once they are erased.",
      )}
    >
      {entries.length === 0 ? (
        <Text size="sm">{t("Nothing yet.")}</Text>
      ) : (
        <>
          <ScrollArea.Autosize
            mah={320}
            type="auto"
            viewportProps={{ tabIndex: 0, role: "region", "aria-label": t("Log") }}
          >
            <Table fz="sm" verticalSpacing={4} aria-label={t("Log entries")}>
              <Table.Tbody>
                {entries.map(({ id, at, jobId, candidateKey, ...entry }) => (
                  <Table.Tr key={id}>
                    <Table.Td w={170} c="dimmed">
                      <time dateTime={new Date(at).toISOString()}>{momentText(at)}</time>
                    </Table.Td>
                    <Table.Td>{auditText(entry)}</Table.Td>
                    <Table.Td c="dimmed">{about(jobId, candidateKey)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollArea.Autosize>
          <Button
            variant="default"
            size="xs"
            mt="sm"
            onClick={() => void storage.audit.all().then((rows) => saveFile("log.csv", auditToCsv(rows), "text/csv"))}
          >
            {t("Export the log")}
          </Button>
        </>
      )}
    </PrivacySection>
  );
}

/** Code names by the keys that stand for them in the log. */
function useNames(storage: Storage): ReadonlyMap<string, string> {
  const all = useObservable("candidates", storage.candidates.watchAll);
  const rows = all.status === "ready" ? all.value : [];
  const names = useLoaded(rows.map(({ id }) => id).join(), async () => {
    const keys = await Promise.all(rows.map(({ id }) => storage.audit.candidateKey(id)));
    return new Map(keys.map((key, index) => [key, rows[index]?.name ?? ""]));
  });
  return names.status === "ready" ? names.value : NO_NAMES;
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();
