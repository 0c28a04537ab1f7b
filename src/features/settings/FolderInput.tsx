import type { RefObject } from "react";

import type { FolderFile } from "../../protocol/model-store.ts";

interface Props {
  /** A button clicks it. */
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** The folder's name, and its files named by their paths in it ("onnx/model.onnx"). Not called for none. */
  readonly onFolder: (name: string, files: readonly FolderFile[]) => void;
}

/** The browser's own way to choose a folder, out of sight. */
export function FolderInput({ ref, label, onFolder }: Props) {
  return (
    <input
      ref={(input) => {
        ref.current = input;
        input?.setAttribute("webkitdirectory", ""); // React's types do not know it
      }}
      type="file"
      hidden
      aria-label={label}
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        currentTarget.value = ""; // the same folder may be chosen again
        const folder = files[0]?.webkitRelativePath.split("/")[0];
        if (folder !== undefined) onFolder(folder, files.map(toFolderFile));
      }}
    />
  );
}

function toFolderFile(file: File): FolderFile {
  return { name: file.webkitRelativePath.split("/").slice(1).join("/"), file };
}
