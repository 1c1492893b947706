import Type from "typebox";
import { ouNul } from "../../../kit/http/contrat.ts";
import { QuestionExport } from "../../../kit/http/question-export.ts";
import { FINALITES } from "../../journal/index.ts";
import { FILTRES_AGENTS, TRIS_AGENTS } from "../depot/tableaux.ts";
import { GESTES_DROIT, PROFILS } from "../regles/droit.ts";

const parmi = <const V extends readonly string[]>(valeurs: V) => Type.Enum([...valeurs]);
const Jour = Type.String({ format: "date" });
const Instant = Type.String();
export const Identifiant = Type.String({ format: "uuid" });
const Profil = parmi(PROFILS);
const court = Type.String({ maxLength: 200 });
const long = Type.String({ maxLength: 2000 });
const Finalite = parmi(Object.keys(FINALITES));

export const Cree = Type.Object({ id: Type.String() });

export const RequeteAgents = Type.Object({
  filtre: Type.Optional(parmi(FILTRES_AGENTS)),
  texte: Type.Optional(Type.String({ maxLength: 100 })),
  tri: Type.Optional(parmi(TRIS_AGENTS)),
  sens: Type.Optional(parmi(["asc", "desc"])),
  page: Type.Optional(Type.String({ pattern: "^[1-9][0-9]{0,4}$" })),
});

/** The same without a page: an export holds them all. */
export const RequeteExportAgents = Type.Object({
  ...Type.Omit(RequeteAgents, ["page"]).properties,
  ...QuestionExport.properties,
});

const LigneAgent = Type.Object({
  id: Type.String(),
  nom: Type.String(),
  prenom: Type.String(),
  courriel: Type.String(),
  qualite: Type.String(),
  fonction: Type.String(),
  mission: ouNul(Type.String()),
  organisation: Type.String(),
  employeur: ouNul(Type.String()),
  derniereActivite: ouNul(Type.String()),
  moyenConnexion: ouNul(Type.String()),
  moyenPrefere: ouNul(Type.Boolean()),
  departLe: ouNul(Type.String()),
  fermeLe: ouNul(Instant),
  droits: Type.Integer(),
  suspendus: Type.Integer(),
  prochaineFin: ouNul(Type.String()),
});

export const PageAgents = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  parPage: Type.Integer(),
  agents: Type.Array(LigneAgent),
});

export const TableauDeBord = Type.Object({
  comptes: Type.Object(Object.fromEntries(FILTRES_AGENTS.map((f) => [f, Type.Integer()]))),
  demandes: Type.Integer(),
  taches: Type.Integer(),
  modeInactivite: Type.Enum(["automatique", "tache"]),
  missions: Type.Array(
    Type.Object({
      code: Type.String(),
      libelle: Type.String(),
      modules: Type.Array(Type.Object({ module: Type.String(), profil: Profil })),
    }),
  ),
  modules: Type.Array(Type.Object({ code: Type.String(), libelle: Type.String() })),
  dureeMois: Type.Integer(),
  finalites: Type.Array(Type.Object({ code: Type.String(), libelle: Type.String() })),
  verifications: Type.Array(Type.Object({ code: Type.String(), libelle: Type.String() })),
});

export const Droit = Type.Object({
  id: Type.String(),
  module: Type.String(),
  profil: Type.String(),
  finalite: ouNul(Type.String()),
  motif: Type.String(),
  ecartMotif: ouNul(Type.String()),
  debut: Type.String(),
  fin: Type.String(),
  etat: Type.String(),
  gestes: Type.Array(Type.String()),
  dernierUsage: ouNul(Type.String()),
  cause: ouNul(Type.String()),
  causeMotif: ouNul(Type.String()),
  auteur: ouNul(Type.String()),
});

export const FicheAgent = Type.Object({
  agent: Type.Object({
    ...LigneAgent.properties,
    identifiant: Type.String(),
    statut: ouNul(Type.String()),
    roles: Type.Array(Type.String()),
    changementLe: ouNul(Type.String()),
    departMotif: ouNul(Type.String()),
    fermeMotif: ouNul(Type.String()),
  }),
  /** What the person may be asked to do for their organisation, and what they are. */
  fonctions: Type.Array(
    Type.Object({ code: Type.String(), libelle: Type.String(), tenue: Type.Boolean() }),
  ),
  droits: Type.Array(Droit),
  historique: Type.Array(
    Type.Object({
      le: Instant,
      genre: Type.String(),
      auteur: Type.String(),
      capacite: Type.String(),
      detail: Type.String(),
    }),
  ),
});

export const NouvelAgent = Type.Object({
  nom: Type.String({ minLength: 1, maxLength: 200 }),
  prenom: Type.String({ minLength: 1, maxLength: 200 }),
  courriel: Type.String({ pattern: "^[^\\s@]{1,100}@[^\\s@]{1,150}$" }),
  identifiant: Type.String({ minLength: 1, maxLength: 100 }),
  siret: Type.Optional(Type.String({ pattern: "^[0-9]{14}$" })),
  fonction: court,
  mission: ouNul(court),
  statut: ouNul(Type.Enum(["fonctionnaire", "contractuel", "prestataire", "interimaire"])),
});

export const FicheVoulue = Type.Object({
  fonction: Type.Optional(court),
  mission: Type.Optional(court),
  statut: Type.Optional(Type.Enum(["fonctionnaire", "contractuel", "prestataire", "interimaire"])),
});

export const FonctionVoulue = Type.Object({
  fonction: Type.String({ minLength: 1, maxLength: 50 }),
  geste: Type.Enum(["donner", "retirer"]),
  motif: long,
});

export const NouveauDroit = Type.Object({
  module: Type.String({ minLength: 1, maxLength: 100 }),
  profil: Profil,
  finalite: Finalite,
  motif: long,
  debut: Jour,
  fin: Jour,
  ecartMotif: ouNul(long),
});

export const Geste = Type.Object({
  geste: parmi(GESTES_DROIT),
  motif: long,
  fin: ouNul(Jour),
});

export const Sortie = Type.Union([
  Type.Object({ genre: Type.Literal("depart"), effetLe: Jour, motif: long }),
  Type.Object({
    genre: Type.Literal("changement"),
    effetLe: Jour,
    motif: long,
    mission: ouNul(court),
  }),
  Type.Object({ genre: Type.Literal("manquement"), motif: long }),
]);

export const EvenementRh = Type.Object({
  genre: Type.Enum(["depart", "changement"]),
  effetLe: Jour,
  mission: ouNul(court),
});

export const NouvelleDemande = Type.Object({
  module: Type.String({ minLength: 1, maxLength: 100 }),
  profil: Profil,
  finalite: Finalite,
  motif: Type.String({ minLength: 1, maxLength: 2000 }),
  responsable: court,
});

export const Decision = Type.Object({
  geste: Type.Enum(["valider", "accorder", "refuser"]),
  motif: long,
  verifications: Type.Array(court, { maxItems: 10 }),
  debut: Jour,
  fin: Jour,
  ecartMotif: ouNul(long),
});

export const Demande = Type.Object({
  id: Type.String(),
  agentId: Type.String(),
  nom: Type.String(),
  prenom: Type.String(),
  mission: ouNul(Type.String()),
  rgc: Type.Boolean(),
  module: Type.String(),
  profil: Type.String(),
  finalite: Type.String(),
  motif: Type.String(),
  responsable: Type.String(),
  etat: Type.String(),
  deposeeLe: Instant,
  ageJours: Type.Integer(),
  decideeLe: ouNul(Instant),
  decisionMotif: ouNul(Type.String()),
});

export const Tache = Type.Object({
  id: Type.String(),
  agentId: Type.String(),
  nom: Type.String(),
  prenom: Type.String(),
  genre: Type.String(),
  effetLe: Type.String(),
  source: Type.String(),
  creeeLe: Instant,
});

export const Traitement = Type.Object({
  geste: Type.Enum(["appliquer", "suspendre", "ecarter"]),
  motif: long,
});

export const Tiers = Type.Object({
  id: Type.String(),
  nature: Type.String(),
  nom: Type.String(),
  siret: Type.String(),
  qualificationRgpd: Type.String(),
  clauseConfidentialiteLe: ouNul(Type.String()),
  obligations: Type.Array(Type.String()),
  document: ouNul(Type.String()),
  closLe: ouNul(Type.String()),
  manques: Type.Array(Type.String()),
});

export const TiersVoulu = Type.Object({
  nature: Type.Enum(["delegataire", "prestataire"]),
  nom: Type.String({ minLength: 1, maxLength: 200 }),
  siret: Type.String({ format: "siret" }),
  qualificationRgpd: Type.Enum(["sous-traitant", "responsable-conjoint"]),
  clauseConfidentialiteLe: ouNul(Jour),
  obligations: Type.Array(court, { maxItems: 30 }),
  document: ouNul(
    Type.Object({
      nom: Type.String({ minLength: 1, maxLength: 120 }),
      contenuBase64: Type.String({ maxLength: 7_000_000 }),
    }),
  ),
  closLe: ouNul(Jour),
});

export const InterventionVoulue = Type.Object({
  organisationId: Identifiant,
  incident: court,
  motif: long,
  heures: Type.Number(),
});
