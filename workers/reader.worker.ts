import { serve } from "../src/protocol/rpc.ts";
import type { ReaderContract } from "../src/protocol/reader.ts";
import { browserHost } from "./reader/browser-host.ts";
import { createReader } from "./reader/engine.ts";
import { findSkillMentions } from "./reader/find-skill-mentions.ts";
import { thisMonth } from "./reader/this-month.ts";

serve<ReaderContract>(self, createReader({ host: browserHost, findSkillMentions, today: thisMonth }));
