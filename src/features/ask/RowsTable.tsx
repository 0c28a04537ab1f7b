import { Anchor, Button, Table } from "@mantine/core";
import { useState } from "react";

import type { CandidateRowFound, Found, JobRowFound } from "../../core/asking/answer/answer.ts";
import { paySaid } from "../../core/asking/answer/sentence-words.ts";
import { WORK_PLACE_SAID } from "../../core/asking/filter/filter-text.ts";
import { countryName } from "../../core/asking/places/places.ts";
import { DEGREES } from "../../core/matching/degrees.ts";
import { FIT_WORDS, monthsText } from "../../core/matching/match-words.ts";
import type { FitClass } from "../../core/matching/score.ts";
import { decimalText } from "../../lib/language.ts";
import { t, tell, told } from "../../lib/messages.ts";

/** Where a row leads. A candidate without a job is shown nowhere. */
export interface AskHrefs {
  /** Null for a job of a file, which has no page of its own. */
  readonly job: (jobId: string) => string | null;
  readonly candidate: (candidateId: string, jobId: string) => string;
}

/** More are one click away. */
const SHOWN = 50;

export function RowsTable({
  found,
  total,
  hrefs,
}: {
  readonly found: Found;
  readonly total: number;
  readonly hrefs: AskHrefs;
}) {
  const [isWhole, setWhole] = useState(false);
  const count = found.rows.length;
  const shown = isWhole ? count : Math.min(SHOWN, count);
  return (
    <div>
      <Table.ScrollContainer minWidth={520} type="native">
        <Table aria-label={t("Rows found")} verticalSpacing={6} fz="sm" highlightOnHover>
          {found.about === "jobs" ? (
            <JobRows rows={found.rows.slice(0, shown)} hrefs={hrefs} />
          ) : (
            <CandidateRows rows={found.rows.slice(0, shown)} hrefs={hrefs} />
          )}
        </Table>
      </Table.ScrollContainer>
      {shown < count && (
        <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
          {count === total
            ? t("Show all {count}", { count })
            : t("Show the first {count} of {total}", { count, total })}
        </Button>
      )}
    </div>
  );
}

function JobRows({ rows, hrefs }: { readonly rows: readonly JobRowFound[]; readonly hrefs: AskHrefs }) {
  return (
    <>
      <Head names={[t("Job"), t("Place"), t("Pay a year"), t("Years asked"), t("Degree")]} />
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Th scope="row" fw={500}>
              <JobTitle title={row.title} href={hrefs.job(row.id)} />
            </Table.Th>
            <Table.Td>{[row.location, workPlaceText(row)].filter((text) => text !== "").join(" · ")}</Table.Td>
            <Table.Td>{tell(paySaid(row))}</Table.Td>
            <Table.Td>{row.years ?? ""}</Table.Td>
            <Table.Td>{degreeText(row.education)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </>
  );
}

function JobTitle({ title, href }: { readonly title: string; readonly href: string | null }) {
  if (href === null) return title;
  return (
    <Anchor href={href} fz="sm">
      {title}
    </Anchor>
  );
}

function CandidateRows({ rows, hrefs }: { readonly rows: readonly CandidateRowFound[]; readonly hrefs: AskHrefs }) {
  return (
    <>
      <Head
        names={[t("Candidate"), t("Latest title"), t("Work"), t("Degree"), t("Place"), t("Must-haves"), t("Fit")]}
      />
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Th scope="row" fw={500}>
              {row.jobId === null ? (
                row.name
              ) : (
                <Anchor href={hrefs.candidate(row.id, row.jobId)} fz="sm">
                  {row.name}
                </Anchor>
              )}
            </Table.Th>
            <Table.Td>{row.title}</Table.Td>
            <Table.Td style={{ whiteSpace: "nowrap" }}>{told(monthsText(row.months))}</Table.Td>
            <Table.Td>{degreeText(row.education)}</Table.Td>
            <Table.Td>{row.city ?? countryText(row.country)}</Table.Td>
            <Table.Td
              title={
                row.missing.length === 0
                  ? undefined
                  : t("Missing: {missing}", { missing: row.missing.map(told).join(", ") })
              }
            >
              {row.mustCount === null || row.mustCount === 0 ? "" : `${row.mustMet ?? 0}/${row.mustCount}`}
            </Table.Td>
            <Table.Td style={{ whiteSpace: "nowrap" }}>
              {row.score === null ? "" : `${fitWord(row.fit)} ${decimalText(row.score, 2)}`}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </>
  );
}

function Head({ names }: { readonly names: readonly string[] }) {
  return (
    <Table.Thead>
      <Table.Tr>
        {names.map((name) => (
          <Table.Th key={name} scope="col" fw={500} c="dimmed" fz="xs">
            {name}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  );
}

function workPlaceText({ workPlace }: JobRowFound): string {
  return workPlace === null ? "" : tell(WORK_PLACE_SAID[workPlace as keyof typeof WORK_PLACE_SAID] ?? workPlace);
}

function countryText(code: string | null): string {
  return code === null ? "" : tell({ country: code, english: countryName(code) });
}

function degreeText(level: number | null): string {
  return level === null ? "" : told(DEGREES[level]?.label ?? "");
}

function fitWord(fit: string | null): string {
  return fit !== null && Object.hasOwn(FIT_WORDS, fit) ? told(FIT_WORDS[fit as FitClass]) : "";
}
