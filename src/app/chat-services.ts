// The chat model, its files and the conversation: one of each a page. Made when they are first needed, so that none of
// it is in the first load.

import { CHAT_MODELS } from "../core/chat/chat-models.ts";
import { type Conversation, createConversation } from "../features/chat/conversation.ts";
import { withDeviceLock } from "../features/rank/device-lock.ts";
import { type Chat, createChat } from "../models/chat.ts";
import { type ChatFiles, type ChatFilesState, createChatFiles } from "../models/chat-files.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Services } from "./services.ts";

export interface ChatServices {
  readonly chat: Chat;
  readonly files: ChatFiles;
  readonly conversation: Conversation;
  /** What a person picked where there are several; null takes the first. */
  readonly picked: StoreApi<{ readonly modelId: string | null }>;
  /** Ends the model and takes back what was said; its files go with all other files. */
  forget(): Promise<void>;
}

const made = new WeakMap<Services, ChatServices>();

export function chatServicesOf(services: Services): ChatServices {
  const known = made.get(services);
  if (known) return known;
  const chat = createChat({ withDevice: withDeviceLock });
  const files = createChatFiles();
  const conversation = createConversation(chat);
  const picked = createStore<{ readonly modelId: string | null }>(() => ({ modelId: null }));
  const own: ChatServices = {
    chat,
    files,
    conversation,
    picked,
    async forget() {
      conversation.clear();
      chat.choose(null);
      await files.removeAll();
    },
  };
  made.set(services, own);
  return own;
}

/** The model questions go to: the one picked, or the first that is whole. null when there is none. */
export function chosenModel(stored: ChatFilesState["stored"], pickedId: string | null): string | null {
  const complete = stored?.filter(({ isComplete }) => isComplete).map(({ modelId }) => modelId) ?? [];
  if (pickedId !== null && complete.includes(pickedId)) return pickedId;
  return CHAT_MODELS.find(({ id }) => complete.includes(id))?.id ?? null;
}
