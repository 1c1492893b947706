import Type from "typebox";
import type { CorpsErreur, FormeErreurs, LieuErreur } from "../../acces-api/index.ts";

/** A problem of RFC 9457, as in Contrat d'engagement v1, with our stable code. */
const Probleme = Type.Object({
  type: Type.String(),
  status: Type.Integer(),
  title: Type.String(),
  detail: Type.String({ description: "Nomme le champ, et les valeurs admises" }),
  code: Type.String(),
  instance: Type.Optional(Type.String()),
});

/** What one of these operations is about, by its identifier, as the documents show it. */
export const designe = (exemple: string) =>
  Type.Object({ id: Type.String({ format: "uuid", examples: [exemple] }) });

/** Of a reading or a first writing, that no state of things forbids. */
export const ERREURS = { 400: Probleme, 403: Probleme, 500: Probleme };
/** Of what the state of things may forbid. */
export const ERREURS_ET_CONFLIT = { ...ERREURS, 409: Probleme };

const TITRES: Readonly<Record<number, string>> = {
  400: "DonneeEnEntreeInvalideException",
  403: "HabilitationException",
  409: "ConflitException",
  500: "Exception",
};
const INTERDITS = new Set([
  "DROIT_ABSENT",
  "CONVENTION_INACTIVE",
  "HORS_PERIMETRE",
  "NON_REFERENT",
  "NON_DESTINATAIRE",
  "JETON_USAGER_ETRANGER",
]);

function probleme(statut: number, code: string, detail: string, lieu: LieuErreur): CorpsErreur {
  const title = TITRES[statut] ?? "Exception";
  return {
    statut,
    corps: { type: "about:blank", status: statut, title, detail, code, instance: lieu.chemin },
    media: "application/problem+json",
  };
}

/** The status of a refusal by its code: 409 when the state of things is what forbids. */
function statutDe(code: string): number {
  if (INTERDITS.has(code) || code.endsWith("_INTERDIT")) return 403;
  return /_(INVALIDE|INTROUVABLE)$/.test(code) ? 400 : 409;
}

/** The errors of the APIs that this module proposes. */
export const ERREURS_PROPOSEES: FormeErreurs = {
  entree: (message, lieu) => probleme(400, "DONNEE_INVALIDE", message, lieu),
  refus: (code, message, lieu) => probleme(statutDe(code), code, message, lieu),
  interne: (message, lieu) => probleme(500, "ERREUR_INTERNE", message, lieu),
  indisponible: (message, lieu) => probleme(500, "SERVICE_INDISPONIBLE", message, lieu),
};
