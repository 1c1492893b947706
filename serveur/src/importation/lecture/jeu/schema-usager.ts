import {
  EXCLUSIONS,
  estDepartement,
  normaliserAncienNumero,
  POPULATIONS,
  REGIONS,
  SANS_LIMITE,
  VOIES,
} from "../../../modules/usagers/reception.ts";
import {
  booleen,
  creerSchema,
  date,
  entre,
  forme,
  instant,
  libelle,
  liste,
  objet,
  ouNul,
  parmi,
  texte,
  type Verification,
  valeurLibre,
} from "../champs.ts";

const departement: Verification = (valeur) =>
  typeof valeur === "string" && estDepartement(valeur) ? null : "doit être un code de département";

const jourOuInstant: Verification = (valeur) =>
  date(valeur) === null || instant(valeur) === null
    ? null
    : "doit être une date existante, AAAA-MM-JJ, ou un instant avec son fuseau";

const ADRESSE = [
  "complementAdresse",
  "complementDestinataire",
  "complementDistribution",
  "libelleCommune",
  "libellePays",
  "numeroTypeLibelleVoie",
];

const adresse = objet({
  ...Object.fromEntries(ADRESSE.map((nom) => [nom, { verifier: libelle(200) }])),
  codeInseeCommune: { verifier: forme(/^((\d{2}|2[AB])\d{3})?$/, "un code INSEE de commune") },
  codePostal: { verifier: forme(/^(\d{5})?$/, "un code postal à cinq chiffres") },
  millesimeCommune: { verifier: entre(1943, 2200, "millésime") },
  indicateurResidentQPV: { verifier: parmi("AT", "IN", "NT", "NQ", "QP") },
});

const LIBELLES = ["motif_inscription", "categ_inscription", "situation_reg_emp", "motif_cloture"];

const mois = entre(0, 1200, "nombre de mois");
// The wire's names (Statut usager v2).
const inscription = objet({
  m_statut: { verifier: parmi("Identifié", "Inscrit", "Cessé", "Radié"), obligatoire: true },
  m_date_effet_statut: { verifier: date, obligatoire: true },
  m_duree_inscription_12: { verifier: mois },
  m_duree_inscription_24: { verifier: mois },
  m_duree_inscription_36: { verifier: mois },
  ...Object.fromEntries(
    LIBELLES.flatMap((nom) => [
      [`m_${nom}_code`, { verifier: libelle(20) }],
      [`m_${nom}_lib`, { verifier: libelle(200) }],
    ]),
  ),
  categorie_statistique: { verifier: parmi("A", "B", "C", "D", "E", "F", "G") },
  // B2-01 B2-02
  population: { verifier: parmi(...POPULATIONS) },
  voie: { verifier: parmi(...VOIES) },
  demande_le: { verifier: date },
  // B2-03
  actualisee_le: { verifier: date },
  // B2-08
  millesime_categorie: { verifier: entre(1990, 2200, "millésime") },
  // B2-04
  indemnise: { verifier: booleen },
  exclusion: { verifier: ouNul(parmi(...EXCLUSIONS)) },
});

const rqth = objet({
  dateDebutRqth: { verifier: date, obligatoire: true },
  dateFinRqth: { verifier: (valeur) => (valeur === SANS_LIMITE ? null : ouNul(date)(valeur)) },
  source: { verifier: texte(100), obligatoire: true },
});

// B9-05 B9-06
const ancienNumero = objet({
  numero: {
    verifier: (valeur) =>
      typeof valeur === "string" && normaliserAncienNumero(valeur) === valeur
        ? null
        : "doit être un ancien numéro de huit caractères",
    obligatoire: true,
  },
  region: { verifier: parmi(...REGIONS), obligatoire: true },
  debut: { verifier: ouNul(date) },
  fin: { verifier: ouNul(date) },
});

const devoirs = objet({
  soumis: { verifier: ouNul(booleen) },
  depuis: { verifier: date },
  payeur: { verifier: ouNul(texte(100)) },
  informeLe: { verifier: ouNul(date) },
  revenuMensuel: { verifier: ouNul(entre(0, 100_000, "revenu mensuel en euros")) },
  sansEmploi: { verifier: ouNul(booleen) },
});

/** Every field of an object "usager" of a jeu de données. */
export const SCHEMA_USAGER = creerSchema({
  type: { verifier: valeurLibre },
  identifiant: { verifier: texte(100) },
  nir: { verifier: ouNul(texte(21)) },
  certifie: { verifier: booleen },
  civilite: { verifier: texte(10), obligatoire: true },
  nomNaissance: { verifier: texte(100), obligatoire: true },
  nomUsage: { verifier: ouNul(texte(100)) },
  prenom: { verifier: texte(100), obligatoire: true },
  dateNaissance: { verifier: date, obligatoire: true },
  numeroFranceTravail: { verifier: ouNul(forme(/^\d{11}$/, "un numéro de onze chiffres")) },
  anciensNumeros: { verifier: ouNul(liste(ancienNumero, 0, 10)) },
  adresse: { verifier: ouNul(adresse) },
  courriel: { verifier: ouNul(forme(/^[^\s@]{1,100}@[^\s@]{1,150}$/, "une adresse électronique")) },
  telephone: { verifier: ouNul(forme(/^\+?[\d ]{4,20}$/, "un numéro de téléphone")) },
  rsa: { verifier: booleen },
  rsaDepartement: { verifier: ouNul(departement) },
  rsaRecuLe: { verifier: ouNul(jourOuInstant) },
  devoirs: { verifier: ouNul(devoirs) },
  departement: { verifier: ouNul(departement) },
  referent: { verifier: ouNul(texte(100)) },
  inscription: { verifier: ouNul(inscription) },
  rqth: { verifier: ouNul(rqth) },
  source: { verifier: texte(100) },
  sourceLe: { verifier: jourOuInstant },
});
