import { ELEMENTS } from "../../../modules/catalogue/index.ts";
import { CANAUX, NATURES } from "../../../modules/sollicitations/index.ts";
import {
  creerSchema,
  date,
  forme,
  instant,
  liste,
  ouNul,
  parmi,
  type Schema,
  texte,
  type Verification,
} from "../champs.ts";
import { cle, obligatoire, type } from "./communs.ts";

const codes = (experimental: boolean) =>
  ELEMENTS.filter((element) => element.experimental || !experimental).map(({ code }) => code);

/** What a partner and its developers set up round the APIs and the tools; `siret`: checks a SIRET. */
export function schemasEspace(siret: Verification): Readonly<Record<string, Schema>> {
  return {
    "compte-developpeur": creerSchema({
      type,
      organisation: cle,
      agent: cle,
      autorisePar: { verifier: texte(200), obligatoire },
      autorisation: { verifier: texte(200), obligatoire },
      sousTraitantNom: { verifier: ouNul(texte(200)) },
      sousTraitantSiret: { verifier: ouNul(siret) },
      ouvertLe: { verifier: instant, obligatoire },
    }),
    experimentation: creerSchema({
      type,
      element: { verifier: parmi(...codes(true)), obligatoire },
      objet: { verifier: texte(500), obligatoire },
      territoires: { verifier: liste(forme(/^(\d{2}|2[AB]|97\d)$/, "un code de département")) },
      partenaires: { verifier: liste(texte(100)) },
      debut: { verifier: date, obligatoire },
      fin: { verifier: date, obligatoire },
    }),
    sollicitation: creerSchema({
      type,
      identifiant: cle,
      organisation: cle,
      agent: cle,
      plateforme: { verifier: parmi(...CANAUX), obligatoire },
      nature: { verifier: parmi(...NATURES), obligatoire },
      element: { verifier: ouNul(parmi(...codes(false))) },
      titre: { verifier: texte(200), obligatoire },
      etapes: { verifier: texte(5000), obligatoire },
      reference: { verifier: ouNul(texte(100)) },
      survenueLe: { verifier: instant, obligatoire },
      etat: { verifier: parmi("OUVERTE", "RESOLUE_LOCALEMENT", "TRANSMISE") },
      analyse: { verifier: ouNul(texte(5000)) },
      reponse: { verifier: ouNul(texte(5000)) },
    }),
  };
}
