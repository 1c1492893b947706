import { ELEMENTS } from "../../../modules/catalogue/index.ts";
import {
  DECISIONS_AUDIT,
  ETATS_LIGNE,
  GENRES_ANOMALIE,
} from "../../../modules/habilitations/index.ts";
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
import { CONTACTS, SIGNATAIRE } from "../demande-recue.ts";
import { cle, le, obligatoire, type } from "./communs.ts";

const CODES = new Set(ELEMENTS.map(({ code }) => code));

/** The code of an element of annex 4. */
export const auCatalogue = (valeur: unknown) =>
  CODES.has(String(valeur)) ? null : "doit être un code du catalogue";

/** What the parties follow together: webhooks, access requests, audits of rights. */
export const SCHEMAS_SUIVI: Readonly<Record<string, Schema>> = {
  webhook: creerSchema({
    type,
    identifiant: cle,
    organisation: cle,
    application: { verifier: texte(200), obligatoire },
    agent: cle,
    adresse: { verifier: texte(500), obligatoire },
    genres: { verifier: liste(texte(60), 1, 100), obligatoire },
    perimetre: { verifier: parmi("application", "referent") },
    creeLe: le,
    secret: {
      verifier: ouNul(
        forme(/^whsec_[A-Za-z0-9+/]{43}=$/, "« whsec_ » puis trente-deux octets en base 64"),
      ),
    },
  }),
  "demande-acces": creerSchema({
    type,
    identifiant: cle,
    organisation: cle,
    agent: { verifier: ouNul(texte(100)) },
    elements: { verifier: liste(auCatalogue, 1, 200), obligatoire },
    applications: { verifier: liste(texte(200)) },
    contacts: { verifier: CONTACTS },
    precisions: { verifier: libelle(5000) },
    creeeLe: le,
    envoi: {
      verifier: ouNul(
        objet({
          le,
          signataire: { verifier: SIGNATAIRE, obligatoire },
          engagements: { verifier: liste(texte(100)), obligatoire },
          lieu: { verifier: texte(200), obligatoire },
          date: { verifier: date, obligatoire },
          signature: { verifier: texte(200), obligatoire },
        }),
      ),
    },
    recueLe: { verifier: ouNul(instant) },
    instruiteLe: { verifier: ouNul(instant) },
    messages: {
      verifier: liste(
        objet({
          partie: { verifier: parmi("partenaire", "operateur"), obligatoire },
          agent: cle,
          texte: { verifier: texte(5000), obligatoire },
          ecritLe: le,
        }),
      ),
    },
    decision: {
      verifier: ouNul(
        objet({
          le,
          agent: cle,
          acceptes: { verifier: liste(auCatalogue) },
          motif: { verifier: ouNul(texte(2000)) },
        }),
      ),
    },
    abandon: {
      verifier: ouNul(objet({ le, motif: { verifier: texte(2000), obligatoire } })),
    },
  }),
  audit: creerSchema({
    type,
    organisation: cle,
    numero: { verifier: entre(1, 1000), obligatoire },
    prevueLe: { verifier: date, obligatoire },
    ouverteLe: { verifier: ouNul(instant) },
    ouvertePar: { verifier: ouNul(texte(100)) },
    closeLe: { verifier: ouNul(instant) },
    closePar: { verifier: ouNul(texte(100)) },
    lignes: {
      verifier: liste(
        objet({
          agent: cle,
          module: { verifier: ouNul(texte(50)) },
          etat: { verifier: parmi(...ETATS_LIGNE), obligatoire },
          dernierUsage: { verifier: ouNul(date) },
          anomalies: { verifier: liste(parmi(...GENRES_ANOMALIE)) },
          decision: { verifier: ouNul(parmi(...DECISIONS_AUDIT)) },
          motif: { verifier: ouNul(texte(1000)) },
          decideePar: { verifier: ouNul(texte(100)) },
          decideeLe: { verifier: ouNul(instant) },
        }),
      ),
    },
  }),
};
