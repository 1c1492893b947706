import {
  CONTRATS,
  codesDe,
  NIVEAUX_LANGUE,
  PERIODES_SALAIRE,
  PERMIS,
  PERMIS_LOURDS,
  SORTES_COMPETENCE,
  TEMPS_TRAVAIL,
  TYPES_LIEU,
  TYPOLOGIES,
  UNITES_EXPERIENCE,
  UNITES_MOBILITE,
} from "../../../modules/projets/reception.ts";
import {
  booleen,
  type Champ,
  creerSchema,
  date,
  entre,
  forme,
  liste,
  objet,
  ouNul,
  parmi,
  type Schema,
  texte,
  type Verification,
} from "../champs.ts";

const exige = (verifier: Verification): Champ => ({ verifier, obligatoire: true });
const rome = forme(/^[A-N]\d{4}$/, "un code ROME");
const ogr = ouNul(forme(/^\d{4,7}$/, "un code OGR"));
const heures = ouNul(entre(1, 48));
const euros: Verification = (valeur) =>
  typeof valeur === "number" && valeur >= 1 && valeur <= 1_000_000
    ? null
    : "doit être un nombre d’euros";

const OU = {
  unite: exige(parmi(...codesDe(UNITES_MOBILITE))),
  prioritaire: exige(ouNul(booleen)),
};
const VISE = {
  rome: exige(objet({ code: exige(rome), libelle: exige(texte(200)) })),
  appellation: { verifier: ouNul(objet({ code: exige(ogr), libelle: exige(texte(200)) })) },
  mobilites: {
    verifier: liste(
      objet({
        lieu: exige(
          objet({
            code: exige(forme(/^[0-9A-Z]{1,10}$/, "un code de lieu")),
            libelle: exige(texte(200)),
            type: exige(parmi(...codesDe(TYPES_LIEU))),
          }),
        ),
        rayon: exige(ouNul(entre(0, 1000))),
        ...OU,
      }),
      0,
      10,
    ),
  },
  habitation: { verifier: ouNul(objet({ valeur: exige(entre(1, 1000)), ...OU })) },
};

const CHAMPS: Readonly<Record<string, Record<string, Champ>>> = {
  "profil-metier": {
    ...VISE,
    typologie: exige(parmi(...codesDe(TYPOLOGIES))),
    contrats: {
      verifier: liste(
        objet({ type: exige(parmi(...codesDe(CONTRATS))), critereOre: exige(booleen) }),
        0,
        10,
      ),
    },
    temps: {
      verifier: liste(
        objet({
          code: exige(parmi(...codesDe(TEMPS_TRAVAIL))),
          critereOre: exige(booleen),
          min: exige(heures),
          max: exige(heures),
        }),
        0,
        2,
      ),
    },
    experience: {
      verifier: ouNul(
        objet({
          valeur: exige(entre(1, 600)),
          unite: exige(parmi(...codesDe(UNITES_EXPERIENCE))),
        }),
      ),
    },
    salaire: {
      verifier: ouNul(objet({ periode: exige(parmi(...PERIODES_SALAIRE)), brut: exige(euros) })),
    },
    mrs: { verifier: booleen },
  },
  "profil-cref": {
    ...VISE,
    creation: { verifier: booleen },
    reprise: { verifier: booleen },
    franchise: { verifier: booleen },
  },
  "profil-competence": {
    libelle: exige(texte(200)),
    code: { verifier: ogr },
    sorte: exige(parmi(...SORTES_COMPETENCE)),
  },
  "profil-experience": {
    intitule: exige(texte(200)),
    rome: { verifier: ouNul(rome) },
    employeur: { verifier: ouNul(texte(200)) },
    debut: exige(date),
    fin: { verifier: ouNul(date) },
  },
  "profil-formation": {
    intitule: exige(texte(200)),
    organisme: { verifier: ouNul(texte(200)) },
    annee: exige(entre(1950, 2100)),
    obtenue: exige(booleen),
  },
  "profil-langue": { langue: exige(texte(100)), niveau: exige(parmi(...NIVEAUX_LANGUE)) },
  "profil-permis": {
    categorie: exige(parmi(...PERMIS, ...PERMIS_LOURDS)),
    finLe: { verifier: ouNul(date) },
  },
  "profil-habilitation": { intitule: exige(texte(200)), finLe: { verifier: ouNul(date) } },
};

/** The elements of a person's profile, one type for each kind; `commun`: what every line says. */
export function schemasProfil(commun: Record<string, Champ>): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(CHAMPS).map(([type, champs]) => [type, creerSchema({ ...commun, ...champs })]),
  );
}
