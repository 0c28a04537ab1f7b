// pdf.js ships no types for its parser. It is imported for what it does: it puts itself into
// `globalThis.pdfjsWorker`, where pdf.js looks before it would start a worker.
declare module "pdfjs-dist/build/pdf.worker.mjs";
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
