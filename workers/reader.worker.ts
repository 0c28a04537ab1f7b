import { serve } from "../src/protocol/rpc.ts";
import type { ReaderContract } from "../src/protocol/reader.ts";
import { browserHost } from "./reader/browser-host.ts";
import { createReader } from "./reader/engine.ts";
import { findSkillIds } from "./reader/find-skill-ids.ts";
import { thisMonth } from "./reader/this-month.ts";

serve<ReaderContract>(self, createReader({ host: browserHost, findSkillIds, today: thisMonth }));
