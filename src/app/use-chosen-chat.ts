import { useEffect } from "react";
import { useStore } from "zustand";

import type { ChatChoice } from "../models/chat.ts";
import { useObservable } from "../ui/use-observable.ts";
import { type ChatServices, chatServicesOf, chosenModel } from "./chat-services.ts";
import { deviceFromAddress } from "./device-from-address.ts";
import { useServices } from "./services.ts";

export interface ChosenChat extends ChatServices {
  /** undefined while it is read which models there are. */
  readonly chosenId: string | null | undefined;
  readonly device: ChatChoice["device"];
}

/** The chat, told which model and which device to use. */
export function useChosenChat(): ChosenChat {
  const services = useServices();
  const own = chatServicesOf(services);
  const { chat, files, picked } = own;
  const stored = useStore(files.state, (state) => state.stored);
  const pickedId = useStore(picked, (state) => state.modelId);
  const settings = useObservable("settings", services.storage.settings.watch);
  const chosenId = stored === null ? undefined : chosenModel(stored, pickedId);
  const device = deviceFromAddress() ?? (settings.status === "ready" ? settings.value.device : "auto");
  useEffect(() => void files.refresh(), [files]);
  useEffect(() => {
    if (chosenId !== undefined) chat.choose(chosenId === null ? null : { modelId: chosenId, device });
  }, [chat, chosenId, device]);
  return { ...own, chosenId, device };
}
