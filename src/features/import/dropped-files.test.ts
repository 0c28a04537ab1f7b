import { expect, test } from "vitest";

import { type DroppedEntry, droppedFiles, filesIn } from "./dropped-files.ts";

function file(name: string): DroppedEntry {
  return { isDirectory: false, name, file: (onFile) => onFile(new File(["text"], name)) };
}

function lockedFile(name: string): DroppedEntry {
  return { isDirectory: false, name, file: (_, onError) => onError(new Error("no access")) };
}

/** Hands out its entries in portions, as browsers do. */
function folder(name: string, entries: readonly DroppedEntry[], portion = 100): DroppedEntry {
  return {
    isDirectory: true,
    name,
    createReader() {
      let next = 0;
      return { readEntries: (onSome) => onSome(entries.slice(next, (next += portion))) };
    },
  };
}

const many = Array.from({ length: 250 }, (_, i) => file(`cv-${String(i).padStart(3, "0")}.pdf`));

test.each<[string, DroppedEntry[], string[]]>([
  ["plain files in the order dropped", [file("b.pdf"), file("a.pdf")], ["b.pdf", "a.pdf"]],
  ["files of a folder by name", [folder("cvs", [file("b.pdf"), file("a.pdf")])], ["a.pdf", "b.pdf"]],
  [
    "files of folders in folders",
    [folder("x", [folder("y", [file("deep.txt")]), file("z.txt")])],
    ["deep.txt", "z.txt"],
  ],
  ["nothing of an empty folder", [folder("empty", [])], []],
  [
    "no litter of systems and editors",
    [file(".DS_Store"), file("~$cv.docx"), file("Thumbs.db"), file("cv.docx")],
    ["cv.docx"],
  ],
  ["no hidden folder", [folder("__MACOSX", [file("cv.pdf")]), folder(".git", [file("config")])], []],
  ["all but what cannot be opened", [lockedFile("locked.pdf"), file("open.pdf")], ["open.pdf"]],
])("a drop gives %s", async (_, entries, names) => {
  expect((await filesIn(entries)).map(({ name }) => name)).toEqual(names);
});

test("a folder that hands out its files in portions is read to the end", async () => {
  expect(await filesIn([folder("cvs", many, 100)])).toHaveLength(250);
});

test("a drop without entries falls back to its plain files", async () => {
  const plain = [new File(["text"], "cv.pdf"), new File(["text"], ".DS_Store")];
  const transfer = { items: [{ webkitGetAsEntry: () => null }], files: plain } as unknown as DataTransfer;
  expect(await droppedFiles(transfer)).toEqual(plain.slice(0, 1));
});
