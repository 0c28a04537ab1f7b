import type { ChatFilesContract } from "../src/protocol/chat.ts";
import { serve } from "../src/protocol/rpc.ts";
import { createChatFiles } from "./chat-files/engine.ts";
import { CHAT_ROOT } from "./chat-files/stored-chat.ts";
import { freeBytes, privateFolders } from "./model-store/browser-files.ts";
import { probeChatDevice } from "./runtime/chat-precision.ts";

serve<ChatFilesContract>(
  self,
  createChatFiles({
    folders: privateFolders(CHAT_ROOT),
    fetchRange: (url, init) => fetch(url, init),
    freeBytes,
    probe: probeChatDevice,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
      }),
  }),
);
