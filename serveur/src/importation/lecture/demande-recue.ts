import { estSiret } from "../../kit/siret.ts";
import type { DemandeRecue } from "../../modules/demandes-acces/index.ts";
import {
  creerSchema,
  date,
  estObjet,
  forme,
  libelle,
  liste,
  objet,
  texte,
  verifierChamps,
} from "./champs.ts";

const obligatoire = true;
const courriel = forme(/^[^\s@]{1,100}@[^\s@]{1,150}$/, "une adresse électronique");
const nom = { verifier: texte(100), obligatoire };
const adresse = { verifier: courriel, obligatoire };

/** The people whom some elements ask to name. */
export const CONTACTS = liste(
  objet({
    genre: nom,
    nom,
    prenom: nom,
    courriel: adresse,
    telephone: { verifier: texte(30), obligatoire },
  }),
);

/** Whoever signs the form. */
export const SIGNATAIRE = objet({
  nom,
  prenom: nom,
  courriel: adresse,
  qualite: { verifier: texte(200), obligatoire },
});

const SCHEMA = creerSchema({
  partenaire: {
    verifier: (v) =>
      typeof v === "string" && estSiret(v)
        ? null
        : "doit être un SIRET de quatorze chiffres à la clé juste",
    obligatoire,
  },
  elements: { verifier: liste(texte(100)), obligatoire },
  applications: { verifier: liste(texte(200)) },
  contacts: { verifier: CONTACTS },
  precisions: { verifier: libelle(5000) },
  engagements: { verifier: liste(texte(100)), obligatoire },
  signataire: { verifier: SIGNATAIRE, obligatoire },
  lieu: { verifier: texte(200), obligatoire },
  date: { verifier: date, obligatoire },
  signature: { verifier: texte(200), obligatoire },
});

/** A form of annex 4 written in JSON, or a French phrase that names the first field that is wrong. */
export function lireDemandeRecue(contenu: string): DemandeRecue | string {
  let brut: unknown;
  try {
    brut = JSON.parse(contenu.replace(/^\ufeff/, ""));
  } catch {
    return "le fichier n’est pas un objet JSON complet";
  }
  if (!estObjet(brut)) return "un objet JSON est attendu";
  return verifierChamps(brut, SCHEMA) ?? (brut as DemandeRecue);
}
