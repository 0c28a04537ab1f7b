import { Container } from "@mantine/core";

import type { ContextRow } from "../core/chat/context.ts";
import type { AskIndex, Stored } from "../features/ask/ask-index.ts";
import type { AskHrefs } from "../features/ask/RowsTable.tsx";
import { ChatThread } from "../features/chat/ChatThread.tsx";
import type { SkillGraph } from "../core/skills/graph.ts";
import { createLookUp } from "./chat-look-up.ts";
import { useServices } from "./services.ts";
import { setSession } from "./session.ts";
import { useChosenChat } from "./use-chosen-chat.ts";

interface Props {
  readonly index: AskIndex;
  readonly stored: Stored | null;
  readonly graph: SkillGraph | null;
  readonly hrefs: AskHrefs;
}

/** The conversation under the question: the same rows, found the same way. */
export function AskChat({ index, stored, graph, hrefs }: Props) {
  const { storage } = useServices();
  const { chat, conversation, chosenId } = useChosenChat();
  if (stored === null) return null;
  const jobOf = (row: ContextRow) => stored.candidates.find(({ id }) => id === row.id)?.jobIds[0];
  return (
    <Container size="lg" pb="xl">
      <ChatThread
        chat={chat}
        conversation={conversation}
        hasModel={chosenId === undefined ? null : chosenId !== null}
        lookUp={createLookUp({ index, stored, graph, chat, texts: storage.candidates.texts })}
        hrefOf={(row) =>
          row.kind === "job" ? (hrefs.job(row.id) ?? undefined) : hrefs.candidate(row.id, jobOf(row) ?? "")
        }
        onSetUp={() => setSession({ modelOpened: true })}
      />
    </Container>
  );
}
