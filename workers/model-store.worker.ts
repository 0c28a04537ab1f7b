import type { ModelStoreContract } from "../src/protocol/model-store.ts";
import { serve } from "../src/protocol/rpc.ts";
import { browserNeeds } from "./model-store/browser-files.ts";
import { createModelStore } from "./model-store/engine.ts";

serve<ModelStoreContract>(self, createModelStore(browserNeeds()));
