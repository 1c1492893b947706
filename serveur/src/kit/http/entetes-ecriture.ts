import Type from "typebox";

/** What a key looks like. */
export const FORME_CLE = /^[\x21-\x7e]{1,255}$/;

/** The header of what is written once, however often it is sent. */
export const EntetesEcriture = Type.Object({
  "idempotency-key": Type.Optional(
    Type.String({
      description:
        "Clé choisie par l’appelant, 1 à 255 caractères ASCII, valable un jour : la même demande répétée n’est faite qu’une fois et reçoit la même réponse.",
    }),
  ),
});
