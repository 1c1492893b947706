import {
  MODALITES,
  MOTIFS,
  ORGANISMES,
  RECEPTIONS,
  STATUTS,
} from "../../../modules/rendez-vous/reception.ts";
import {
  creerSchema,
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
