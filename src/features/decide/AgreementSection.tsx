import { Table, Text, Title } from "@mantine/core";
import { useMemo } from "react";

import { agreementWord, raterAgreement, scoreAgreement } from "../../core/feedback/agreement.ts";
import { CHOICE_WORDS, CHOICES, type Decision } from "../../core/feedback/decision.ts";
import { decimalText } from "../../lib/language.ts";
import { t, told } from "../../lib/messages.ts";

/** How alike the raters decide, and how often the scorer has the order that they have. */
export function AgreementSection({ decisions }: { readonly decisions: readonly Decision[] }) {
  const agreement = useMemo(() => raterAgreement(decisions), [decisions]);
  const withScore = useMemo(() => scoreAgreement(decisions), [decisions]);
  const blind = decisions.filter(({ sawOpinion }) => !sawOpinion).length;
  const counts = CHOICES.map((choice) => decisions.filter((decision) => decision.choice === choice).length);
  return (
    <section aria-label={t("Agreement")}>
      <Title order={2}>{t("Agreement")}</Title>
      <Text size="sm" mt="xs">
        {CHOICES.map((choice, index) => `${told(CHOICE_WORDS[choice])} ${counts[index] ?? 0}`).join(" · ")}.{" "}
        {t("{blind} of {decisions, plural, one {# was} other {# were}} taken without the scorer's opinion.", {
          blind,
          decisions: decisions.length,
        })}
      </Text>
      {withScore && (
        <Text size="sm">
          {t(
            "Of {pairs} pairs that a rater judged differently, the scorer has {share} % in the same order (50 % is chance).",
            { pairs: withScore.pairs, share: Math.round(withScore.share * 100) },
          )}
        </Text>
      )}
      {agreement.shared === 0 ? (
        <Text size="sm" c="dimmed">
          {t("No candidate was decided by two raters yet. Add a rater, or send a form.")}
        </Text>
      ) : (
        <Table aria-label={t("Agreement of raters")} mt="xs" fz="sm" maw={560}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("Raters")}</Table.Th>
              <Table.Th scope="col">{t("Candidates")}</Table.Th>
              <Table.Th scope="col">{t("Figure")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {agreement.pairs
              .filter(({ shared }) => shared > 0)
              .map(({ raters, shared, kappa }) => (
                <FigureRow
                  key={raters.join()}
                  name={t("{one} and {other}: Cohen's κ, weighted", { one: raters[0], other: raters[1] })}
                  shared={shared}
                  figure={kappa}
                />
              ))}
            {agreement.fleiss !== null && (
              <FigureRow name={t("All raters: Fleiss' κ")} shared={agreement.shared} figure={agreement.fleiss} />
            )}
            <FigureRow
              name={t("All raters: Krippendorff's α, ordinal")}
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
        {figure === null ? "–" : decimalText(figure, 2)} {told(agreementWord(figure))}
      </Table.Td>
    </Table.Tr>
  );
}
