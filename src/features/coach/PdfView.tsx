import { Skeleton, Text } from "@mantine/core";
import { useEffect, useRef, useState } from "react";

import { logFault } from "../../lib/log.ts";
import { t } from "../../lib/messages.ts";
import { openPdfPages, type PdfPages } from "../../models/pdf-pages.ts";
import classes from "./Coach.module.css";
import { PageOverlay } from "./PageOverlay.tsx";
import type { Marks } from "./use-marks.ts";

/** More pages than a resume has are not worth their memory. */
const MOST_PAGES = 8;

/** The pages of the file, as they look, with what gets in the way of reading marked on them. */
export function PdfView({ file, marks }: { readonly file: Blob; readonly marks: Marks }) {
  const [pages, setPages] = useState<PdfPages | "failed" | null>(null);
  useEffect(() => {
    let opened: PdfPages | null = null;
    let isLeft = false;
    openPdfPages(file).then(
      (found) => {
        opened = found;
        if (isLeft) found.close();
        else setPages(found);
      },
      (error: unknown) => {
        logFault("drawing a PDF", error);
        if (!isLeft) setPages("failed");
      },
    );
    return () => {
      isLeft = true;
      opened?.close();
    };
  }, [file]);
  if (pages === "failed")
    return <Text size="sm">{t("The pages could not be drawn. The text was read all the same.")}</Text>;
  if (pages === null) return <Skeleton height={480} aria-label={t("Drawing the pages")} role="status" />;
  const shown = Math.min(pages.count, MOST_PAGES);
  return (
    <>
      {Array.from({ length: shown }, (_, index) => (
        <Page key={index} pages={pages} number={index + 1} marks={marks} />
      ))}
      {shown < pages.count && (
        <Text size="xs" c="dimmed">
          {t("{count, plural, one {# more page is} other {# more pages are}} not drawn.", {
            count: pages.count - shown,
          })}
        </Text>
      )}
    </>
  );
}

/** A page is drawn when it comes into sight. */
function Page({ pages, number, marks }: { readonly pages: PdfPages; readonly number: number; readonly marks: Marks }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (!current) return;
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      seen.disconnect();
      void pages
        .draw(number, current, current.clientWidth)
        .catch((error: unknown) => logFault("drawing a page", error));
    });
    seen.observe(current);
    return () => seen.disconnect();
  }, [pages, number]);
  return (
    <div className={classes.page}>
      <canvas ref={canvas} role="img" aria-label={t("Page {number}", { number })} />
      <PageOverlay page={number} {...marks} />
    </div>
  );
}
