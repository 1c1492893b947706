import Type from "typebox";

export const Erreur = Type.Object({ codeErreur: Type.String(), message: Type.String() });

const Evenement = Type.Object(
  {
    id: Type.String({ description: "Le même à chaque envoi, et dans l’en-tête webhook-id" }),
    type: Type.String({ description: "Par exemple rendez-vous.pris" }),
    timestamp: Type.String({ format: "date-time" }),
    data: Type.Object({
      identifiantUsager: Type.String({
        description: "Stable et propre à l’application ; ni numéro France Travail, ni NIR",
      }),
      jetonUsager: Type.String({
        description: "À envoyer dans ft-jeton-usager pour lire le dossier",
      }),
      siretSource: Type.Optional(
        Type.String({ description: "SIRET de l’organisme d’où vient l’évènement" }),
      ),
    }),
  },
  { description: "Un évènement : des identifiants, aucune donnée personnelle" },
);

export const Evenements = Type.Object({
  evenements: Type.Array(Evenement),
  curseur: Type.String({ description: "Opaque ; à renvoyer tel quel" }),
  suite: Type.Boolean({ description: "Vrai : d’autres attendent" }),
});
