// The model for names: one a page, made when it is first needed, so that none of it is in the first load.

import { createNamesModel, type NamesModel } from "../models/names-model.ts";
import type { Services } from "./services.ts";

const made = new WeakMap<Services, NamesModel>();

export function namesModelOf(services: Services): NamesModel {
  const names = made.get(services) ?? createNamesModel(services.reader);
  made.set(services, names);
  return names;
}
