import { BUSINESS } from "./business.ts";
import type { Field } from "./field.ts";
import { HEALTH } from "./health.ts";
import { SERVICE } from "./service.ts";
import { SOCIETY } from "./society.ts";
import { TECHNOLOGY } from "./technology.ts";
import { TRADES } from "./trades.ts";

export const FIELDS: readonly Field[] = [...TECHNOLOGY, ...HEALTH, ...BUSINESS, ...TRADES, ...SERVICE, ...SOCIETY];
