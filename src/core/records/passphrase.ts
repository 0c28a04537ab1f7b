// Rules for the passphrase of the vault. The slow key derivation stretches it; only its length makes it strong.

/** Four common words; at 600,000 rounds of PBKDF2 a graphics card tries some 10,000 passphrases a second. */
export const SHORTEST_PASSPHRASE = 12;

/** Why it will not do; null when it will. */
export function passphraseProblem(passphrase: string, again: string): string | null {
  if ([...passphrase].length < SHORTEST_PASSPHRASE)
    return `Use at least ${SHORTEST_PASSPHRASE} characters. Four words that do not belong together are easy to keep in mind.`;
  if (new Set(passphrase).size < 5) return "This repeats the same few characters. Use words instead.";
  return passphrase === again ? null : "The two entries differ.";
}

const LONGEST_PAUSE_MS = 60_000;

/** How long to wait after so many wrong passphrases in a row: 1, 2, 4 … seconds, a minute at most. */
export function pauseMs(wrongInARow: number): number {
  return wrongInARow === 0 ? 0 : Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** (wrongInARow - 1));
}
