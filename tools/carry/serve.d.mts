import type { Server } from "node:http";

export function readHeaders(text: string): [name: string, value: string][];
export function createPageServer(folder: string): Server;
