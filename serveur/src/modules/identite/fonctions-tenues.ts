import { ROLES, type Role } from "../../acte/index.ts";

/** Roles of the opérateur's own staff: borne by a partner's agent they are nothing. */
const DE_L_OPERATEUR: ReadonlySet<Role> = new Set(["OPERATEUR", "CSSI"]);
/** Held on francetravail.io, whose own conditions are asked for there. */
const HORS_DU_PORTAIL: ReadonlySet<Role> = new Set(["DEVELOPPEUR"]);

export type Titulaire = {
  readonly roles: readonly string[];
  /** Whether they are of the opérateur's own staff, whom the convention does not bind. */
  readonly operateur: boolean;
  /** Whether their nomination lets them act as RGC today. */
  readonly agitCommeRgc: boolean;
  readonly confidentialiteReconnue: boolean;
  readonly cguAcceptees: boolean;
};

/**
 * The functions that somebody may exercise today. An RGC without an active nomination is none; a partner's
 * agent exercises nothing before the engagement, nor on the portal before its CGU.
 */
// ANX1-3-01 ANX3-2.1-01 CONV-3.2-02 CONV-4-05
export function fonctionsTenues(titulaire: Titulaire): ReadonlySet<Role> {
  const { roles, operateur, agitCommeRgc, confidentialiteReconnue, cguAcceptees } = titulaire;
  return new Set(
    ROLES.filter((role) => {
      const tenu = role === "RGC" ? agitCommeRgc : roles.includes(role);
      if (operateur || !tenu) return tenu;
      const admis = confidentialiteReconnue && (cguAcceptees || HORS_DU_PORTAIL.has(role));
      return admis && !DE_L_OPERATEUR.has(role);
    }),
  );
}
