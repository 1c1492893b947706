import { estSiret } from "../../../kit/siret.ts";
import {
  FRAIS,
  MODES_ACCUEIL,
  MODES_MOBILISATION,
  PUBLICS,
  THEMATIQUES,
  TYPES_SERVICE,
} from "../../../modules/accompagnement/reception.ts";
import { TYPES_ORGANISATION } from "../../../modules/conventions/index.ts";
import {
  booleen,
  creerSchema,
  date,
  entre,
  forme,
  libelle,
  liste,
  objet,
  objetLibre,
  ouNul,
  parmi,
  type Schema,
  texte,
  valeurLibre,
} from "../champs.ts";
import { cle, obligatoire, type } from "./communs.ts";
import { schemaConvention } from "./schema-convention.ts";
import { SCHEMAS_CATALOGUE } from "./schemas-catalogue.ts";
import { schemasEspace } from "./schemas-espace.ts";
import { SCHEMAS_HABILITATIONS } from "./schemas-habilitations.ts";
import { SCHEMAS_SUIVI } from "./schemas-suivi.ts";
import { SCHEMAS_TEXTES } from "./schemas-textes.ts";

const nom = { verifier: texte(200), obligatoire };
const courriel = forme(/^[^\s@]{1,100}@[^\s@]{1,150}$/, "une adresse électronique");
const siret = (v: unknown) =>
  typeof v === "string" && estSiret(v)
    ? null
    : "doit être un SIRET de quatorze chiffres à la clé juste";
const codeStructure = forme(/^([A-Za-z]{3}\d{4}|\d{5})$/, "un code Aurore ou Safir");
const departement = ouNul(forme(/^(\d{2}|2[AB]|97\d)$/, "un code de département"));
const structure = objet({
  codeAurore: { verifier: ouNul(forme(/^[A-Za-z]{3}\d{4}$/, "un code Aurore")) },
  codeSafir: { verifier: ouNul(forme(/^\d{5}$/, "un code Safir")) },
  libelle: { verifier: texte(200), obligatoire },
  commune: { verifier: ouNul(texte(100)) },
  codeInsee: { verifier: ouNul(forme(/^(\d{5}|2[AB]\d{3})$/, "un code INSEE de commune")) },
  departement: { verifier: departement },
  fermeeLe: { verifier: ouNul(date) },
});
const heures = (v: unknown) =>
  typeof v === "number" && v >= 0 && v <= 168 ? null : "doit être un nombre d’heures par semaine";
const droit = objet({
  module: { verifier: texte(50), obligatoire },
  debut: { verifier: date, obligatoire },
  fin: { verifier: date, obligatoire },
  motif: { verifier: texte(500), obligatoire },
});

/** Every object of a jeu de données but the persons: type → its fields. */
export const SCHEMAS_STRUCTURES: Readonly<Record<string, Schema>> = {
  organisation: creerSchema({
    type,
    cle,
    nature: { verifier: parmi(...TYPES_ORGANISATION), obligatoire },
    nom,
    siret: {
      verifier: siret,
      obligatoire,
    },
    departement: { verifier: departement },
    rattachement: { verifier: ouNul(texte(100)) },
    adresse: { verifier: ouNul(libelle(300)) },
    codesStructure: { verifier: liste(codeStructure) },
    structures: { verifier: liste(structure) },
  }),
  convention: schemaConvention(courriel),
  application: creerSchema({
    type,
    client_id: { verifier: texte(200), obligatoire },
    nom,
    organisation: cle,
    secret: { verifier: ouNul(texte(500)) },
    jwks: { verifier: ouNul(objetLibre) },
    scopes: { verifier: liste(texte(200)), obligatoire },
    redirections: {
      verifier: liste(forme(/^https?:\/\/\S{1,1000}$/, "une adresse http ou https")),
    },
    quotas: { verifier: objetLibre },
  }),
  agent: creerSchema({
    type,
    identifiant: cle,
    organisation: cle,
    nom,
    prenom: { verifier: texte(200), obligatoire },
    courriel: {
      verifier: courriel,
      obligatoire,
    },
    qualite: { verifier: parmi("agent", "delegataire", "prestataire") },
    fonction: { verifier: libelle(200) },
    roles: { verifier: liste(texte(50)) },
    demo: { verifier: ouNul(objetLibre) },
    droits: { verifier: liste(droit) },
    conditionsAcceptees: { verifier: booleen },
    mission: { verifier: texte(50) },
    tiers: { verifier: siret },
  }),
  ...schemasEspace(siret),
  ...SCHEMAS_TEXTES,
  ...SCHEMAS_SUIVI,
  ...SCHEMAS_HABILITATIONS,
  ...SCHEMAS_CATALOGUE,
  tiers: creerSchema({
    type,
    partenaire: cle,
    nature: { verifier: parmi("delegataire", "prestataire"), obligatoire },
    nom,
    siret: { verifier: siret, obligatoire },
    qualification: { verifier: parmi("sous-traitant", "responsable-conjoint"), obligatoire },
    clauseConfidentialite: { verifier: ouNul(date) },
    obligations: { verifier: liste(texte(50)) },
    document: { verifier: ouNul(texte(5000)) },
  }),
  ouverture: creerSchema({
    type,
    organisation: cle,
    elements: { verifier: liste(texte(100)), obligatoire },
    debut: { verifier: date, obligatoire },
    fin: { verifier: ouNul(date) },
  }),
  service: creerSchema({
    type,
    identifiant: cle,
    source: cle,
    organisation: { verifier: ouNul(texte(100)) },
    nom: { verifier: texte(150), obligatoire },
    description: { verifier: texte(10_000), obligatoire },
    structure: nom,
    typeService: { verifier: ouNul(parmi(...TYPES_SERVICE)) },
    thematiques: { verifier: liste(parmi(...THEMATIQUES)), obligatoire },
    modesAccueil: { verifier: liste(parmi(...MODES_ACCUEIL)) },
    modesMobilisation: { verifier: liste(parmi(...MODES_MOBILISATION)) },
    publics: { verifier: liste(parmi(...PUBLICS)) },
    frais: { verifier: ouNul(parmi(...FRAIS)) },
    commune: { verifier: ouNul(texte(100)) },
    codeInsee: { verifier: ouNul(forme(/^(\d{2}|2[AB])\d{3}$/, "un code INSEE de commune")) },
    zones: { verifier: liste(forme(/^(\d{2,3}|2[AB]|(\d{2}|2[AB])\d{3})$/, "un code INSEE")) },
    courriel: { verifier: ouNul(courriel) },
    telephone: { verifier: ouNul(forme(/^\+?[\d ]{4,20}$/, "un numéro de téléphone")) },
    lien: { verifier: ouNul(forme(/^https?:\/\/\S{1,1000}$/, "une adresse http ou https")) },
    heuresHebdomadaires: { verifier: ouNul(heures) },
    semaines: { verifier: ouNul(entre(1, 520, "nombre de semaines")) },
    majLe: { verifier: date, obligatoire },
    fermeLe: { verifier: ouNul(date) },
  }),
  parametre: creerSchema({
    type,
    nom,
    debut: { verifier: date, obligatoire },
    fin: { verifier: ouNul(date) },
    valeur: { verifier: valeurLibre, obligatoire },
    source: { verifier: texte(300), obligatoire },
    auteur: { verifier: texte(200), obligatoire },
  }),
};
