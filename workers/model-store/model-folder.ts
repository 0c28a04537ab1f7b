// One model's folder among this browser's private files. A write is on the disk at once and in place, so that an
// interrupted copy can be continued; that needs a worker.

/** The part of a FileSystemSyncAccessHandle that is used. */
export interface OpenFile {
  getSize(): number;
  read(into: Uint8Array, options: { at: number }): number;
  write(bytes: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

export interface ModelFolder {
  /** For reading and writing; makes it where it is not. */
  open(name: string): Promise<OpenFile>;
  /** null when there is no such file. */
  text(name: string): Promise<string | null>;
  size(name: string): Promise<number>;
}

export interface ModelFolders {
  ids(): Promise<readonly string[]>;
  folder(id: string): Promise<ModelFolder>;
  remove(id: string): Promise<void>;
}
