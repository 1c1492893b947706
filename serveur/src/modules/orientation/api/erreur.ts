import type { CorpsErreur, FormeErreurs, LieuErreur } from "../../acces-api/index.ts";

const TITRES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  403: "Forbidden",
  500: "Internal Server Error",
};

function enveloppe(statut: number, message: string, { chemin, le }: LieuErreur): CorpsErreur {
  const error = TITRES[statut] ?? "";
  const corps = { timestamp: le.toISOString(), status: statut, error, message, path: chemin };
  return { statut, corps };
}

/** The errors of both versions: the envelope of Spring (wire §1.5). */
export const ERREURS_ORIENTATION: FormeErreurs = {
  entree: (message, lieu) => enveloppe(400, message, lieu),
  refus: (_code, message, lieu) => enveloppe(403, message, lieu),
  interne: (message, lieu) => enveloppe(500, message, lieu),
  indisponible: (message, lieu) => enveloppe(500, message, lieu),
};
