import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { Alertes } from "./contrats-situation.ts";
import { REGIONS } from "./regles/ancien-numero.ts";
import { FAMILLES_EVENEMENTS } from "./regles/evenements-lisibles.ts";
import type { FamilleVue360 } from "./regles/famille-vue-360.ts";
import { POPULATIONS, VOIES } from "./regles/inscription.ts";

const texte = Type.String();
const date = Type.String({ format: "date" });
const texteOuNul = Type.Union([Type.String(), Type.Null()]);
const nombreOuNul = Type.Union([Type.Integer(), Type.Null()]);

/** The four ways to search of Recherche usager. */
export const Criteres = Type.Union([
  Type.Object({
    mode: Type.Literal("nir"),
    nir: Type.String({ maxLength: 30 }),
    dateNaissance: date,
  }),
  Type.Object({
    mode: Type.Literal("numero"),
    numeroFranceTravail: Type.String({ pattern: "^[0-9]{11}$" }),
  }),
  // B9-06: with the birth date, never alone.
  Type.Object({
    mode: Type.Literal("ancien-numero"),
    ancienNumero: Type.String({ pattern: "^[0-9]{7}[0-9A-Za-z]$" }),
    region: Type.Optional(Type.Enum(REGIONS as string[])),
    dateNaissance: date,
  }),
  Type.Object({
    mode: Type.Literal("identite"),
    nom: Type.String({ minLength: 1, maxLength: 80 }),
    prenom: Type.Optional(Type.String({ maxLength: 80 })),
    dateNaissance: date,
  }),
]);

const identite = {
  civilite: texte,
  nomNaissance: texte,
  nomUsage: texteOuNul,
  prenom: texte,
  dateNaissance: texte,
};

export const Resultats = Type.Object({
  resultats: Type.Array(
    Type.Object({
      cle: texte,
      ...identite,
      commune: texteOuNul,
      organismeReferent: texteOuNul,
      dansPerimetre: Type.Boolean(),
    }),
  ),
});

/** Who the person of a dossier is. */
export const Identite = Type.Object({ ...identite, numeroFranceTravail: texte });

/** A page of what happened to a person; `suite` is what `avant` takes for the next one. */
export const Frise = Type.Object({
  evenements: Type.Array(
    Type.Object({ le: texte, genre: texte, sourceId: texteOuNul, source: texteOuNul }),
  ),
  suite: texteOuNul,
});

/** What part of the timeline is asked for. */
export const QUESTION_FRISE = {
  avant: Type.Optional(Type.String({ format: "uuid" })),
  organisme: Type.Optional(Type.String({ format: "uuid" })),
  sujet: Type.Optional(parmi(FAMILLES_EVENEMENTS)),
};

/** The Vue 360 with the families that other modules add; one that the agent may not see is absent. */
export const vue360 = (familles: readonly FamilleVue360[]) =>
  Type.Object({
    identite: Type.Object({
      ...identite,
      numeroFranceTravail: texte,
      anciensNumeros: Type.Array(
        Type.Object({
          numero: texte,
          region: texteOuNul,
          debut: texteOuNul,
          fin: texteOuNul,
        }),
      ),
      certifie: Type.Boolean(),
      nirProvisoire: Type.Boolean(),
    }),
    contact: Type.Object({
      adresse: Type.Union([Type.Array(texte), Type.Null()]),
      commune: ouNul(Type.Object({ code: texte, millesime: nombreOuNul })),
      courriel: texteOuNul,
      telephone: texteOuNul,
      quartierPrioritaire: texteOuNul,
    }),
    statut: Type.Union([
      Type.Object({
        libelle: texte,
        depuis: texteOuNul,
        categorie: texteOuNul,
        millesimeCategorie: nombreOuNul,
        categorieStatistique: texteOuNul,
        actualisation: ouNul(
          Type.Object({ mois: Type.Integer(), avantLe: texteOuNul, enRetard: Type.Boolean() }),
        ),
        motifInscription: texteOuNul,
        motifCloture: texteOuNul,
        dureeInscription12: nombreOuNul,
        dureeInscription24: nombreOuNul,
        dureeInscription36: nombreOuNul,
        population: ouNul(parmi(POPULATIONS)),
        voie: ouNul(parmi(VOIES)),
        demandeLe: texteOuNul,
        source: texteOuNul,
      }),
      Type.Null(),
    ]),
    rqth: Type.Union([
      Type.Object({
        debut: texte,
        fin: texteOuNul,
        sansLimite: Type.Boolean(),
        source: texte,
        valide: Type.Boolean(),
      }),
      Type.Null(),
    ]),
    rsa: Type.Boolean(),
    /** The duties of the RSA; null without RSA. */
    devoirs: ouNul(
      Type.Object({
        soumis: ouNul(Type.Boolean()),
        selon: ouNul(Type.Enum(["PAYEUR", "SANS_EMPLOI", "REVENUS"])),
        depuis: texteOuNul,
        payeur: texteOuNul,
        informeLe: texteOuNul,
      }),
    ),
    organismeReferent: texteOuNul,
    provenance: Type.Object({ organisation: texte, systeme: texte, le: texte }),
    provenanceRsa: ouNul(Type.Object({ organisation: texte, le: texte })),
    parcours: Type.Object(
      Object.fromEntries(
        familles.map(({ cle, schema }) => [cle, Type.Optional(Type.Union([schema, Type.Null()]))]),
      ),
    ),
    /** What declared changes ask to look at; null without the module. */
    situation: ouNul(Alertes),
    consultations: Type.Array(
      Type.Object({
        le: texte,
        organisation: texte,
        auteur: texte,
        acte: texte,
        finalite: texte,
        issue: texte,
      }),
    ),
  });
