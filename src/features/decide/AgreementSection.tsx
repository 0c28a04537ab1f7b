import { Table, Text, Title } from "@mantine/core";
import { useMemo } from "react";

import { agreementWord, raterAgreement, scoreAgreement } from "../../core/feedback/agreement.ts";
import { CHOICE_WORDS, CHOICES, type Decision } from "../../core/feedback/decision.ts";

/** How alike the raters decide, and how often the scorer has the order that they have. */
export function AgreementSection({ decisions }: { readonly decisions: readonly Decision[] }) {
  const agreement = useMemo(() => raterAgreement(decisions), [decisions]);
  const withScore = useMemo(() => scoreAgreement(decisions), [decisions]);
  const blind = decisions.filter(({ sawOpinion }) => !sawOpinion).length;
  const counts = CHOICES.map((choice) => decisions.filter((decision) => decision.choice === choice).length);
  return (
    <section aria-label="Agreement">
      <Title order={2}>Agreement</Title>
      <Text size="sm" mt="xs">
        {CHOICES.map((choice, index) => `${CHOICE_WORDS[choice]} ${counts[index] ?? 0}`).join(" · ")}. {blind} of{" "}
        {decisions.length} were taken without the scorer's opinion.
      </Text>
      {withScore && (
        <Text size="sm">
          Of {withScore.pairs} pairs that a rater judged differently, the scorer has {Math.round(withScore.share * 100)}{" "}
          % in the same order (50 % is chance).
        </Text>
      )}
      {agreement.shared === 0 ? (
        <Text size="sm" c="dimmed">
          No candidate was decided by two raters yet. Add a rater, or send a form.
        </Text>
      ) : (
        <Table aria-label="Agreement of raters" mt="xs" fz="sm" maw={560}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Raters</Table.Th>
              <Table.Th scope="col">Candidates</Table.Th>
              <Table.Th scope="col">Figure</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {agreement.pairs
              .filter(({ shared }) => shared > 0)
              .map(({ raters, shared, kappa }) => (
                <FigureRow
                  key={raters.join()}
                  name={`${raters[0]} and ${raters[1]}: Cohen's κ, weighted`}
                  shared={shared}
                  figure={kappa}
                />
              ))}
            {agreement.fleiss !== null && (
              <FigureRow name="All raters: Fleiss' κ" shared={agreement.shared} figure={agreement.fleiss} />
            )}
            <FigureRow
              name="All raters: Krippendorff's α, ordinal"
              shared={agreement.shared}
              figure={agreement.alpha}
            />
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}

function FigureRow({
  name,
  shared,
  figure,
}: {
  readonly name: string;
  readonly shared: number;
  readonly figure: number | null;
}) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {name}
      </Table.Th>
      <Table.Td>{shared}</Table.Td>
      <Table.Td>
        {figure === null ? "–" : figure.toFixed(2)} {agreementWord(figure)}
      </Table.Td>
    </Table.Tr>
  );
}
