/** The one place that prints in the page. Never give it a user's text: codes, counts and durations only. */
export function logFault(where: string, error: unknown): void {
  console.error(`[candor] ${where}:`, error instanceof Error ? `${error.name}: ${error.message}` : typeof error);
}
