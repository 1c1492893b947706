import { NATURES_ANNEXE } from "../../../modules/conventions/index.ts";
import {
  creerSchema,
  date,
  entre,
  forme,
  instant,
  liste,
  objet,
  ouNul,
  parmi,
  type Schema,
  texte,
} from "../champs.ts";
import { cle, enUneLigne, obligatoire, type } from "./communs.ts";
import { auCatalogue } from "./schemas-suivi.ts";

const numero = { verifier: entre(1, 10_000), obligatoire };
const partie = { verifier: parmi("operateur", "partenaire"), obligatoire };
const convention = {
  type,
  operateur: cle,
  partenaire: cle,
  debut: { verifier: date, obligatoire },
};

/** What governs the network: missions, texts in their versions; and the notices that agents were told. */
export const SCHEMAS_TEXTES: Readonly<Record<string, Schema>> = {
  mission: creerSchema({
    type,
    code: {
      verifier: forme(/^[a-z][a-z0-9-]{1,49}$/, "un code en minuscules, chiffres et tirets"),
      obligatoire,
    },
    libelle: { verifier: enUneLigne, obligatoire },
    rang: { verifier: entre(0, 999) },
    modules: {
      verifier: liste(
        objet({
          module: { verifier: auCatalogue, obligatoire },
          profil: { verifier: parmi("consultation", "gestion") },
        }),
      ),
    },
  }),
  conditions: creerSchema({
    type,
    portee: cle,
    version: numero,
    titre: { verifier: enUneLigne, obligatoire },
    texte: { verifier: texte(200_000), obligatoire },
    enVigueurLe: { verifier: date, obligatoire },
    engagements: { verifier: ouNul(texte(20_000)) },
  }),
  annexe: creerSchema({
    ...convention,
    nature: { verifier: parmi(...NATURES_ANNEXE, "projet"), obligatoire },
    version: numero,
    contenu: { verifier: texte(1_000_000), obligatoire },
    effet: { verifier: date, obligatoire },
    motif: { verifier: ouNul(texte(1000)) },
    publiePar: partie,
    publieLe: { verifier: instant, obligatoire },
  }),
  avenant: creerSchema({
    ...convention,
    numero,
    objet: { verifier: texte(500), obligatoire },
    nature: { verifier: parmi(...NATURES_ANNEXE), obligatoire },
    contenu: { verifier: texte(1_000_000), obligatoire },
    proposePar: partie,
    proposeLe: { verifier: date, obligatoire },
    signatures: {
      verifier: liste(
        objet({
          partie,
          nom: { verifier: texte(200), obligatoire },
          qualite: { verifier: texte(200), obligatoire },
          lieu: { verifier: texte(200), obligatoire },
          date: { verifier: date, obligatoire },
        }),
        0,
        2,
      ),
    },
    appliqueLe: { verifier: ouNul(date) },
  }),
  notification: creerSchema({
    type,
    identifiant: cle,
    organisation: cle,
    agent: cle,
    genre: {
      verifier: forme(/^[A-Za-z0-9_.:-]{1,80}$/, "un code sans espace"),
      obligatoire,
    },
    objet: { verifier: enUneLigne, obligatoire },
    corps: { verifier: texte(20_000), obligatoire },
    lien: {
      verifier: ouNul(forme(/^\/(?![/\\])[^\\\p{Cc}]{0,499}$/u, "une page du portail, « /… »")),
    },
    deposeLe: { verifier: instant, obligatoire },
    lueLe: { verifier: ouNul(instant) },
  }),
};
