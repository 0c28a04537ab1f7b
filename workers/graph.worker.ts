import { loadSkillGraph } from "../src/core/skills/load-skill-graph.ts";
import type { GraphImportContract } from "../src/protocol/graph-import.ts";
import { serve } from "../src/protocol/rpc.ts";
import { createGraphReader } from "./graph/engine.ts";
import { fetchOurs } from "./graph/fetch-ours.ts";

serve<GraphImportContract>(self, createGraphReader({ loadOurs: fetchOurs, loadSkills: loadSkillGraph }));
