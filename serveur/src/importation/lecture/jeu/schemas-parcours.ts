import {
  CHOIX,
  ORGANISMES as ORGANISMES_ORIENTATION,
  ORIGINES,
  OUI_NON,
  PARCOURS,
} from "../../../modules/orientation/reception.ts";
import {
  MODALITES,
  MOTIFS,
  ORGANISMES,
  RECEPTIONS,
  STATUTS,
} from "../../../modules/rendez-vous/reception.ts";
import {
  booleen,
  creerSchema,
  date,
  entier,
  forme,
  objet,
  ouNul,
  parmi,
  type Schema,
  texte,
  valeurLibre,
} from "../champs.ts";

const obligatoire = true;
const personne = {
  type: { verifier: valeurLibre },
  identifiant: { verifier: texte(100), obligatoire },
  usager: { verifier: forme(/^\d{11}$/, "un numéro France Travail de onze chiffres"), obligatoire },
  source: { verifier: texte(100), obligatoire },
};
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
const instant = (valeur: unknown) =>
  typeof valeur === "string" && INSTANT.test(valeur) && !Number.isNaN(Date.parse(valeur))
    ? null
    : "doit être un instant ISO 8601 avec son fuseau";
const minutes = (valeur: unknown) =>
  entier(valeur) === null && (valeur as number) >= 1 && (valeur as number) <= 1440
    ? null
    : "doit être un nombre de minutes, de 1 à 1440";

/** The objects of a jeu de données that belong to a person's path: type → its fields. */
export const SCHEMAS_PARCOURS: Readonly<Record<string, Schema>> = {
  orientation: creerSchema({
    ...personne,
    etat: { verifier: parmi("BROUILLON", "EN_ATTENTE", "OUVERT", "CLOTURE"), obligatoire },
    parcours: { verifier: parmi(...PARCOURS), obligatoire },
    organisme: { verifier: parmi(...ORGANISMES_ORIENTATION), obligatoire },
    structure: {
      verifier: ouNul(
        objet({
          code_aurore: { verifier: ouNul(forme(/^[A-Za-z]{3}\d{4}$/, "un code Aurore")) },
          code_safir: { verifier: ouNul(forme(/^\d{5}$/, "un code Safir")) },
          libelle_structure: { verifier: ouNul(texte(255)) },
        }),
      ),
    },
    competent: { verifier: ouNul(parmi("CD", "FT")) },
    origine: { verifier: parmi(...ORIGINES), obligatoire },
    creeeLe: { verifier: instant, obligatoire },
    entreeLe: { verifier: ouNul(date) },
    sortieLe: { verifier: ouNul(date) },
    motifSortie: { verifier: ouNul(texte(200)) },
    criteres: {
      verifier: ouNul(
        objet({
          ...Object.fromEntries(
            Object.entries(CHOIX).map(([nom, codes]) => [nom, { verifier: parmi(...codes) }]),
          ),
          ...Object.fromEntries(OUI_NON.map((nom) => [nom, { verifier: booleen }])),
        }),
      ),
    },
  }),
  "rendez-vous": creerSchema({
    ...personne,
    date: { verifier: instant, obligatoire },
    duree: { verifier: minutes },
    motif: { verifier: parmi(...MOTIFS), obligatoire },
    statut: { verifier: parmi(...STATUTS), obligatoire },
    modaliteContact: { verifier: parmi(...MODALITES), obligatoire },
    typeReception: { verifier: parmi(...RECEPTIONS), obligatoire },
    initiateur: { verifier: ouNul(parmi("USAGER", "PARTENAIRE")) },
    organisme: {
      verifier: objet({
        code: { verifier: parmi(...ORGANISMES), obligatoire },
        idStructure: { verifier: ouNul(texte(20)) },
        libelleStructure: { verifier: ouNul(texte(255)) },
        emailContact: { verifier: ouNul(texte(255)) },
        telephoneContact: { verifier: ouNul(texte(36)) },
      }),
      obligatoire,
    },
    libelleAdresse: { verifier: ouNul(texte(255)) },
    adresse: { verifier: ouNul(texte(512)) },
    theme: { verifier: ouNul(texte(255)) },
  }),
};
