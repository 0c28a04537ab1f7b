// pdf.js's parser alone, for drawing the pages of a PDF: it begins to listen by itself.

import "pdfjs-dist/build/pdf.worker.mjs";
