import { serve } from "../src/protocol/rpc.ts";
import type { TrainerContract } from "../src/protocol/trainer.ts";
import { createTrainer } from "./trainer/engine.ts";

serve<TrainerContract>(self, createTrainer());
