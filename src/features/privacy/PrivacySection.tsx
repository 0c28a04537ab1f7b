import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly intro: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page: what it is in one or two sentences, then the thing itself. */
export function PrivacySection({ id, title, intro, children }: Props) {
  return (
    <section aria-labelledby={`${id}-heading`}>
      <Title order={2} id={`${id}-heading`}>
        {title}
      </Title>
      <Text size="sm" c="dimmed" maw={640} mt={4} mb="md">
        {intro}
      </Text>
      {children}
    </section>
  );
}
