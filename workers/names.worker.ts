import type { NamesContract } from "../src/protocol/names.ts";
import { serve } from "../src/protocol/rpc.ts";
import { freeBytes, privateFolders } from "./model-store/browser-files.ts";
import { openBrowserNames } from "./names/browser-names.ts";
import { createNames } from "./names/engine.ts";
import { NAMES_ROOT } from "./names/stored-names.ts";

serve<NamesContract>(
  self,
  createNames({
    folders: privateFolders(NAMES_ROOT),
    freeBytes,
    open: openBrowserNames,
    newId: () => crypto.randomUUID(),
  }),
);
