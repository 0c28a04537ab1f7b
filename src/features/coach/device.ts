/** Lets one tab at a time use the device. */
export type WithDevice = (signal: AbortSignal, onWait: () => void, work: () => Promise<void>) => Promise<void>;
