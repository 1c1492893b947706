import {
  DECISIONS_DEMANDE,
  GENRES_ECHANGE,
  GENRES_SIGNALEMENT,
  GENRES_TACHE,
  PROFILS,
  SORTS_TACHE,
  VERIFICATIONS,
} from "../../../modules/habilitations/index.ts";
import { FINALITES } from "../../../modules/journal/index.ts";
import {
  creerSchema,
  date,
  entre,
  forme,
  instant,
  libelle,
  liste,
  objet,
  ouNul,
  parmi,
  type Schema,
  texte,
} from "../champs.ts";
import { cle, enUneLigne, le, obligatoire, type } from "./communs.ts";
import { auCatalogue } from "./schemas-suivi.ts";

const verifications = { verifier: liste(parmi(...Object.keys(VERIFICATIONS))) };
const corps = { verifier: texte(10_000), obligatoire };
const deQui = { type, identifiant: cle, organisation: cle, agent: cle };

/** Who manages accounts, and what is asked of them: type → its fields. */
export const SCHEMAS_HABILITATIONS: Readonly<Record<string, Schema>> = {
  nomination: creerSchema({
    type,
    organisation: cle,
    agent: cle,
    statut: { verifier: parmi("fonctionnaire", "contractuel"), obligatoire },
    effet: { verifier: date, obligatoire },
    fin: { verifier: ouNul(date) },
    formation: { verifier: ouNul(date) },
    signalements: {
      verifier: liste(
        objet({
          genre: { verifier: parmi(...GENRES_SIGNALEMENT), obligatoire },
          survenanceLe: { verifier: date, obligatoire },
          retourLe: { verifier: ouNul(date) },
          connaissanceLe: { verifier: date, obligatoire },
          notifieLe: { verifier: ouNul(instant) },
          notifiePar: { verifier: ouNul(texte(100)) },
        }),
      ),
    },
  }),
  "demande-droit": creerSchema({
    ...deQui,
    module: { verifier: auCatalogue, obligatoire },
    profil: { verifier: parmi(...PROFILS) },
    finalite: { verifier: parmi(...Object.keys(FINALITES)), obligatoire },
    motif: { verifier: texte(2000), obligatoire },
    responsable: { verifier: libelle(200) },
    deposeeLe: le,
    validation: { verifier: ouNul(objet({ le, agent: cle, verifications })) },
    decision: {
      verifier: ouNul(
        objet({
          le,
          agent: cle,
          etat: { verifier: parmi(...DECISIONS_DEMANDE), obligatoire },
          verifications,
          motif: { verifier: ouNul(texte(2000)) },
        }),
      ),
    },
  }),
  tache: creerSchema({
    ...deQui,
    genre: { verifier: parmi(...GENRES_TACHE), obligatoire },
    effetLe: { verifier: date, obligatoire },
    mission: { verifier: ouNul(texte(50)) },
    creeeLe: le,
    traitement: {
      verifier: ouNul(
        objet({
          le,
          agent: cle,
          sort: { verifier: parmi(...SORTS_TACHE), obligatoire },
          motif: { verifier: ouNul(texte(2000)) },
        }),
      ),
    },
  }),
  "echange-rgc": creerSchema({
    ...deQui,
    organisation: { verifier: ouNul(texte(100)) },
    genre: { verifier: parmi(...GENRES_ECHANGE), obligatoire },
    objet: { verifier: enUneLigne, obligatoire },
    corps,
    creeLe: le,
    reponse: { verifier: ouNul(objet({ le, agent: cle, texte: corps })) },
  }),
  "document-rgc": creerSchema({
    type,
    nature: { verifier: parmi("acte-engagement", "conditions-generales"), obligatoire },
    version: { verifier: entre(2, 10_000), obligatoire },
    titre: {
      verifier: forme(/^(?=.*\S)[^\p{Cc}]{1,150}$/u, "une ligne de 1 à 150 caractères"),
      obligatoire,
    },
    contenu: { verifier: texte(50_000), obligatoire },
    publieLe: le,
  }),
  intervention: creerSchema({
    ...deQui,
    incident: { verifier: texte(200), obligatoire },
    motif: { verifier: texte(2000), obligatoire },
    ouverteLe: le,
    heures: { verifier: entre(1, 10_000, "nombre d’heures"), obligatoire },
    closeLe: { verifier: ouNul(instant) },
  }),
  "decision-inactivite": creerSchema({
    type,
    organisation: cle,
    agent: cle,
    mode: { verifier: parmi("automatique", "tache"), obligatoire },
    decideeLe: le,
  }),
};
