import { desceller, sceller } from "../../kit/crypto/sceau.ts";

const OCTETS = 8;
const FORME = /^[\w-]{40,60}$/;
const usage = (applicationId: string) => `curseur/${applicationId}`;

/** A place in the flow, sealed for one application: opaque, and worth nothing to another. */
export function ecrireCurseur(cle: Buffer, applicationId: string, position: number): string {
  const octets = Buffer.alloc(OCTETS);
  octets.writeBigUInt64BE(BigInt(position));
  return sceller(cle, usage(applicationId), octets).toString("base64url");
}

/** The place, or null for a cursor altered, made up, or given to another application. */
export function lireCurseur(cle: Buffer, applicationId: string, curseur: string): number | null {
  if (!FORME.test(curseur)) return null;
  const octets = desceller(cle, usage(applicationId), Buffer.from(curseur, "base64url"));
  return octets?.length === OCTETS ? Number(octets.readBigUInt64BE()) : null;
}
