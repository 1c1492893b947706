/** An open session of a portal. */
export type Session = {
  readonly agentId: string;
  readonly acr: string;
  readonly amr: readonly string[];
  readonly secondFacteur: "fournisseur" | "totp" | null;
  readonly idToken: string;
  readonly ouverteLe: Date;
  readonly vueLe: Date;
};

export type Durees = { readonly inactiviteMinutes: number; readonly dureeHeures: number };

/** A session lives while it is used, and never past its absolute term (B7-13). */
export function estVivante(session: Session, durees: Durees, maintenant: Date): boolean {
  const instant = maintenant.getTime();
  return (
    instant - session.vueLe.getTime() < durees.inactiviteMinutes * 60_000 &&
    instant - session.ouverteLe.getTime() < durees.dureeHeures * 3_600_000
  );
}
