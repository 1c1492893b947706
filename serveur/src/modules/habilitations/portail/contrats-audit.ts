import Type from "typebox";
import { parmi } from "../../../kit/http/contrat.ts";
import { GENRES_ANOMALIE } from "../regles/audit-anomalies.ts";

const texte = Type.String();
const ouNul = Type.Union([Type.String(), Type.Null()]);
const date = Type.String({ format: "date" });

const Campagne = Type.Object({
  id: texte,
  numero: Type.Integer(),
  etat: texte,
  prevueLe: texte,
  ouverteLe: ouNul,
  total: Type.Integer(),
  anormales: Type.Integer(),
  decidees: Type.Integer(),
  closeLe: ouNul,
});

export const Veille = Type.Object({
  jour: texte,
  campagnes: Type.Array(Campagne),
  anomalies: Type.Array(
    Type.Object({
      genre: texte,
      libelle: texte,
      ouvertes: Type.Integer(),
      enRetard: Type.Integer(),
    }),
  ),
  aTerme: Type.Integer(),
});

export const PageLignes = Type.Object({
  campagne: Campagne,
  total: Type.Integer(),
  lignes: Type.Array(
    Type.Object({
      rang: Type.Integer(),
      nom: texte,
      prenom: texte,
      courriel: texte,
      mission: ouNul,
      module: ouNul,
      profil: ouNul,
      debut: ouNul,
      fin: ouNul,
      etat: texte,
      dernierUsage: ouNul,
      anomalies: Type.Array(Type.Object({ genre: texte, libelle: texte })),
      decision: ouNul,
      motif: ouNul,
      sienne: Type.Boolean(),
    }),
  ),
});

/** Numbers of a query string come as text. */
export const RequetePage = Type.Object({
  filtre: Type.Optional(parmi(["a-decider", "anomalies", "decidees"])),
  anomalie: Type.Optional(parmi(GENRES_ANOMALIE)),
  recherche: Type.Optional(Type.String({ maxLength: 80 })),
  tri: Type.Optional(parmi(["rang", "nom", "module", "fin", "dernierUsage"])),
  sens: Type.Optional(parmi(["asc", "desc"])),
  page: Type.Optional(Type.String({ pattern: "^[1-9][0-9]{0,5}$" })),
  taille: Type.Optional(Type.String({ pattern: "^(10|25|50|100|200)$" })),
});

export const CampagneOuverte = Type.Object({ id: texte, total: Type.Integer() });
export const Decisions = Type.Object({
  rangs: Type.Array(Type.Integer({ minimum: 1 }), {
    minItems: 1,
    maxItems: 200,
    uniqueItems: true,
  }),
  decision: parmi(["confirmer", "modifier", "retirer"]),
  motif: Type.String({ maxLength: 2000 }),
  profil: Type.Union([Type.Literal("consultation"), Type.Null()]),
  fin: Type.Union([date, Type.Null()]),
});
export const Avancement = Type.Object({ decidees: Type.Integer() });
export const Fichier = Type.Object({
  /** The CSV, in base 64. */
  contenu: Type.String({ maxLength: 28_000_000, pattern: "^[A-Za-z0-9+/]*={0,2}$" }),
});
export const BilanFichier = Type.Object({
  decidees: Type.Integer(),
  erreurs: Type.Array(texte),
});
export const Prochaine = Type.Object({ prochaine: texte });
export const Attestation = Type.Object({
  enonce: Type.Object({ document: texte, sha256: texte, signataire: texte, signeLe: texte }),
  signature: texte,
  clePublique: texte,
});
export const FORMAT = parmi(["csv", "pdf"]);
