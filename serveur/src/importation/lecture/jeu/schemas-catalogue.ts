import { ETATS_POINT, FINALITES_SECONDAIRES, PUBLICS } from "../../../modules/catalogue/index.ts";
import {
  booleen,
  creerSchema,
  date,
  entre,
  forme,
  objet,
  ouNul,
  parmi,
  type Schema,
  texte,
} from "../champs.ts";
import { cle, enUneLigne, le, motif, obligatoire, type } from "./communs.ts";
import { auCatalogue } from "./schemas-suivi.ts";

const jour = { verifier: date, obligatoire };
const version = { verifier: entre(1, 10_000), obligatoire };
const element = { verifier: auCatalogue, obligatoire };
const adresse = { verifier: ouNul(forme(/^https:\/\/[^\s]{1,292}$/, "une adresse en https")) };
const plateforme = forme(/^[a-z][a-z0-9-]{1,60}$/, "un code en minuscules, chiffres et tirets");
const intitule = { verifier: texte(200, 3), obligatoire };

/** The life of the catalogue and what governs the tools: type → its fields. */
export const SCHEMAS_CATALOGUE: Readonly<Record<string, Schema>> = {
  plateforme: creerSchema({
    type,
    code: { verifier: plateforme, obligatoire },
    nom: { verifier: texte(100, 3), obligatoire },
    adresse,
    debut: jour,
    fin: { verifier: ouNul(date) },
  }),
  reglage: creerSchema({
    type,
    element,
    agent: cle,
    libelle: { verifier: ouNul(texte(200)) },
    description: { verifier: ouNul(texte(2000)) },
    lien: adresse,
    ouvertLe: { verifier: ouNul(date) },
    disponible: { verifier: booleen },
    experimental: { verifier: booleen },
    plateforme: { verifier: plateforme },
    motif,
    modifieLe: le,
  }),
  "liste-publiee": creerSchema({
    type,
    version,
    motif,
    decision: {
      verifier: objet({ reference: { verifier: texte(300, 3), obligatoire }, le: jour }),
      obligatoire,
    },
    publieeLe: le,
  }),
  documentation: creerSchema({
    type,
    element,
    titre: { verifier: enUneLigne, obligatoire },
    version,
    agent: cle,
    public: { verifier: parmi(...PUBLICS), obligatoire },
    nouveautes: { verifier: texte(2000), obligatoire },
    adresse,
    texte: { verifier: ouNul(texte(20_000)) },
    publieeLe: le,
  }),
  "cahier-des-charges": creerSchema({
    type,
    enVigueurLe: jour,
    reference: { verifier: texte(300, 3), obligatoire },
  }),
  "ouverture-finalite": creerSchema({
    type,
    finalite: { verifier: parmi(...FINALITES_SECONDAIRES), obligatoire },
    ouverte: { verifier: booleen, obligatoire },
    effetLe: jour,
    decision: { verifier: texte(500, 3), obligatoire },
  }),
  "point-feuille-de-route": creerSchema({
    type,
    identifiant: cle,
    version,
    agent: cle,
    intitule,
    valeur: { verifier: entre(0, 100), obligatoire },
    etat: { verifier: parmi(...ETATS_POINT), obligatoire },
    motif: { verifier: texte(1000, 3), obligatoire },
    ecritLe: le,
  }),
  besoin: creerSchema({
    type,
    identifiant: cle,
    organisation: cle,
    agent: cle,
    intitule,
    description: { verifier: texte(5000, 3), obligatoire },
    priorite: { verifier: entre(1, 3), obligatoire },
    exprimeLe: le,
    point: { verifier: ouNul(texte(100)) },
  }),
};
