import Type from "typebox";
import { MOTIF, ouNul, parmi } from "../../kit/http/contrat.ts";
import { INTENSITES } from "../contrat-engagement/index.ts";
import { AVIS } from "./regles/avis.ts";
import { DISPOSITIFS } from "./regles/dispositifs.ts";
import { ETATS_PERIODE, GESTES_PERIODE, MODALITES, MOTIFS_FIN } from "./regles/periode.ts";

const jour = Type.String({ format: "date" });
const texte = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$" });
const strict = { additionalProperties: false };
const dite = ouNul(Type.String());

/** A period as both faces read it. */
export const PeriodeLue = Type.Object({
  id: Type.String({ format: "uuid" }),
  version: Type.Integer({ description: "À renvoyer avec chaque écriture" }),
  etat: parmi(ETATS_PERIODE),
  dispositif: parmi(DISPOSITIFS),
  modalite: parmi(MODALITES),
  intensite: Type.String(),
  referent: Type.String(),
  structure: Type.Object({ siret: dite, libelle: dite }),
  debut: jour,
  finPrevue: jour,
  fin: ouNul(jour),
  motifFin: ouNul(parmi(MOTIFS_FIN)),
  avisLe: Type.Union([jour, Type.Null()], {
    description: "Jour où l’avis de la personne a été demandé ; la réponse ne se relit pas",
  }),
  prolongations: Type.Array(
    Type.Object({ le: Type.String(), de: jour, a: jour, motif: Type.String(), source: dite }),
  ),
  source: dite,
  mobiliseeLe: Type.String(),
  modifieeLe: Type.String(),
  gestes: Type.Array(parmi(GESTES_PERIODE)),
});

export const PeriodeMobilisee = Type.Object({
  ...PeriodeLue.properties,
  avertissements: Type.Array(Type.String()),
});

/** A period to mobilise. */
export const PeriodeDemandee = Type.Object(
  {
    dispositif: parmi(DISPOSITIFS),
    modalite: parmi(MODALITES),
    intensite: parmi(INTENSITES),
    referent: texte(200),
    structure: ouNul(Type.String({ pattern: "^\\d{14}$", description: "SIRET ; nul : la vôtre" })),
    debut: jour,
    finPrevue: jour,
  },
  strict,
);

const version = Type.Integer({ minimum: 1, description: "La version lue" });

/** The bodies of the gestures on one period. */
export const CORPS_PERIODE = {
  prolonger: Type.Object({ version, finPrevue: jour, motif: texte(1000) }, strict),
  terminer: Type.Object({ version, fin: jour, motif: parmi(MOTIFS_FIN) }, strict),
  annuler: Type.Object({ version, motif: MOTIF }, strict),
};

/** What the person says of it. */
export const AvisDonne = Type.Object({ avis: parmi(AVIS) }, strict);

/** The screen of the mobilisation. */
export const PeriodesDuPortail = ouNul(
  Type.Object({
    periodes: Type.Array(PeriodeLue),
    /** Why this agent mobilises nothing now; null when they may. */
    empechement: dite,
    dispositifs: Type.Array(parmi(DISPOSITIFS)),
    structures: Type.Array(Type.Object({ siret: Type.String(), nom: Type.String() })),
  }),
);
