import { CONCLUSIONS } from "../../../modules/acces-api/index.ts";
import { ELEMENTS } from "../../../modules/catalogue/index.ts";
import { ETATS_ACTION, METHODES, PORTEURS, PUBLICS } from "../../../modules/securite/index.ts";
import {
  CANAUX,
  ETATS,
  GRAVITES,
  NATURES,
  PORTEES,
  VERIFICATIONS,
} from "../../../modules/sollicitations/index.ts";
import {
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
  type Verification,
} from "../champs.ts";
import { cle, le, motif, obligatoire, type } from "./communs.ts";

const codes = (experimental: boolean) =>
  ELEMENTS.filter((element) => element.experimental || !experimental).map(({ code }) => code);

const contournement = objet({
  portee: { verifier: parmi(...PORTEES), obligatoire },
  texte: { verifier: texte(5000), obligatoire },
  debut: le,
});
const action = objet({
  libelle: { verifier: texte(300), obligatoire },
  porteur: { verifier: parmi(...PORTEURS), obligatoire },
  echeance: { verifier: date, obligatoire },
  etat: { verifier: parmi(...ETATS_ACTION), obligatoire },
});
const complement = objet({
  public: { verifier: parmi(...PUBLICS), obligatoire },
  texte: { verifier: texte(3000), obligatoire },
});
const bloc = { verifier: texte(5000), obligatoire };
const levee = objet({
  conclusion: { verifier: parmi(...CONCLUSIONS), obligatoire },
  motif,
  le,
  par: { verifier: ouNul(texte(100)) },
});
const decision = objet({
  le,
  agent: cle,
  etat: { verifier: parmi("acceptee", "refusee"), obligatoire },
  motif,
  debut: { verifier: ouNul(date) },
  fin: { verifier: ouNul(date) },
});

/** What a partner and its developers set up round the APIs and the tools; `siret`: checks a SIRET. */
export function schemasEspace(siret: Verification): Readonly<Record<string, Schema>> {
  return {
    "compte-developpeur": creerSchema({
      type,
      organisation: cle,
      agent: cle,
      autorisePar: { verifier: texte(200), obligatoire },
      autorisation: { verifier: texte(200), obligatoire },
      sousTraitantNom: { verifier: ouNul(texte(200)) },
      sousTraitantSiret: { verifier: ouNul(siret) },
      ouvertLe: { verifier: instant, obligatoire },
    }),
    experimentation: creerSchema({
      type,
      element: { verifier: parmi(...codes(true)), obligatoire },
      objet: { verifier: texte(500), obligatoire },
      territoires: { verifier: liste(forme(/^(\d{2}|2[AB]|97\d)$/, "un code de département")) },
      partenaires: { verifier: liste(texte(100)) },
      debut: { verifier: date, obligatoire },
      fin: { verifier: date, obligatoire },
    }),
    sollicitation: creerSchema({
      type,
      identifiant: cle,
      organisation: cle,
      agent: cle,
      plateforme: { verifier: parmi(...CANAUX), obligatoire },
      nature: { verifier: parmi(...NATURES), obligatoire },
      element: { verifier: ouNul(parmi(...codes(false))) },
      titre: { verifier: texte(200), obligatoire },
      etapes: { verifier: texte(5000), obligatoire },
      reference: { verifier: ouNul(texte(100)) },
      survenueLe: { verifier: instant, obligatoire },
      etat: { verifier: parmi(...ETATS) },
      analyse: { verifier: ouNul(texte(5000)) },
      gravite: { verifier: ouNul(parmi(...GRAVITES)) },
      impact: { verifier: ouNul(texte(2000)) },
      equipe: { verifier: ouNul(texte(200)) },
      contournements: { verifier: liste(contournement) },
      reponse: { verifier: ouNul(texte(5000)) },
      resolueLe: { verifier: ouNul(instant) },
      verification: { verifier: ouNul(parmi(...VERIFICATIONS)) },
    }),
    "evaluation-securite": creerSchema({
      type,
      identifiant: cle,
      organisation: cle,
      agent: cle,
      jour: { verifier: date, obligatoire },
      methode: { verifier: parmi(...METHODES), obligatoire },
      perimetre: { verifier: texte(1000), obligatoire },
      score: { verifier: ouNul(entre(0, 100)) },
      conclusion: { verifier: ouNul(texte(3000)) },
      actions: { verifier: liste(action, 0, 100) },
    }),
    "module-sensibilisation": creerSchema({
      type,
      identifiant: cle,
      organisation: cle,
      agent: cle,
      publieLe: le,
      enjeux: bloc,
      bonnesPratiques: bloc,
      responsabilite: bloc,
      conduite: bloc,
      complements: { verifier: liste(complement) },
    }),
    sensibilisation: creerSchema({
      type,
      organisation: cle,
      agent: cle,
      jour: { verifier: date, obligatoire },
    }),
    blocage: creerSchema({
      type,
      identifiant: cle,
      organisation: cle,
      agent: { verifier: ouNul(texte(100)) },
      application: { verifier: ouNul(texte(200)) },
      motif,
      terme: { verifier: ouNul(date) },
      bloqueLe: le,
      bloquePar: { verifier: ouNul(texte(100)) },
      levees: { verifier: liste(levee) },
    }),
    derogation: creerSchema({
      type,
      identifiant: cle,
      organisation: cle,
      agent: cle,
      flux: {
        verifier: forme(/^[a-z0-9-]{3,60}$/, "un code en minuscules, chiffres et tirets"),
        obligatoire,
      },
      motif,
      demandeeLe: le,
      decision: { verifier: ouNul(decision) },
      retrait: { verifier: ouNul(objet({ le, agent: cle, motif })) },
    }),
  };
}
