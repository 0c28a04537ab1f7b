import { Button, Group, Text, Title } from "@mantine/core";
import { IconFiles } from "@tabler/icons-react";
import { type DragEvent, useRef, useState } from "react";

import { t } from "../../lib/messages.ts";
import type { OwnGraphInfo } from "../../storage/own-graph.ts";
import type { Storage } from "../../storage/open-storage.ts";
import { useObservable } from "../../ui/use-observable.ts";
import { FactList } from "./FactList.tsx";
import classes from "./GraphPanel.module.css";
import { GraphReading } from "./GraphReading.tsx";
import { graphFacts } from "./graph-texts.ts";
import { useGraphReading } from "./use-graph-reading.ts";

/** Which list of skills and occupations is used, and the way to bring ESCO's or O*NET's whole one. */
export function GraphPanel({ storage }: { storage: Storage }) {
  const own = useObservable("own-graph", storage.ownGraph.watch);
  const reading = useGraphReading(storage);
  const input = useRef<HTMLInputElement | null>(null);
  const [isOver, setOver] = useState(false);

  function over(event: DragEvent) {
    event.preventDefault();
    setOver(true);
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void reading.read([...event.dataTransfer.files]);
  }
  const info = own.status === "ready" ? own.value : null;
  const isBusy = reading.step.status === "reading" || reading.step.status === "keeping";
  return (
    <section
      aria-labelledby="graph-heading"
      className={classes.panel}
      data-drop-area
      data-over={isOver || undefined}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Title order={3} id="graph-heading" mb="sm">
        {t("Skills and occupations")}
      </Title>
      {info === null ? <Ours /> : <Theirs info={info} onBack={() => void reading.goBack()} />}
      {!isBusy && (
        <Group gap="sm" mt="md">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconFiles size={14} />}
            onClick={() => input.current?.click()}
          >
            {t("Choose ESCO or O*NET files")}
          </Button>
        </Group>
      )}
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".csv,.txt,.tsv,.zip,.gz,.json"
        aria-label={t("Files of a skill list")}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = ""; // the same files may be chosen again
          void reading.read(files);
        }}
      />
      <GraphReading reading={reading} />
    </section>
  );
}

function Ours() {
  return (
    <Text size="sm">
      {t("The list that comes with the page.")}{" "}
      <Text span c="dimmed" inherit>
        {t(
          "You may bring the whole of ESCO or O*NET instead: their CSV or text files, a ZIP of them, or a graph file.",
        )}
      </Text>
    </Text>
  );
}

function Theirs({ info, onBack }: { info: OwnGraphInfo; onBack: () => void }) {
  return (
    <>
      <FactList
        facts={[
          { label: t("In use"), value: t("{sources}, beside ours", { sources: info.sources.join(t(" and ")) }) },
          ...graphFacts(info.counts),
        ]}
      />
      <Text size="xs" c="dimmed" mt="sm">
        {t(
          "Used for what a job asks and what a resume answers. The must-have count of the table keeps to the list that comes with the page.",
        )}
      </Text>
      <Button variant="subtle" color="gray" size="xs" mt="sm" onClick={onBack}>
        {t("Go back to ours")}
      </Button>
    </>
  );
}
