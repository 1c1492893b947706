import Type from "typebox";
import { MOTIF, ouNul, parmi } from "../../../kit/http/contrat.ts";
import { MOYENS_AVERTISSEMENT } from "../regles/secret-professionnel.ts";

const texte = Type.String();
const nul = Type.Null();
const texteOuNul = Type.Union([Type.String(), nul]);
const jour = Type.String({ format: "date" });
const jourOuNul = Type.Union([jour, nul]);
const court = (minLength: number) => Type.String({ minLength, maxLength: 200 });
export const Uuid = Type.String({ format: "uuid" });
export const Motif = MOTIF;
/** Production of an API: opened, or closed with a motive. */
export const Bascule = Type.Union([
  Type.Object({ production: Type.Literal(true) }),
  Type.Object({ production: Type.Literal(false), motif: Motif }),
]);

const Rattachement = Type.Union([Type.Literal("personnel"), Type.Literal("sous-traitant")]);
const Authentification = Type.Union([
  Type.Literal("secret"),
  Type.Literal("cle"),
  Type.Literal("aucune"),
]);
const Editeur = Type.Object({
  societe: court(1),
  adresse: court(1),
  courriel: Type.String({ format: "email", maxLength: 320 }),
  telephone: court(1),
});

export const CompteVoulu = Type.Object({
  rattachement: Rattachement,
  sousTraitantNom: Type.Union([court(1), nul]),
  sousTraitantSiret: Type.Union([Type.String({ format: "siret" }), nul]),
  autorisePar: court(2),
  autorisation: court(2),
});

export const Espace = Type.Object({
  compte: Type.Union([Type.Object({ rattachement: texte, ouvertLe: texte }), nul]),
  cguAcceptees: Type.Boolean(),
  prestataire: Type.Boolean(),
  applications: Type.Array(
    Type.Object({
      id: texte,
      nom: texte,
      description: texte,
      clientId: texte,
      enProduction: Type.Integer(),
      bloquee: Type.Boolean(),
      dernierAppel: texteOuNul,
    }),
  ),
});

const description = {
  nom: Type.String({ minLength: 3, maxLength: 80, pattern: "\\S.*\\S" }),
  description: Type.String({ maxLength: 1000 }),
  redirections: Type.Array(Type.String({ maxLength: 500 }), { maxItems: 10 }),
  adresses: Type.Array(Type.String({ maxLength: 50 }), { maxItems: 50 }),
  jwks: Type.Union([Type.Record(Type.String(), Type.Unknown()), nul]),
  editeur: Type.Union([Editeur, nul]),
};
export const ApplicationVoulue = Type.Object({
  ...description,
  authentification: Authentification,
});
export const Modification = Type.Object(description);
export const ApplicationCreee = Type.Object({ id: texte, clientId: texte, secret: texteOuNul });

export const Application = Type.Object({
  id: texte,
  clientId: texte,
  nom: texte,
  description: texte,
  authentification: Authentification,
  jwks: Type.Union([Type.Record(Type.String(), Type.Unknown()), nul]),
  redirections: Type.Array(texte),
  adresses: Type.Array(texte),
  editeur: Type.Union([Editeur, nul]),
  creeLe: texte,
  bloquee: Type.Boolean(),
  /** The notice on the professional secrecy, and who last said that its agents have it. */
  avisSecret: texte,
  avertissement: ouNul(
    Type.Object({
      moyen: parmi(MOYENS_AVERTISSEMENT),
      le: texte,
      par: texte,
      aJour: Type.Boolean(),
    }),
  ),
  secrets: Type.Array(
    Type.Object({
      id: texte,
      creeLe: texte,
      expireLe: jourOuNul,
      vivant: Type.Boolean(),
      revoque: Type.Boolean(),
      dernierUsageLe: texteOuNul,
    }),
  ),
  apis: Type.Array(
    Type.Object({
      code: texte,
      version: Type.Integer(),
      titre: texte,
      realm: texte,
      scopes: Type.Array(texte),
      scopeEssai: texte,
      quota: Type.Integer(),
      souscrite: Type.Boolean(),
      bacASable: Type.Boolean(),
      production: Type.Boolean(),
      explication: texte,
    }),
  ),
  usages: Type.Array(
    Type.Object({
      api: texte,
      heure: texte,
      statut: Type.Integer(),
      appels: Type.Integer(),
    }),
  ),
});

/** How the agents whom an application names are told of the professional secrecy. */
export const Attestation = Type.Object({ moyen: parmi(MOYENS_AVERTISSEMENT) });
export const SecretCree = Type.Object({
  id: texte,
  valeur: texte,
  expireLe: jour,
  finAncien: jour,
});

const Cible = Type.Union([
  Type.Literal("agent"),
  Type.Literal("application"),
  Type.Literal("partenaire"),
]);
export const RechercheCible = Type.Object({
  cible: Cible,
  texte: Type.String({ minLength: 2, maxLength: 100, pattern: "\\S" }),
});
export const Cibles = Type.Array(
  Type.Object({ cible: Cible, id: texte, designation: texte, organisation: texte }),
);
export const BlocageVoulu = Type.Object({
  cible: Cible,
  cibleId: Uuid,
  motif: Motif,
  terme: jourOuNul,
});
export const Blocages = Type.Array(
  Type.Object({
    id: texte,
    cible: Cible,
    designation: texte,
    organisation: texte,
    motif: texte,
    terme: jourOuNul,
    enRetard: Type.Boolean(),
    bloqueLe: texte,
    bloquePar: texte,
    leveLe: texteOuNul,
    verifications: Type.Array(
      Type.Object({ conclusion: texte, motif: texte, par: texte, le: texte }),
    ),
  }),
);
export const Levee = Type.Object({
  conclusion: Type.Union([Type.Literal("legitime"), Type.Literal("illegitime")]),
  motif: Motif,
});

export const DerogationVoulue = Type.Object({
  flux: Type.String({ pattern: "^[a-z0-9-]{3,60}$" }),
  motif: Motif,
});
export const DecisionDerogation = Type.Object({
  etat: Type.Union([Type.Literal("acceptee"), Type.Literal("refusee"), Type.Literal("retiree")]),
  motif: Motif,
  debut: jourOuNul,
  fin: jourOuNul,
});
export const Derogations = Type.Array(
  Type.Object({
    id: texte,
    organisation: texte,
    flux: texte,
    motif: texte,
    demandeeLe: texte,
    etat: texte,
    debut: jourOuNul,
    fin: jourOuNul,
    ouverte: Type.Boolean(),
    decisionMotif: texteOuNul,
  }),
);
