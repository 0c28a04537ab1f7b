// Hides a person by rules, and by the model for names where there is one. A model that cannot be used never ends the
// reading: rules go on alone, and that is told.

import { anonymise, type AnonymiseOptions } from "../../src/core/privacy/anonymise.ts";
import type { Anonymised, Finding } from "../../src/core/privacy/replacement.ts";
import type { NamesNews } from "../../src/protocol/names.ts";
import type { NamesSession } from "../names/session.ts";

export interface Hiding {
  hide(text: string, options: AnonymiseOptions): Promise<Anonymised>;
  /** Whether a text was hidden without the model that is there. */
  isByRulesAlone(): boolean;
}

export function createHiding(names: () => Promise<NamesSession | null>, tell: (news: NamesNews) => void): Hiding {
  let hasFailed = false;

  async function found(text: string): Promise<readonly Finding[]> {
    try {
      const model = await names();
      return model === null ? [] : await model.find(text, () => tell({ names: "at-work" }));
    } catch {
      hasFailed = true;
      tell({ names: "could-not-be-used" });
      return [];
    }
  }

  return {
    hide: async (text, options) => anonymise(text, { ...options, extraFindings: await found(text) }),
    isByRulesAlone: () => hasFailed,
  };
}
