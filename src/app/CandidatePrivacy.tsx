// The identity and the hiding of the open candidate, loaded when one is opened.

import { lazy, Suspense } from "react";

import type { CandidateRow } from "../storage/schema.ts";
import { PRIVACY_HREF } from "./privacy-address.ts";
import { useServices } from "./services.ts";

const CandidateIdentity = lazy(async () => ({
  default: (await import("../features/privacy/CandidateIdentity.tsx")).CandidateIdentity,
}));
const HideMissed = lazy(async () => ({ default: (await import("../features/privacy/HideMissed.tsx")).HideMissed }));

export function IdentityOf({ row }: { row: CandidateRow }) {
  const needs = useHiding();
  return (
    <Suspense>
      <CandidateIdentity row={row} needs={needs} privacyHref={PRIVACY_HREF} />
    </Suspense>
  );
}

export function HidingOf({ row }: { row: CandidateRow }) {
  const needs = useHiding();
  return (
    <Suspense>
      <HideMissed candidateId={row.id} needs={needs} />
    </Suspense>
  );
}

function useHiding() {
  const { reader, storage, ranking } = useServices();
  return { reader, storage, onChanged: ranking.start };
}
