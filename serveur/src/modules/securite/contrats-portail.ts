import Type from "typebox";
import { MOTIF, ouNul, parmi } from "../../kit/http/contrat.ts";
import { CORPS_PIECE } from "../../kit/http/piece-deposee.ts";
import { GENRES_SUIVI } from "./depot/suivis.ts";
import { ETATS_ACTION, PORTEURS } from "./regles/action.ts";
import { ETATS_COMITE, INVITABLES } from "./regles/comite.ts";
import { METHODES } from "./regles/evaluation.ts";
import { REPONSES } from "./regles/grille.ts";

const texte = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: "\\S" });
const jour = Type.String({ format: "date" });
const version = Type.Integer({ minimum: 1 });
const SCORE = ouNul(Type.Integer({ minimum: 0, maximum: 100 }));

const Historique = Type.Array(
  Type.Object({ le: Type.String(), genre: Type.String(), auteur: Type.String() }),
);

const ResumeEvaluation = Type.Object({
  id: Type.String(),
  organisation: Type.String(),
  jour: Type.String(),
  methode: parmi(METHODES),
  score: SCORE,
  /** Concluded: it counts for what is due, and its answers no longer change. */
  close: Type.Boolean(),
  partagee: Type.Boolean(),
  actionsOuvertes: Type.Integer(),
  actionsEnRetard: Type.Integer(),
});

const ResumeComite = Type.Object({
  id: Type.String(),
  jour: Type.String(),
  partenaire: Type.String(),
  convoquePar: Type.String(),
  etat: parmi(ETATS_COMITE),
});

export const Securite = Type.Object({
  partie: parmi(["partenaire", "operateur"] as const),
  echeances: Type.Array(
    Type.Object({
      partenaireId: Type.String(),
      organisation: Type.String(),
      derniere: ouNul(Type.String()),
      prochaine: Type.String(),
      enRetard: Type.Boolean(),
    }),
  ),
  evaluations: Type.Array(ResumeEvaluation),
  comites: Type.Array(ResumeComite),
});

export const EvaluationLue = Type.Object({
  ...ResumeEvaluation.properties,
  version: Type.Integer(),
  perimetre: Type.String(),
  conclusion: ouNul(Type.String()),
  auteur: Type.String(),
  closeLe: ouNul(Type.String()),
  partageeLe: ouNul(Type.String()),
  /** Empty unless the method is the opérateur's grid. */
  grille: Type.Array(
    Type.Object({
      code: Type.String(),
      texte: Type.String(),
      reponse: ouNul(parmi(REPONSES)),
      commentaire: ouNul(Type.String()),
    }),
  ),
  sansReponse: Type.Integer(),
  actions: Type.Array(
    Type.Object({
      id: Type.String(),
      libelle: Type.String(),
      porteur: parmi(PORTEURS),
      echeance: Type.String(),
      etat: parmi(ETATS_ACTION),
      enRetard: Type.Boolean(),
      /** Where this reader may move it. */
      suites: Type.Array(parmi(ETATS_ACTION)),
    }),
  ),
  pieces: Type.Array(
    Type.Object({
      id: Type.String(),
      nom: Type.String(),
      type: Type.String(),
      octets: Type.Integer(),
      empreinte: Type.String(),
      jointeLe: Type.String(),
    }),
  ),
  suivis: Type.Array(
    Type.Object({
      genre: parmi(GENRES_SUIVI),
      jour: Type.String(),
      texte: Type.String(),
      organisation: Type.String(),
      par: Type.String(),
      le: Type.String(),
    }),
  ),
  historique: Historique,
  gestes: Type.Object({
    completer: Type.Boolean(),
    repondre: Type.Boolean(),
    agir: Type.Boolean(),
    partager: Type.Boolean(),
    suivre: Type.Boolean(),
  }),
});

export const ComiteLu = Type.Object({
  ...ResumeComite.properties,
  ordreDuJour: Type.String(),
  invites: Type.Array(parmi(INVITABLES)),
  convoqueLe: Type.String(),
  convocateur: Type.String(),
  compteRendu: ouNul(Type.String()),
  compteRenduLe: ouNul(Type.String()),
  motifAnnulation: ouNul(Type.String()),
  annuleLe: ouNul(Type.String()),
  historique: Historique,
  gestes: Type.Object({ rendreCompte: Type.Boolean(), annuler: Type.Boolean() }),
});

export const Ouverte = Type.Object({ id: Type.String() });
export const Convoque = Type.Object({
  id: Type.String(),
  /** The functions invited that the annex names nobody for: they were not told. */
  sansContact: Type.Array(parmi(INVITABLES)),
});
export const Rien = Type.Object({});

const DESCRIPTION = { jour, methode: parmi(METHODES), perimetre: texte(1000) };

/** The bodies of the writing routes. */
export const CORPS = {
  ouverture: DESCRIPTION,
  contenu: { version, ...DESCRIPTION, score: SCORE, conclusion: ouNul(texte(3000)) },
  reponses: {
    version,
    reponses: Type.Array(
      Type.Object(
        {
          question: Type.String({ minLength: 1, maxLength: 50 }),
          reponse: parmi(REPONSES),
          commentaire: ouNul(texte(500)),
        },
        { additionalProperties: false },
      ),
      { maxItems: 50 },
    ),
  },
  piece: CORPS_PIECE,
  conclusion: { version },
  action: { libelle: texte(300), porteur: parmi(PORTEURS), echeance: jour },
  avancement: { etat: parmi(ETATS_ACTION) },
  partage: { partagee: Type.Boolean() },
  suivi: { genre: parmi(GENRES_SUIVI), jour, texte: texte(3000) },
  convocation: {
    partenaireId: ouNul(Type.String({ format: "uuid" })),
    jour,
    ordreDuJour: texte(3000),
    invites: Type.Array(parmi(INVITABLES), {
      minItems: 1,
      maxItems: INVITABLES.length,
      uniqueItems: true,
    }),
  },
  compteRendu: { compteRendu: texte(10_000) },
  annulation: { motif: MOTIF },
};
