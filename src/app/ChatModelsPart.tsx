import { ChatModels } from "../features/settings/ChatModels.tsx";
import { hubAddress } from "./hub-address.ts";
import { useChosenChat } from "./use-chosen-chat.ts";

/** The chat models in the panel of this machine. */
export function ChatModelsPart() {
  const { chat, files, picked, chosenId, device } = useChosenChat();
  return (
    <ChatModels
      chat={chat}
      files={files}
      hub={hubAddress()}
      device={device}
      chosenId={chosenId ?? null}
      onChoose={(modelId) => picked.setState({ modelId })}
    />
  );
}
