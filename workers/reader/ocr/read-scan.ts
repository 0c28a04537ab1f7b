// From the pictures of a scan to its text.

import type { ScanProgress } from "../../../src/protocol/reader.ts";
import { LIMITS } from "../limits.ts";
import type { RawText } from "../raw-text.ts";
import type { PagePicture } from "./page-pictures.ts";
import type { Recogniser } from "./recogniser.ts";

/** Page by page; what was read when the time is over is kept. `now` is in milliseconds. */
export async function readScan(
  pictures: readonly PagePicture[],
  recogniser: Recogniser,
  { onProgress, signal, now }: { onProgress: (at: ScanProgress) => void; signal: AbortSignal; now: () => number },
): Promise<RawText> {
  const pages = pictures[0]?.pages ?? 0;
  const until = now() + LIMITS.ocrMs;
  const texts: string[] = [];
  for (const { page, draw } of pictures) {
    if (signal.aborted || now() > until) break;
    onProgress({ page, pages: pictures.length, share: 0 });
    const picture = await draw();
    texts.push(recogniser.recognise(picture, (share) => onProgress({ page, pages: pictures.length, share })));
  }
  return { text: texts.join("\n\n"), hidden: [], pageCount: pages, hasPictures: false, isCut: texts.length < pages };
}
