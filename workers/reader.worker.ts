import { serve } from "../src/protocol/rpc.ts";
import type { ReaderContract } from "../src/protocol/reader.ts";
import { openBrowserNames } from "./names/browser-names.ts";
import { createHeldNames } from "./names/held-names.ts";
import { storedNamesFiles } from "./names/stored-names.ts";
import { browserHost } from "./reader/browser-host.ts";
import { createReader } from "./reader/engine.ts";
import { findSkillMentions } from "./reader/find-skill-mentions.ts";
import { thisMonth } from "./reader/this-month.ts";

const names = createHeldNames({ stored: storedNamesFiles, open: openBrowserNames });
serve<ReaderContract>(self, createReader({ host: browserHost, findSkillMentions, today: thisMonth, names }));
