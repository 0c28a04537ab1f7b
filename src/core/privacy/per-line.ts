// What a line alone tells is read once a text: the next look at it reads most lines again as they were.

const KNOWN: Map<string, unknown>[] = [];

/**
 * The same function with a memory of its lines, until `forgetLines`. What it returns must not be changed. Most lines
 * below the header are read once: remembering them costs more than it saves.
 */
export function perLine<T extends NonNullable<unknown> | null>(
  read: (line: string) => T,
): (line: string, isReadAgain?: boolean) => T {
  const known = new Map<string, T>();
  KNOWN.push(known);
  return (line, isReadAgain = true) => {
    if (!isReadAgain) return read(line);
    let value = known.get(line);
    if (value === undefined) known.set(line, (value = read(line)));
    return value;
  };
}

/** After each text: nobody's lines stay, and a stack of resumes takes no more memory than one. */
export function forgetLines(): void {
  for (const known of KNOWN) if (known.size > 0) known.clear();
}
