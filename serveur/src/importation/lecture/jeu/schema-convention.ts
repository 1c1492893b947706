import {
  FAITS_LITIGE,
  FONCTIONS_CORRESPONDANT,
  NATURES_DENONCIATION,
  ORDRE_PRESEANCE,
  PROGRAMMES,
} from "../../../modules/conventions/index.ts";
import {
  booleen,
  creerSchema,
  date,
  entre,
  liste,
  objet,
  objetLibre,
  ouNul,
  parmi,
  type Schema,
  texte,
  type Verification,
} from "../champs.ts";
import { cle, obligatoire, type } from "./communs.ts";

const jour = { verifier: date, obligatoire };
const dit = { verifier: texte(300), obligatoire };
const piece = objet({
  intitule: dit,
  numero: { verifier: ouNul(texte(50)) },
  date: jour,
  emetteur: dit,
  contenu: { verifier: texte(1_000_000), obligatoire },
});
const rattachement = objet({
  programme: { verifier: parmi(...PROGRAMMES), obligatoire },
  libelle: { verifier: texte(200), obligatoire },
  debut: jour,
  fin: { verifier: ouNul(date) },
});
const delegation = objet({
  reference: dit,
  debut: jour,
  fin: { verifier: ouNul(date) },
});
const denonciation = objet({
  nature: { verifier: parmi(...NATURES_DENONCIATION), obligatoire },
  partie: { verifier: parmi("operateur", "partenaire"), obligatoire },
  recueLe: jour,
  document: dit,
  motif: { verifier: texte(1000), obligatoire },
  lrar: { verifier: ouNul(texte(100)) },
  obligation: { verifier: ouNul(texte(500)) },
});
const litige = objet({
  objet: dit,
  ouvertLe: jour,
  faits: {
    verifier: liste(objet({ fait: { verifier: parmi(...FAITS_LITIGE), obligatoire }, le: jour })),
  },
});
const clause = objet({
  source: { verifier: parmi(...ORDRE_PRESEANCE), obligatoire },
  document: dit,
  sujet: dit,
  valeur: { verifier: texte(1000), obligatoire },
});
const flux = objet({
  nom: dit,
  baseLegale: dit,
  transitoire: { verifier: booleen, obligatoire },
});

/** The fields of a convention; `courriel`: checks an e-mail address. */
export function schemaConvention(courriel: Verification): Schema {
  const correspondant = objet({
    fonction: { verifier: parmi(...FONCTIONS_CORRESPONDANT), obligatoire },
    nom: { verifier: ouNul(texte(100)) },
    prenom: { verifier: ouNul(texte(100)) },
    courriel: { verifier: courriel, obligatoire },
    telephone: { verifier: texte(30), obligatoire },
    societe: { verifier: ouNul(texte(200)) },
    adresse: { verifier: ouNul(texte(300)) },
    fonctionEquivalente: { verifier: ouNul(texte(200)) },
    delegationReference: { verifier: ouNul(texte(200)) },
    delegationDebut: { verifier: ouNul(date) },
    delegationFin: { verifier: ouNul(date) },
  });
  return creerSchema({
    type,
    operateur: cle,
    partenaire: cle,
    debut: jour,
    fin: jour,
    etat: { verifier: parmi("projet", "signee", "resiliee") },
    resilieeLe: { verifier: ouNul(date) },
    deliberation: { verifier: ouNul(objetLibre) },
    signatures: { verifier: liste(objetLibre) },
    dureeAns: { verifier: ouNul(entre(1, 10, "nombre d’années")) },
    representants: { verifier: liste(objetLibre) },
    correspondants: { verifier: liste(correspondant) },
    pieces: { verifier: liste(piece) },
    rattachements: { verifier: liste(rattachement) },
    delegations: { verifier: liste(delegation) },
    denonciations: { verifier: liste(denonciation) },
    litiges: { verifier: liste(litige) },
    clauses: { verifier: liste(clause) },
    flux: { verifier: liste(flux) },
  });
}
