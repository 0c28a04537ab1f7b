import { Button, Drawer, Group, Text, TextInput, Title } from "@mantine/core";
import { IconKeyboard, IconRoute, IconSearch } from "@tabler/icons-react";
import { useState } from "react";

import { t } from "../lib/messages.ts";
import { glossary } from "./glossary.ts";
import classes from "./Help.module.css";
import { setSession, useSession } from "./session.ts";

/** The tour again, the keys, and what the words mean. */
export function Help() {
  const opened = useSession((session) => session.helpOpened);
  const [search, setSearch] = useState("");
  const close = () => setSession({ helpOpened: false });
  const wanted = search.trim().toLowerCase();
  const terms = glossary().filter(({ term, meaning }) => `${term} ${meaning}`.toLowerCase().includes(wanted));
  return (
    <Drawer
      opened={opened}
      onClose={close}
      position="right"
      size="md"
      title={t("Help")}
      closeButtonProps={{ "aria-label": t("Close") }}
    >
      <Group gap="xs" mb="lg">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconRoute size={15} aria-hidden />}
          onClick={() => setSession({ helpOpened: false, tourOpened: true })}
        >
          {t("Take the tour")}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconKeyboard size={15} aria-hidden />}
          onClick={() => setSession({ helpOpened: false, keysOpened: true })}
        >
          {t("All keys")}
        </Button>
      </Group>
      <Title order={3} id="glossary-heading" mb="xs">
        {t("Glossary")}
      </Title>
      <TextInput
        size="xs"
        mb="sm"
        aria-label={t("Search the glossary")}
        placeholder={t("Search")}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      {terms.length === 0 && <Text size="sm">{t("No word of the glossary has that in it.")}</Text>}
      <dl aria-labelledby="glossary-heading" className={classes.terms}>
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Drawer>
  );
}
