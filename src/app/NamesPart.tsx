import { useStore } from "zustand";

import { NamesPanel } from "../features/settings/NamesPanel.tsx";
import { namesModelOf } from "./names-model-of.ts";
import { useServices } from "./services.ts";

/** The model for names in the panel of this machine. */
export function NamesPart() {
  const services = useServices();
  const news = useStore(services.reader.names);
  return <NamesPanel names={namesModelOf(services)} isFailing={news === "could-not-be-used"} />;
}
