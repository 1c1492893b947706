import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { CANAUX_RECEPTION, VERIFICATIONS } from "./depot/demandes.ts";
import { MOYENS } from "./depot/envois.ts";
import { DECISIONS, DROITS, FONDEMENTS, type Fondement } from "./regles/exercice.ts";
import { MOTIFS_PROLONGATION } from "./regles/lettre.ts";
import { ETATS_EXERCICE, GESTES_EXERCICE } from "./regles/suites.ts";

const mot = Type.String();
const motOuNul = ouNul(mot);
const jour = Type.String({ format: "date" });
const texte = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: "\\S" });

const Personne = ouNul(Type.Object({ nom: mot, prenom: mot, dateNaissance: mot }));

const Resume = Type.Object({
  id: mot,
  numero: Type.Integer(),
  droit: parmi(DROITS),
  canal: parmi(CANAUX_RECEPTION),
  organisation: mot,
  personne: Personne,
  recueLe: mot,
  etat: parmi(ETATS_EXERCICE),
  echeance: mot,
  prolongee: Type.Boolean(),
  enRetard: Type.Boolean(),
});

const ResumeEntraide = Type.Object({
  id: mot,
  numero: Type.Integer(),
  droit: parmi(DROITS),
  /** Who asks. */
  organisation: mot,
  personne: Personne,
  demandeeLe: mot,
  echeance: mot,
  repondue: Type.Boolean(),
  enRetard: Type.Boolean(),
});

export const Demandes = Type.Object({
  demandes: Type.Array(Resume),
  entraides: Type.Array(ResumeEntraide),
});

const DITS = {
  question: mot,
  demandeePar: mot,
  reponse: motOuNul,
  repondueLe: motOuNul,
  reponduePar: mot,
};

export const EntraideLue = Type.Object({ ...ResumeEntraide.properties, ...DITS });

export const DemandeLue = Type.Object({
  ...Resume.properties,
  version: Type.Integer(),
  enregistreeLe: mot,
  auteur: mot,
  objet: mot,
  identite: parmi(VERIFICATIONS),
  identiteLe: motOuNul,
  identitePar: mot,
  echeanceInitiale: mot,
  prolongation: ouNul(parmi(MOTIFS_PROLONGATION)),
  prolongationPrecision: motOuNul,
  decision: ouNul(parmi(DECISIONS)),
  /** What the law says of it. */
  fondement: motOuNul,
  motifs: motOuNul,
  decideeLe: motOuNul,
  decideePar: mot,
  /** The letter that is to leave now. */
  aEnvoyer: motOuNul,
  envois: Type.Array(
    Type.Object({
      genre: parmi(["prolongation", "reponse"] as const),
      texte: mot,
      moyen: parmi(MOYENS),
      reference: mot,
      envoyeLe: mot,
      enRetard: Type.Boolean(),
      noteLe: mot,
      par: mot,
    }),
  ),
  entraides: Type.Array(
    Type.Object({
      ...DITS,
      id: mot,
      organisation: mot,
      demandeeLe: mot,
      echeance: mot,
      enRetard: Type.Boolean(),
      contact: mot,
      remise: parmi(["a_envoyer", "envoye", "echec"] as const),
    }),
  ),
  historique: Type.Array(Type.Object({ le: mot, genre: mot, auteur: mot })),
  reponses: Type.Array(
    Type.Object({
      decision: parmi(DECISIONS),
      fondement: parmi(Object.keys(FONDEMENTS) as Fondement[]),
      phrase: mot,
    }),
  ),
  aidants: Type.Array(Type.Object({ conventionId: mot, nom: mot })),
  gestes: Type.Array(parmi(GESTES_EXERCICE)),
});

export const Enregistree = Type.Object({ id: mot, numero: Type.Integer() });
export const Demandee = Type.Object({ id: mot, echeance: mot });
export const Rien = Type.Object({});

const version = Type.Integer({ minimum: 1 });
const PREUVE = { version, moyen: parmi(MOYENS), reference: texte(120), envoyeLe: jour };

/** The bodies of the routes. */
export const CORPS = {
  recherche: {
    nom: Type.String({ minLength: 1, maxLength: 80 }),
    prenom: Type.Optional(Type.String({ maxLength: 80 })),
    dateNaissance: jour,
  },
  reception: {
    droit: parmi(DROITS),
    canal: parmi(CANAUX_RECEPTION),
    recueLe: jour,
    objet: texte(3000),
    identite: parmi(VERIFICATIONS),
  },
  identite: { version, identite: parmi(["piece", "connue"] as const) },
  prolongation: { version, motif: parmi(MOTIFS_PROLONGATION), precision: texte(3000) },
  preuve: PREUVE,
  decision: {
    version,
    decision: parmi(DECISIONS),
    fondement: parmi(Object.keys(FONDEMENTS) as Fondement[]),
    motifs: texte(3000),
  },
  aide: { version, conventionId: Type.String({ format: "uuid" }), question: texte(3000) },
  reponseAide: { reponse: texte(3000) },
};
