import Type, { type TProperties } from "typebox";
import { ouNul } from "../../kit/http/contrat.ts";

const texte = Type.String();
const peutEtre = Type.Optional;
const code = (champs: TProperties = {}) => Type.Object({ code: texte, libelle: texte, ...champs });
const heures = peutEtre(Type.Integer({ description: "Heures par semaine, à temps partiel" }));
const prioritaire = { mobilitePrioritaire: ouNul(Type.Boolean()) };

/** What an occupation sought and a business project have in common on the wire (§3.7). */
const VISE = {
  identifiant: Type.String({ description: "Identifiant opaque" }),
  rome: Type.Object({ code: texte, libellé: texte }),
  appellation: peutEtre(Type.Object({ code: peutEtre(texte), libelle: texte })),
  mobilites: Type.Array(
    Type.Object({
      lieu: Type.Object({ code: texte, Libelle: texte, type: code() }),
      rayon: Type.Integer({ description: "Autour d’une commune" }),
      unite: code(),
      ...prioritaire,
    }),
  ),
  mobiliteHabitation: peutEtre(
    Type.Object({ valeur: Type.Integer(), unite: code(), ...prioritaire }),
  ),
};

export const MetierRecherche = Type.Object({
  ...VISE,
  typologieEmploi: code(),
  contrats: Type.Array(
    Type.Object({
      critereOre: Type.Boolean({ description: "Critère de l’offre raisonnable d’emploi" }),
      priorite: Type.Integer({ description: "0 : le plus souhaité" }),
      type: code({ libelleLong: texte }),
    }),
  ),
  dureesHebdomadaires: Type.Array(
    Type.Object({
      critereOre: Type.Boolean(),
      tempsTravail: code({ min: heures, max: heures }),
    }),
  ),
  dureeExperience: peutEtre(Type.Object({ valeur: Type.Integer(), unite: code() })),
  salaire: peutEtre(
    Type.Object({
      libelle: texte,
      remuneration: Type.Number({ description: "Euros bruts" }),
    }),
  ),
  mrs: Type.Boolean({ description: "Méthode de recrutement par simulation" }),
});

export const ProjetCref = Type.Object({
  ...VISE,
  typeCrefCreation: Type.Boolean(),
  typeCrefReprise: Type.Boolean(),
  typeCrefFranchise: Type.Boolean(),
});
