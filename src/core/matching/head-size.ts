// How much of a list is read in full after the first pass.

/** Up to here every candidate is read in full: 200 take some 20 seconds on one core. */
export const HEAD = 200;
/** Of a very long list a share is read, so that a first pass that errs a little still finds the best. */
export const HEAD_SHARE = 0.02;

/** How many of so many candidates are read in full without being asked. */
export function headSize(candidates: number): number {
  return Math.min(candidates, Math.max(HEAD, Math.ceil(candidates * HEAD_SHARE)));
}
