import { Messages, Types } from "scimmy";
import type { Refus } from "../../../../kit/resultat.ts";

/** RFC 7644 §3.12: the status and the keyword of each refusal; the rest is a conflict of state. */
const PAR_CODE: Readonly<Record<string, readonly [number, string?]>> = {
  CONVENTION_INACTIVE: [403],
  DROIT_ABSENT: [403],
  PERSONNE_ABSENTE: [404],
  VERSION_DEPASSEE: [412],
  AGENT_EXISTANT: [409, "uniqueness"],
  COMPTE_PARTAGE: [400, "invalidValue"],
  IDENTITE_IRRECEVABLE: [400, "invalidValue"],
  PERSONNE_INACTIVE: [400, "invalidValue"],
  SIRET_ETRANGER: [400, "invalidValue"],
  MISSION_INCONNUE: [404],
};

/** A refusal of ours as SCIM says it; 409 for a code that is not named. */
export function erreurDuRefus(refus: Refus): Error {
  const [statut, genre] = PAR_CODE[refus.code] ?? [409];
  return erreurScim(statut, genre ?? null, refus.message);
}

/** An error of RFC 7644 §3.12: its status, its `scimType` if there is one, its sentence. */
export function erreurScim(statut: number, genre: string | null, detail: string): Error {
  return new Types.Error(statut, genre as never, detail);
}

/** The body of an error, and its status. What nobody foresaw says nothing of itself. */
export function corpsErreur(erreur: unknown): { statut: number; corps: object } {
  const { status, statusCode, scimType, message } = erreur as {
    status?: number;
    statusCode?: number;
    scimType?: string;
    message?: string;
  };
  const statut = Number(status ?? statusCode ?? 500);
  const connue = status !== undefined || (statut >= 400 && statut < 500);
  return {
    statut,
    corps: {
      schemas: [Messages.ErrorResponse.id],
      status: String(statut),
      ...(scimType && { scimType }),
      detail: connue ? message : "Une erreur interne est survenue.",
    },
  };
}
