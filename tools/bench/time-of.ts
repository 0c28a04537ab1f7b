/**
 * Milliseconds of processor time that a piece of work takes in this process. Not of the clock: on a busy machine that
 * measures the neighbours. For work on one thread both are the same on a quiet one.
 */
export async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
