import { Drawer } from "@mantine/core";
import { useStore } from "zustand";

import { ModelPanel } from "../features/settings/ModelPanel.tsx";
import { useObservable } from "../ui/use-observable.ts";
import { useServices } from "./services.ts";
import { setSession, useSession } from "./session.ts";

/** The panel behind the status pill: the scorer and what is stored. */
export function Model() {
  const { storage, scorer, imports } = useServices();
  const opened = useSession((session) => session.modelOpened);
  const state = useStore(scorer.state);
  const settings = useObservable("settings", storage.settings.watch);
  return (
    <Drawer
      opened={opened}
      onClose={() => setSession({ modelOpened: false })}
      position="right"
      size="md"
      title="This machine"
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <ModelPanel
        state={state}
        device={settings.status === "ready" ? settings.value.device : "auto"}
        onDevice={(device) => {
          void storage.settings.write({ device });
          scorer.setDevice(device);
          void scorer.load().catch(() => {}); // The state tells.
        }}
        onFree={scorer.stop}
        onLoad={() => void scorer.load().catch(() => {})}
        storage={storage}
        onEraseAll={async () => {
          imports.cancel();
          imports.clear();
          scorer.stop();
          await storage.use.eraseAll();
        }}
      />
    </Drawer>
  );
}
