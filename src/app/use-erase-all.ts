import type { ErasedCounts } from "../features/settings/erase-text.ts";
import { useServices } from "./services.ts";

/** Ends all that is under way, erases everything the page has on this machine, and counts what is left: the proof. */
export function useEraseAll(): () => Promise<ErasedCounts> {
  const services = useServices();
  const { imports, ranking, scorer, storage, models } = services;
  return async () => {
    imports.cancel();
    imports.clear();
    for (const jobId of Object.keys(ranking.state.getState())) ranking.stop(jobId);
    scorer.stop();
    storage.vault.forgetAll();
    const { coachServicesOf } = await import("./coach-services.ts");
    coachServicesOf(services).forget();
    await models.removeAll();
    const { chatServicesOf } = await import("./chat-services.ts");
    await chatServicesOf(services).forget();
    const { namesModelOf } = await import("./names-model-of.ts");
    // A browser that keeps no files has none to remove; what is left is counted below.
    await namesModelOf(services)
      .remove()
      .catch(() => {});
    await storage.use.eraseAll();
    await storage.use.eraseFiles();
    scorer.setSource({ kind: "shipped" });
    const [counts, places] = await Promise.all([storage.use.counts(), storage.use.places()]);
    return { ...counts, searched: places };
  };
}
