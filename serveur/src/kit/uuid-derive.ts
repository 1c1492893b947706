import { hash } from "node:crypto";

/** UUID (version 8) derived from a key by SHA-256: the same key always gives the same UUID. */
export function uuidDerive(cle: string): string {
  const h = hash("sha256", cle, "hex");
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}
