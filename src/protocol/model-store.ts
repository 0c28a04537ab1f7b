// Scorers that a person brings: copied from a folder or a model hub into this browser's own files, then loaded from
// there like the shipped one.

/** Which scorer to load. */
export type ModelSource = { readonly kind: "shipped" } | { readonly kind: "stored"; readonly id: string };

export interface HubAddress {
  /** The hub's address, e.g. `https://huggingface.co/`. */
  readonly hub: string;
  /** `owner/name`. */
  readonly repository: string;
  /** A branch, a tag or a commit. */
  readonly revision: string;
}

export type ModelOrigin = { readonly kind: "folder" } | ({ readonly kind: "hub" } & HubAddress);

/** What a model folder says of itself. */
export interface ModelDescription {
  /** From its digests: the same files are the same model. */
  readonly id: string;
  readonly name: string;
  readonly licence: string | null;
  /** All its files. */
  readonly bytes: number;
  readonly layers: number;
  readonly width: number;
  readonly precision: string;
  /** README.md, cut short; "" without one. */
  readonly card: string;
}

export interface StoredModel extends ModelDescription {
  readonly origin: ModelOrigin;
  /** Less than `bytes` when copying was interrupted; it goes on from there. */
  readonly storedBytes: number;
  readonly isComplete: boolean;
}

/** A file as a folder input gives it. */
export interface FolderFile {
  readonly name: string;
  readonly file: Blob;
}

export type ModelFiles =
  { readonly kind: "folder"; readonly files: readonly FolderFile[] } | ({ readonly kind: "hub" } & HubAddress);

export interface CopyProgress {
  readonly doneBytes: number;
  readonly totalBytes: number;
}

/** What the worker that keeps models can do. */
export interface ModelStoreContract {
  list: { input: null; event: never; output: readonly StoredModel[] };
  /** What would be copied and how much: reads the small files only. */
  look: { input: ModelFiles; event: never; output: ModelDescription };
  /** Copies what is not there yet and compares every file with its digest. Stopped, it keeps what it has. */
  add: { input: ModelFiles; event: CopyProgress; output: StoredModel };
  remove: { input: { id: string }; event: never; output: null };
}
