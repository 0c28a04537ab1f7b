import type { QueryContract } from "../src/protocol/query.ts";
import { serve } from "../src/protocol/rpc.ts";
import { createQueryEngine } from "./query/engine.ts";
import { fetchOccupations } from "./query/fetch-occupations.ts";

serve<QueryContract>(self, createQueryEngine({ loadTitles: fetchOccupations }));
