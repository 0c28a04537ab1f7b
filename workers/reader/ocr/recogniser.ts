// Reads the words of a picture: Tesseract's own WebAssembly build, driven directly. No worker of its own, no cache, no
// network: the host hands it its files, and it lives in the thread that calls it.

/** What `loadOcr` of the host brings: 3 MB of program, 3 MB of English. */
export interface OcrFiles {
  /** The script of `tesseract.js-core`. */
  readonly start: (options: CoreOptions) => Promise<Core>;
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** Trained data, unpacked. */
  readonly language: Uint8Array;
}

/** What is used of the core; it ships no types. */
export interface Core {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void };
  readonly TessBaseAPI: new () => CoreApi;
}

interface CoreOptions {
  readonly wasmBinary: Uint8Array<ArrayBuffer>;
  readonly TesseractProgress: (percent: number) => void;
  readonly print: (text: string) => void;
  readonly printErr: (text: string) => void;
}

interface CoreApi {
  Init(path: null, language: string, engine: number): number;
  SetImageFile(exifOrientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetUTF8Text(): string;
  Clear(): void;
}

export interface Recogniser {
  /** The words of a picture (PNG, JPEG, PGM), a line each, in reading order; blocks a person's eye would form are kept. */
  recognise(picture: Uint8Array, onProgress: (share: number) => void): string;
}

const LANGUAGE = "eng";
/** Tesseract's number for its neural engine. */
const LSTM = 1;
const INPUT = "/input";

/** Takes about half a second; the memory goes with the thread. */
export async function openRecogniser({ start, wasm, language }: OcrFiles): Promise<Recogniser> {
  let tell: (share: number) => void = () => {};
  const core = await start({
    wasmBinary: wasm,
    TesseractProgress: (percent) => tell(percent / 100),
    // It comments on every odd picture.
    print: () => {},
    printErr: () => {},
  });
  core.FS.writeFile(`./${LANGUAGE}.traineddata`, language);
  const api = new core.TessBaseAPI();
  if (api.Init(null, LANGUAGE, LSTM) !== 0) throw new Error("text recognition did not start");
  return {
    recognise(picture, onProgress) {
      tell = onProgress;
      core.FS.writeFile(INPUT, picture);
      try {
        if (api.SetImageFile(1, 0) !== 0 || api.Recognize(null) !== 0) return "";
        return api.GetUTF8Text();
      } finally {
        api.Clear();
        core.FS.unlink(INPUT);
      }
    },
  };
}
