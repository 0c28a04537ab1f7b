import { Button, FileButton, Group, Select, Text, Textarea } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { useState } from "react";

import { jobTitle } from "../../core/reading/job-title.ts";
import { t, told } from "../../lib/messages.ts";
import type { CoachNeeds } from "./coach-needs.ts";
import { type PostingFault, takePosting } from "./take-posting.ts";

interface Props {
  readonly needs: Pick<CoachNeeds, "coach" | "reader" | "jobs">;
  readonly onDone: () => void;
}

/** What I apply for: pasted, from a file, or a job that is stored here. */
export function PostingForm({ needs, onDone }: Props) {
  const { coach, jobs } = needs;
  const [text, setText] = useState("");
  const [fault, setFault] = useState<PostingFault | null>(null);
  const [isReading, setReading] = useState(false);

  function addPasted() {
    if (text.trim() === "") return;
    coach.run.addPosting({ id: crypto.randomUUID(), title: jobTitle(text, t("Posting")), text, requirements: null });
    onDone();
  }
  async function addFile(file: File | null) {
    if (!file) return;
    setReading(true);
    const found = await takePosting(file, needs);
    setReading(false);
    setFault(found);
    if (found === null) onDone();
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        addPasted();
      }}
    >
      <Textarea
        label={t("The posting that you apply for")}
        description={t("Paste all of it: what they ask for is read from its words.")}
        rows={7}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === "Enter" && addPasted()}
      />
      <Group gap="sm" mt="sm">
        <Button type="submit" size="xs" disabled={text.trim() === ""}>
          {t("Add this posting")}
        </Button>
        <FileButton
          accept=".pdf,.docx,.txt,.md"
          onChange={(file) => void addFile(file)}
          inputProps={{ onClick: (event) => (event.currentTarget.value = ""), "aria-label": t("The posting's file") }}
        >
          {(props) => (
            <Button
              {...props}
              type="button"
              size="xs"
              variant="default"
              loading={isReading}
              leftSection={<IconFileText size={15} />}
            >
              {t("Posting from a file")}
            </Button>
          )}
        </FileButton>
        {jobs.length > 0 && (
          <Select
            size="xs"
            aria-label={t("A job on this machine")}
            placeholder={t("A job on this machine")}
            data={jobs.map(({ id, title }) => ({ value: id, label: title }))}
            value={null}
            onChange={(id) => {
              const job = jobs.find((one) => one.id === id);
              if (!job) return;
              coach.run.addPosting(job);
              onDone();
            }}
          />
        )}
      </Group>
      {fault && (
        <Text size="sm" mt="sm" role="alert">
          {told(fault.what)} {told(fault.next)}
        </Text>
      )}
    </form>
  );
}
