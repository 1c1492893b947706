import {
  AVIS,
  CONTRAINTES,
  DISPOSITIFS,
  ETATS,
  ETATS_PRESCRIPTION,
  MODALITES as MODALITES_PERIODE,
  MOTIFS as MOTIFS_DEMARCHE,
  MOTIFS_FIN,
  THEMATIQUES,
  TYPES,
} from "../../../modules/accompagnement/reception.ts";
import {
  FONDEMENTS,
  INTENSITES,
  MOTIFS_DISPENSE,
} from "../../../modules/contrat-engagement/reception.ts";
import { MOYENS_INFORMATION } from "../../../modules/donnees-personnelles/reception.ts";
import { CODES_MODALITES, CODES_TYPES, TEXTE_MAX } from "../../../modules/entretiens/reception.ts";
import {
  CHOIX,
  CONCLUSIONS_REVUE,
  ORGANISMES as ORGANISMES_ORIENTATION,
  ORIGINES,
  OUI_NON,
  PARCOURS,
} from "../../../modules/orientation/reception.ts";
import {
  MODALITES,
  MOTIFS,
  ORGANISMES,
  RECEPTIONS,
  STATUTS,
} from "../../../modules/rendez-vous/reception.ts";
import { GENRES_CHANGEMENT } from "../../../modules/usagers/reception.ts";
import {
  booleen,
  creerSchema,
  date,
  entre,
  forme,
  instant,
  liste,
  objet,
  ouNul,
  parmi,
  type Schema,
  texte,
  valeurLibre,
} from "../champs.ts";
import { CHAMPS_DIAGNOSTIC } from "./schema-diagnostic.ts";
import { schemasProfil } from "./schemas-profil.ts";

const obligatoire = true;
const personne = {
  type: { verifier: valeurLibre },
  identifiant: { verifier: texte(100), obligatoire },
  usager: { verifier: forme(/^\d{11}$/, "un numéro France Travail de onze chiffres"), obligatoire },
  source: { verifier: texte(100), obligatoire },
};
const quarts = (valeur: unknown) =>
  typeof valeur === "number" && valeur > 0 && valeur <= 168 && Number.isInteger(valeur * 4)
    ? null
    : "doit être un nombre d’heures au quart d’heure, jusqu’à 168";

/** The objects of a jeu de données that belong to a person's path: type → its fields. */
export const SCHEMAS_PARCOURS: Readonly<Record<string, Schema>> = {
  orientation: creerSchema({
    ...personne,
    etat: { verifier: parmi("BROUILLON", "EN_ATTENTE", "OUVERT", "CLOTURE"), obligatoire },
    parcours: { verifier: parmi(...PARCOURS), obligatoire },
    organisme: { verifier: parmi(...ORGANISMES_ORIENTATION), obligatoire },
    structure: {
      verifier: ouNul(
        objet({
          code_aurore: { verifier: ouNul(forme(/^[A-Za-z]{3}\d{4}$/, "un code Aurore")) },
          code_safir: { verifier: ouNul(forme(/^\d{5}$/, "un code Safir")) },
          libelle_structure: { verifier: ouNul(texte(255)) },
        }),
      ),
    },
    competent: { verifier: ouNul(parmi("CD", "FT")) },
    origine: { verifier: parmi(...ORIGINES), obligatoire },
    creeeLe: { verifier: instant, obligatoire },
    entreeLe: { verifier: ouNul(date) },
    sortieLe: { verifier: ouNul(date) },
    motifSortie: { verifier: ouNul(texte(200)) },
    sansReponses: {
      verifier: ouNul(
        objet({
          le: { verifier: date, obligatoire },
          constat: { verifier: texte(2000), obligatoire },
        }),
      ),
    },
    criteres: {
      verifier: ouNul(
        objet({
          ...Object.fromEntries(
            Object.entries(CHOIX).map(([nom, codes]) => [nom, { verifier: parmi(...codes) }]),
          ),
          ...Object.fromEntries(OUI_NON.map((nom) => [nom, { verifier: booleen }])),
        }),
      ),
    },
  }),
  revue: creerSchema({
    ...personne,
    orientation: { verifier: ouNul(texte(100)) },
    le: { verifier: date, obligatoire },
    conclusion: { verifier: parmi(...CONCLUSIONS_REVUE), obligatoire },
    commentaire: { verifier: ouNul(texte(2000)) },
    ecriteLe: { verifier: instant, obligatoire },
  }),
  periode: creerSchema({
    ...personne,
    dispositif: { verifier: parmi(...DISPOSITIFS), obligatoire },
    modalite: { verifier: parmi(...MODALITES_PERIODE), obligatoire },
    intensite: { verifier: parmi(...INTENSITES), obligatoire },
    referent: { verifier: texte(200), obligatoire },
    debut: { verifier: date, obligatoire },
    finPrevue: { verifier: date, obligatoire },
    fin: { verifier: ouNul(date) },
    motifFin: { verifier: ouNul(parmi(...MOTIFS_FIN)) },
    avis: { verifier: ouNul(parmi(...AVIS)) },
    avisLe: { verifier: ouNul(date) },
  }),
  prescription: creerSchema({
    ...personne,
    service: { verifier: texte(100), obligatoire },
    thematique: { verifier: parmi(...THEMATIQUES), obligatoire },
    contrainte: { verifier: ouNul(parmi(...CONTRAINTES)) },
    motif: { verifier: texte(2000), obligatoire },
    prescripteur: { verifier: ouNul(texte(200)) },
    etat: { verifier: parmi(...ETATS_PRESCRIPTION), obligatoire },
    prescriteLe: { verifier: instant, obligatoire },
  }),
  "rendez-vous": creerSchema({
    ...personne,
    date: { verifier: instant, obligatoire },
    duree: { verifier: entre(1, 1440, "nombre de minutes") },
    motif: { verifier: parmi(...MOTIFS), obligatoire },
    statut: { verifier: parmi(...STATUTS), obligatoire },
    modaliteContact: { verifier: parmi(...MODALITES), obligatoire },
    typeReception: { verifier: parmi(...RECEPTIONS), obligatoire },
    initiateur: { verifier: ouNul(parmi("USAGER", "PARTENAIRE")) },
    organisme: {
      verifier: objet({
        code: { verifier: parmi(...ORGANISMES), obligatoire },
        idStructure: { verifier: ouNul(texte(255)) },
        libelleStructure: { verifier: ouNul(texte(255)) },
        emailContact: { verifier: ouNul(texte(255)) },
        telephoneContact: { verifier: ouNul(texte(36)) },
      }),
      obligatoire,
    },
    libelleAdresse: { verifier: ouNul(texte(255)) },
    adresse: { verifier: ouNul(texte(512)) },
    theme: { verifier: ouNul(texte(255)) },
  }),
  diagnostic: creerSchema({ ...personne, ...CHAMPS_DIAGNOSTIC }),
  contrat: creerSchema({
    ...personne,
    etat: { verifier: parmi("EN_ATTENTE_SIGNATURE", "SIGNE", "REFUSE"), obligatoire },
    version: { verifier: entre(1, 1000, "numéro de version") },
    orientation: { verifier: ouNul(texte(100)) },
    le: { verifier: instant, obligatoire },
    organisme: { verifier: texte(255), obligatoire },
    plan: {
      verifier: ouNul(
        objet({
          referent: { verifier: texte(200), obligatoire },
          objectifs: { verifier: liste(texte(500), 1, 10), obligatoire },
          intensite: { verifier: ouNul(parmi(...INTENSITES)) },
          rythmeMois: { verifier: ouNul(entre(1, 24, "nombre de mois")) },
          heures: { verifier: ouNul(entre(1, 168, "nombre d’heures")) },
          motifReduction: { verifier: ouNul(texte(500)) },
          fondement: { verifier: ouNul(parmi(...FONDEMENTS)) },
          dispense: {
            verifier: ouNul(
              objet({
                motif: { verifier: parmi(...MOTIFS_DISPENSE), obligatoire },
                justificatif: { verifier: texte(200), obligatoire },
                demandeLe: { verifier: ouNul(date) },
                limiteAgeLe: { verifier: ouNul(date) },
                debut: { verifier: date, obligatoire },
                fin: { verifier: date, obligatoire },
              }),
            ),
          },
        }),
      ),
    },
  }),
  entretien: creerSchema({
    ...personne,
    dateEntretien: { verifier: date, obligatoire },
    typeEntretien: { verifier: parmi(...CODES_TYPES), obligatoire },
    codeModaliteContact: { verifier: parmi(...CODES_MODALITES), obligatoire },
    commentaire: { verifier: texte(TEXTE_MAX), obligatoire },
    codeAgent: { verifier: ouNul(texte(100)) },
    libelleAgent: { verifier: texte(200), obligatoire },
    codeAgence: { verifier: ouNul(texte(20)) },
    libelleAgence: { verifier: texte(255), obligatoire },
    ecritLe: { verifier: ouNul(instant) },
  }),
  changement: creerSchema({
    ...personne,
    genre: { verifier: parmi(...GENRES_CHANGEMENT), obligatoire },
    survenuLe: { verifier: date, obligatoire },
    fin: { verifier: ouNul(date) },
    heures: { verifier: ouNul(entre(1, 2000, "nombre d’heures")) },
    adresse: { verifier: ouNul(texte(300)) },
    declareLe: { verifier: date, obligatoire },
    ecritLe: { verifier: instant, obligatoire },
  }),
  information: creerSchema({
    ...personne,
    moyen: { verifier: parmi(...MOYENS_INFORMATION), obligatoire },
    le: { verifier: date, obligatoire },
    ecritLe: { verifier: instant, obligatoire },
  }),
  ...schemasProfil({ ...personne, ecritLe: { verifier: instant, obligatoire } }),
  demarche: creerSchema({
    ...personne,
    action: { verifier: parmi(...TYPES), obligatoire },
    titre: { verifier: texte(200), obligatoire },
    semaine: { verifier: date, obligatoire },
    jour: { verifier: ouNul(date) },
    heures: { verifier: quarts, obligatoire },
    etat: { verifier: parmi(...ETATS), obligatoire },
    heuresRealisees: { verifier: ouNul(quarts) },
    motif: { verifier: ouNul(parmi(...MOTIFS_DEMARCHE)) },
    justificatif: { verifier: ouNul(texte(200)) },
    commentaire: { verifier: ouNul(texte(2000)) },
    saisieLe: { verifier: instant, obligatoire },
    concluLe: { verifier: ouNul(instant) },
  }),
};
