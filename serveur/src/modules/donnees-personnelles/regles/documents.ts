import type { Role } from "../../../acte/index.ts";

/** Functions whose work is to manage accounts, partnerships, or the platform. */
const GESTION: readonly Role[] = ["RGC", "SUIVI_OPERATIONNEL", "GOUVERNANCE", "OPERATEUR", "CSSI"];

/** Functions that answer for data, security and accounts. */
const PROTECTION: readonly Role[] = ["DPD", "RSSI", "CSSI", "RGC", "OPERATEUR"];

/**
 * What the screens give to take out, and who may: the functions listed, or whoever reads it when it names nobody but the
 * reader. A document that is not here does not leave.
 */
// CONV-4-01 CONV-5-10
const DOCUMENTS: Readonly<Record<string, readonly Role[] | null>> = {
  ecran: null,
  "compte-rendu-import": ["RGC"],
  tiers: GESTION,
  "demandes-de-droits": GESTION,
  droits: GESTION,
  "historique-du-compte": GESTION,
  taches: GESTION,
  "jetons-d-annuaire": GESTION,
  "mes-acces": null,
  "mes-demandes": null,
  "nominations-rgc": GESTION,
  "designations-rgc": GESTION,
  interventions: GESTION,
  "stock-rsa": null,
  "indicateurs-par-public": null,
  "orientations-et-criteres": null,
  "textes-et-annexes": null,
  conventions: null,
  "pieces-justificatives": null,
  sollicitations: null,
  signalements: ["DPD", "RSSI", "CSSI"],
  "exercice-des-droits": ["DPD"],
  entraides: ["DPD"],
  "engagements-de-confidentialite": PROTECTION,
  "applications-et-secret": PROTECTION,
  "destinataires-admis": PROTECTION,
  hebergement: PROTECTION,
  "personnes-non-informees": ["DPD"],
  "registre-des-traitements": ["DPD"],
  "durees-de-conservation": ["DPD"],
  effacements: ["DPD"],
  "evaluations-dues": ["RSSI", "CSSI"],
  "evaluations-de-securite": ["RSSI", "CSSI"],
  "plan-d-action": ["RSSI", "CSSI"],
  "comites-de-securite": ["RSSI", "CSSI"],
  "textes-de-cybersecurite": ["RSSI", "CSSI"],
  sensibilisations: ["RSSI", "RGC"],
  courriels: ["OPERATEUR"],
  "api-de-l-application": null,
  blocages: ["OPERATEUR", "CSSI"],
  applications: null,
  derogations: null,
  "acces-ouverts": null,
  "demandes-acces": null,
  livraisons: null,
  webhooks: null,
  documentation: null,
  besoins: null,
  catalogue: null,
  "donnees-echangees": null,
  experimentations: null,
  "textes-d-application": null,
};

export const estDocument = (code: string): boolean => Object.hasOwn(DOCUMENTS, code);

/** True when a holder of these functions may take that document out. */
export function peutExporter(code: string, roles: ReadonlySet<Role>): boolean {
  if (!estDocument(code)) return false;
  const tenus = DOCUMENTS[code] ?? null;
  return tenus === null || tenus.some((role) => roles.has(role));
}
