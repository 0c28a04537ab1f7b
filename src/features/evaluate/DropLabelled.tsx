import { Button, FileButton, Text } from "@mantine/core";
import { IconChartDots, IconFile } from "@tabler/icons-react";

import type { SetKind } from "../../core/evaluation/labelled-set.ts";
import { msg, t, told } from "../../lib/messages.ts";
import { DropZone } from "../../ui/DropZone.tsx";
import classes from "./DropLabelled.module.css";

interface Props {
  readonly onFile: (file: File) => void;
  readonly onSample: (kind: SetKind) => void;
}

/** Takes one labelled file by drop or by a button, or one of ours. */
export function DropLabelled({ onFile, onSample }: Props) {
  const take = ({ files: [file] }: DataTransfer) => file && onFile(file);
  return (
    <DropZone onDrop={take}>
      <IconChartDots size={26} stroke={1.5} className={classes.icon} aria-hidden />
      <div>
        <Text fw={600}>{t("Drop a labelled file here")}</Text>
        <Text size="xs" c="dimmed">
          {t("CSV or JSON lines, plain or gzip")}
        </Text>
      </div>
      <div className={classes.actions}>
        <FileButton
          accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,.gz"
          onChange={(file) => file && onFile(file)}
          // Otherwise the same file cannot be chosen twice.
          inputProps={{ onClick: (event) => (event.currentTarget.value = "") }}
        >
          {(props) => (
            <Button {...props} size="xs" leftSection={<IconFile size={15} />}>
              {t("Choose a file")}
            </Button>
          )}
        </FileButton>
        <Button variant="default" size="xs" onClick={() => onSample("pairs")}>
          {t("Try with a sample")}
        </Button>
      </div>
      <dl className={classes.layouts}>
        {LAYOUTS.map(({ kind, name, sample, columns, what }) => (
          <div key={kind}>
            <dt>
              {told(name)}
              <button type="button" className={classes.sample} onClick={() => onSample(kind)}>
                {told(sample)}
              </button>
            </dt>
            <dd>
              <code>{columns}</code>
              <br />
              {told(what)}
            </dd>
          </div>
        ))}
      </dl>
    </DropZone>
  );
}

const LAYOUTS: readonly {
  kind: SetKind;
  name: string;
  sample: string;
  columns: string;
  what: string;
}[] = [
  {
    kind: "pairs",
    name: msg("Pairs"),
    sample: msg("sample of pairs"),
    columns: "job_text, resume_text, label",
    what: msg("Labels: 0 or 1; 0, 0.5 or 1; or No Fit, Potential Fit, Good Fit."),
  },
  {
    kind: "triples",
    name: msg("Triples"),
    sample: msg("sample of triples"),
    columns: "job, matched, unmatched",
    what: msg("A job, the resume made for it, and one that was not."),
  },
  {
    kind: "preferences",
    name: msg("Preferences"),
    sample: msg("sample of preferences"),
    columns: "job, chosen, rejected",
    what: msg("Of two resumes for a job, the preferred one first."),
  },
];
