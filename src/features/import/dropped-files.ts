// Turns what was dropped into files, walking folders. The browser empties a drop's list as soon as its
// event is over, so the entries are taken at once and only then walked.

/** The part of `FileSystemEntry` that is used; a test gives a plain tree. */
export type DroppedEntry = DroppedFile | DroppedFolder;

interface DroppedFile {
  readonly isDirectory: false;
  readonly name: string;
  file(onFile: (file: File) => void, onError: (error: unknown) => void): void;
}

interface DroppedFolder {
  readonly isDirectory: true;
  readonly name: string;
  createReader(): {
    readEntries(onSome: (some: readonly DroppedEntry[]) => void, onError: (error: unknown) => void): void;
  };
}

/** What systems and editors leave in folders; nobody means these as resumes. */
const LITTER: readonly RegExp[] = [
  /^\./, // .DS_Store, .git
  /^~\$/, // Word's lock files
  /^(thumbs\.db|desktop\.ini|__macosx)$/i,
];

/** All files of a drop, those of folders included. Call it inside the drop event. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...transfer.files].filter(({ name }) => !isLitter(name));
  // A directory entry's class has `isDirectory: boolean`; the two methods tell them apart for real.
  return filesIn(entries as unknown as readonly DroppedEntry[]);
}

/** All files in entries and, depth first, in their folders; one that cannot be opened is left out. */
export async function filesIn(entries: readonly DroppedEntry[]): Promise<File[]> {
  const files: File[] = [];
  for (const entry of entries) {
    if (isLitter(entry.name)) continue;
    if (entry.isDirectory) files.push(...(await filesIn(await entriesOf(entry))));
    else files.push(...(await fileOf(entry)));
  }
  return files;
}

function isLitter(name: string): boolean {
  return LITTER.some((pattern) => pattern.test(name));
}

/** A folder hands out its entries in portions (100 in Chromium) until an empty one. */
async function entriesOf(folder: DroppedFolder): Promise<DroppedEntry[]> {
  const reader = folder.createReader();
  const entries: DroppedEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly DroppedEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return entries.sort((a, b) => a.name.localeCompare(b.name));
    entries.push(...some);
  }
}

function fileOf(entry: DroppedFile): Promise<File[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );
}
