import Type from "typebox";
import { QuestionExport } from "../../../kit/http/question-export.ts";
import { FINALITES } from "../../journal/index.ts";
import { FILTRES_AGENTS, TRIS_AGENTS } from "../depot/tableaux.ts";
import { GESTES_DROIT, PROFILS } from "../regles/droit.ts";

const nul = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const parmi = <const V extends readonly string[]>(valeurs: V) => Type.Enum([...valeurs]);
export const Jour = Type.String({ format: "date" });
export const Instant = Type.String();
export const Identifiant = Type.String({ format: "uuid" });
export const Profil = parmi(PROFILS);
const court = Type.String({ maxLength: 200 });
const long = Type.String({ maxLength: 2000 });
const Finalite = parmi(Object.keys(FINALITES));

export const ParamAgent = Type.Object({ id: Identifiant });
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

export const LigneAgent = Type.Object({
  id: Type.String(),
  nom: Type.String(),
  prenom: Type.String(),
  courriel: Type.String(),
  qualite: Type.String(),
  fonction: Type.String(),
  mission: nul(Type.String()),
  organisation: Type.String(),
  employeur: nul(Type.String()),
  derniereActivite: nul(Type.String()),
  moyenConnexion: nul(Type.String()),
  moyenPrefere: nul(Type.Boolean()),
  departLe: nul(Type.String()),
  fermeLe: nul(Instant),
  droits: Type.Integer(),
  suspendus: Type.Integer(),
  prochaineFin: nul(Type.String()),
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
  finalite: nul(Type.String()),
  motif: Type.String(),
  ecartMotif: nul(Type.String()),
  debut: Type.String(),
  fin: Type.String(),
  etat: Type.String(),
  gestes: Type.Array(Type.String()),
  dernierUsage: nul(Type.String()),
  cause: nul(Type.String()),
  causeMotif: nul(Type.String()),
  auteur: nul(Type.String()),
});

export const FicheAgent = Type.Object({
  agent: Type.Object({
    ...LigneAgent.properties,
    identifiant: Type.String(),
    statut: nul(Type.String()),
    roles: Type.Array(Type.String()),
    changementLe: nul(Type.String()),
    departMotif: nul(Type.String()),
    fermeMotif: nul(Type.String()),
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
  mission: nul(court),
  statut: nul(Type.Enum(["fonctionnaire", "contractuel", "prestataire", "interimaire"])),
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
  ecartMotif: nul(long),
});

export const Geste = Type.Object({
  geste: parmi(GESTES_DROIT),
  motif: long,
  fin: nul(Jour),
});

export const Sortie = Type.Union([
  Type.Object({ genre: Type.Literal("depart"), effetLe: Jour, motif: long }),
  Type.Object({
    genre: Type.Literal("changement"),
    effetLe: Jour,
    motif: long,
    mission: nul(court),
  }),
  Type.Object({ genre: Type.Literal("manquement"), motif: long }),
]);

export const EvenementRh = Type.Object({
  genre: Type.Enum(["depart", "changement"]),
  effetLe: Jour,
  mission: nul(court),
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
  ecartMotif: nul(long),
});

export const Demande = Type.Object({
  id: Type.String(),
  agentId: Type.String(),
  nom: Type.String(),
  prenom: Type.String(),
  mission: nul(Type.String()),
  rgc: Type.Boolean(),
  module: Type.String(),
  profil: Type.String(),
  finalite: Type.String(),
  motif: Type.String(),
  responsable: Type.String(),
  etat: Type.String(),
  deposeeLe: Instant,
  ageJours: Type.Integer(),
  decideeLe: nul(Instant),
  decisionMotif: nul(Type.String()),
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
  clauseConfidentialiteLe: nul(Type.String()),
  obligations: Type.Array(Type.String()),
  document: nul(Type.String()),
  closLe: nul(Type.String()),
  manques: Type.Array(Type.String()),
});

export const TiersVoulu = Type.Object({
  nature: Type.Enum(["delegataire", "prestataire"]),
  nom: Type.String({ minLength: 1, maxLength: 200 }),
  siret: Type.String({ format: "siret" }),
  qualificationRgpd: Type.Enum(["sous-traitant", "responsable-conjoint"]),
  clauseConfidentialiteLe: nul(Jour),
  obligations: Type.Array(court, { maxItems: 30 }),
  document: nul(
    Type.Object({
      nom: Type.String({ minLength: 1, maxLength: 120 }),
      contenuBase64: Type.String({ maxLength: 7_000_000 }),
    }),
  ),
  closLe: nul(Jour),
});

export const InterventionVoulue = Type.Object({
  organisationId: Identifiant,
  incident: court,
  motif: long,
  heures: Type.Number(),
});
