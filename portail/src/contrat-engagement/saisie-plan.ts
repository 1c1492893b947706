import type { Plan } from "./formes.ts";

type Valeurs = Readonly<Record<string, string | undefined>>;

/** The plan as it is typed: what is known, or the hours by default. */
export function departDuPlan(plan: Plan | null, heuresParDefaut: number): Record<string, string> {
  const { dispense } = plan ?? {};
  return {
    referent: plan?.referent ?? "",
    objectifs: plan?.objectifs.join("\n") ?? "",
    heures: plan ? String(plan.heures ?? "") : String(heuresParDefaut),
    motifReduction: plan?.motifReduction ?? "",
    motif: dispense?.motif ?? "",
    justificatif: dispense?.justificatif ?? "",
    debut: dispense?.debut ?? "",
    fin: dispense?.fin ?? "",
  };
}

/** The plan as it is sent; the server refuses what the law does. */
export function lirePlan(valeurs: Valeurs): Plan {
  const { referent = "", objectifs = "", heures = "", motifReduction, motif } = valeurs;
  return {
    referent,
    objectifs: objectifs
      .split("\n")
      .map((ligne) => ligne.trim())
      .filter(Boolean),
    heures: motif || heures === "" ? null : Number(heures),
    motifReduction: motifReduction || null,
    dispense: motif
      ? {
          motif: motif as NonNullable<Plan["dispense"]>["motif"],
          justificatif: valeurs.justificatif ?? "",
          debut: valeurs.debut ?? "",
          fin: valeurs.fin ?? "",
        }
      : null,
  };
}
