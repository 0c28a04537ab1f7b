import type { ChatContract } from "../src/protocol/chat.ts";
import { serve } from "../src/protocol/rpc.ts";
import { createChat } from "./chat/engine.ts";

serve<ChatContract>(self, createChat());
