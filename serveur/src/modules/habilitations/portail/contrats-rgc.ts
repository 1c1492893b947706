import Type from "typebox";
import { MOTIF } from "../../../kit/http/contrat.ts";

const texte = Type.String();
const ouNul = Type.Union([Type.String(), Type.Null()]);
const date = Type.String({ format: "date" });
const dateOuNulle = Type.Union([date, Type.Null()]);
const motif = Type.String({ maxLength: 2000 });

const Nomination = Type.Object({
  id: texte,
  etat: texte,
  origine: texte,
  partenaire: texte,
  organisationId: texte,
  nom: ouNul,
  prenom: ouNul,
  courriel: ouNul,
  fonction: ouNul,
  statut: ouNul,
  permanent: Type.Union([Type.Boolean(), Type.Null()]),
  contratFin: ouNul,
  ouverteLe: texte,
  conditionsVersion: Type.Union([Type.Integer(), Type.Null()]),
  conditionsRemisesLe: ouNul,
  acteVersion: Type.Union([Type.Integer(), Type.Null()]),
  acteEmpreinte: ouNul,
  signeeLe: ouNul,
  recueLe: ouNul,
  limiteLe: ouNul,
  tacite: Type.Boolean(),
  decideeLe: ouNul,
  decisionMotif: ouNul,
  effetLe: ouNul,
  finLe: ouNul,
  finMotif: ouNul,
  bloqueeLe: ouNul,
  formeeLe: ouNul,
  formateur: ouNul,
  gestes: Type.Array(texte),
});

const Signalement = Type.Object({
  id: texte,
  genre: texte,
  survenanceLe: texte,
  retourLe: ouNul,
  connaissanceLe: ouNul,
  limiteLe: ouNul,
  source: texte,
  notifieLe: ouNul,
  enRetard: Type.Boolean(),
});

const DocumentRgc = Type.Object({
  nature: texte,
  version: Type.Integer(),
  titre: texte,
  contenu: texte,
  aRemplacer: Type.Boolean(),
});

export const SuiviPartenaire = Type.Object({
  jour: texte,
  empechement: ouNul,
  rgcActif: Type.Boolean(),
  nominations: Type.Array(Nomination),
  signalements: Type.Array(Signalement),
  candidats: Type.Array(Type.Object({ id: texte, nom: texte, prenom: texte, fonction: texte })),
  documents: Type.Array(DocumentRgc),
});

export const SuiviOperateur = Type.Object({
  jour: texte,
  nominations: Type.Array(Nomination),
  signalements: Type.Array(
    Type.Intersect([Signalement, Type.Object({ partenaire: texte, nominationId: texte })]),
  ),
  documents: Type.Array(DocumentRgc),
});

const nomDe = Type.String({ minLength: 1, maxLength: 100 });
export const DesignationVoulue = Type.Object({
  candidat: Type.Union([
    Type.Object({ agentId: Type.String({ format: "uuid" }) }),
    Type.Object({
      nom: nomDe,
      prenom: nomDe,
      courriel: Type.String({ pattern: "^[^\\s@]{1,100}@[^\\s@]{1,150}$" }),
      identifiant: nomDe,
      fonction: Type.String({ maxLength: 200 }),
    }),
  ]),
  statut: Type.Union(
    ["fonctionnaire", "contractuel", "prestataire", "interimaire"].map((s) => Type.Literal(s)),
  ),
  permanent: Type.Boolean(),
  contratFin: dateOuNulle,
});
export const DesignationFaite = Type.Object({ id: texte, avertissement: ouNul });
export const ActeSigne = Type.Object({
  signeeLe: date,
  /** The PDF, in base 64. */
  document: Type.String({ minLength: 8, maxLength: 7_000_000, pattern: "^[A-Za-z0-9+/]+={0,2}$" }),
});
export const Envoi = Type.Object({ limite: ouNul });
export const Motif = Type.Object({ motif });
export const Perte = Type.Object({ motif: MOTIF });
export const DecisionVoulue = Type.Object({
  decision: Type.Union([Type.Literal("accepter"), Type.Literal("refuser")]),
  motif,
});
export const SignalementVoulu = Type.Object({
  genre: Type.Union([Type.Literal("depart"), Type.Literal("absence"), Type.Literal("changement")]),
  survenanceLe: date,
  retourLe: dateOuNulle,
  connaissanceLe: date,
});
export const SignalementFait = Type.Object({ limite: ouNul, tardif: Type.Boolean() });
export const FormationVoulue = Type.Object({
  suivieLe: date,
  formateurType: Type.Union([Type.Literal("operateur"), Type.Literal("mandate")]),
  formateur: Type.String({ minLength: 1, maxLength: 200 }),
});
export const PublicationVoulue = Type.Object({
  nature: Type.Union([Type.Literal("acte-engagement"), Type.Literal("conditions-generales")]),
  titre: Type.String({ minLength: 1, maxLength: 150 }),
  contenu: Type.String({ minLength: 1, maxLength: 50_000 }),
});
export const VersionPubliee = Type.Object({ version: Type.Integer() });

export const EspaceRgc = Type.Object({
  organisation: texte,
  effetLe: ouNul,
  formeeLe: ouNul,
  formateur: ouNul,
  echanges: Type.Array(
    Type.Object({
      id: texte,
      genre: texte,
      organisationId: ouNul,
      objet: texte,
      corps: texte,
      creeLe: texte,
      reponse: ouNul,
      reponduLe: ouNul,
    }),
  ),
});
const objet = Type.String({ minLength: 1, maxLength: 200, pattern: "^[^\\r\\n]*$" });
const corps = Type.String({ minLength: 1, maxLength: 10_000 });
export const AnnonceVoulue = Type.Object({
  organisationId: Type.Union([Type.String({ format: "uuid" }), Type.Null()]),
  objet,
  corps,
});
export const AssistanceVoulue = Type.Object({ objet, corps });
export const Reponse = Type.Object({ reponse: corps });
export const Identifiant = Type.Object({ id: texte });
