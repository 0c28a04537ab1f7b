import { Text } from "@mantine/core";

import type { FileFacts } from "./evaluation-run.ts";
import { faultText } from "./faults-text.ts";

/** So many left-out rows are listed. */
const SHOWN = 20;

/** What was read of the file, and what was left out of it. */
export function FileSummary({ read: { kind, rows, jobs, resumes, leftOut } }: { read: FileFacts }) {
  return (
    <div>
      <Text size="sm">
        Read as {kind}: {rows} rows, {jobs} {jobs === 1 ? "job" : "jobs"}, {resumes} resumes.
      </Text>
      {leftOut.length > 0 && (
        <details>
          <summary>
            {leftOut.length} {leftOut.length === 1 ? "row" : "rows"} left out
          </summary>
          <Text size="xs" c="dimmed" component="ul">
            {leftOut.slice(0, SHOWN).map((fault) => (
              <li key={fault.line}>{faultText(fault)}</li>
            ))}
            {leftOut.length > SHOWN && <li>and {leftOut.length - SHOWN} more</li>}
          </Text>
        </details>
      )}
    </div>
  );
}
