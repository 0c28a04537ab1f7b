// All of the German, loaded as one file when German is on.

import type { Catalogue } from "../../lib/messages.ts";
import { createSay } from "../say-in-other.ts";
import { answers } from "./answers.ts";
import { app } from "./app.ts";
import { ask } from "./ask.ts";
import { candidate } from "./candidate.ts";
import { chat } from "./chat.ts";
import { coach } from "./coach.ts";
import { compare } from "./compare.ts";
import { core } from "./core.ts";
import { decide } from "./decide.ts";
import { demands } from "./demands.ts";
import { drift } from "./drift.ts";
import { evaluate } from "./evaluate.ts";
import { failures } from "./failures.ts";
import { fairness } from "./fairness.ts";
import { importing } from "./import.ts";
import { job } from "./job.ts";
import { learn } from "./learn.ts";
import { offline } from "./offline.ts";
import { privacy } from "./privacy.ts";
import { rank } from "./rank.ts";
import { settings } from "./settings.ts";
import { shared } from "./shared.ts";
import { start } from "./start.ts";

/** By the part of the page that says it; a message of several parts is in `shared`. */
export const parts = {
  ...{
    answers,
    app,
    ask,
    candidate,
    chat,
    coach,
    compare,
    decide,
    drift,
    evaluate,
    fairness,
    importing,
    job,
    learn,
    offline,
  },
  ...{ privacy, rank, settings, shared, start },
} as const satisfies Readonly<Record<string, Catalogue>>;

export const messages: Catalogue = Object.assign({}, ...Object.values(parts));

/** What core and protocol say in English. */
export const sentences: Catalogue = { ...core, ...demands, ...failures };

export const say = createSay(sentences, ",");
