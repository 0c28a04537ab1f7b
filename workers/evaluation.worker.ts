import type { EvaluationContract } from "../src/protocol/evaluation.ts";
import { serve } from "../src/protocol/rpc.ts";
import { createEvaluator } from "./evaluation/engine.ts";

serve<EvaluationContract>(self, createEvaluator());
