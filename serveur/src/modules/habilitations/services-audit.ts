import type { Signataire } from "../../kit/crypto/signature-document.ts";
import type { ServicesRgc } from "./services-rgc.ts";

export type ServicesAudit = ServicesRgc & {
  /** The platform's key for reports. */
  readonly signataire: Signataire;
};
