import { Text } from "@mantine/core";

import { t } from "../../lib/messages.ts";
import type { FileFacts } from "./evaluation-run.ts";
import { faultText } from "./faults-text.ts";

/** So many left-out rows are listed. */
const SHOWN = 20;

/** What was read of the file, and what was left out of it. */
export function FileSummary({ read: { kind, rows, jobs, resumes, leftOut } }: { read: FileFacts }) {
  return (
    <div>
      <Text size="sm">
        {t("Read as {kind}: {rows} rows, {jobs} {jobs, plural, one {job} other {jobs}}, {resumes} resumes.", {
          kind,
          rows,
          jobs,
          resumes,
        })}
      </Text>
      {leftOut.length > 0 && (
        <details>
          <summary>
            {t("{leftOut} {leftOut, plural, one {row} other {rows}} left out", { leftOut: leftOut.length })}
          </summary>
          <Text size="xs" c="dimmed" component="ul">
            {leftOut.slice(0, SHOWN).map((fault) => (
              <li key={fault.line}>{faultText(fault)}</li>
            ))}
            {leftOut.length > SHOWN && <li>{t("and {count} more", { count: leftOut.length - SHOWN })}</li>}
          </Text>
        </details>
      )}
    </div>
  );
}
