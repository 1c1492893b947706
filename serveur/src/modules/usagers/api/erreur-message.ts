import Type from "typebox";
import type { FormeErreurs } from "../../acces-api/index.ts";

/** The `{message}` of the APIs whose wire documents no error body (§1.5). */
export const ErreurMessage = Type.Object({ message: Type.String() });

export const erreursMessage: FormeErreurs = {
  entree: (message) => ({ statut: 400, corps: { message } }),
  refus: (_code, message) => ({ statut: 403, corps: { message } }),
  interne: (message) => ({ statut: 500, corps: { message } }),
  indisponible: (message) => ({ statut: 500, corps: { message } }),
};
