import type { Duree, Plan } from "./formes.ts";

type Valeurs = Readonly<Record<string, string | undefined>>;

/** The plan as it is typed: what is known, or the hours by default. */
export function departDuPlan(plan: Plan | null, heuresParDefaut: number): Record<string, string> {
  return {
    referent: plan?.referent ?? "",
    objectifs: plan?.objectifs.join("\n") ?? "",
    intensite: plan?.intensite ?? "",
    rythmeMois: plan?.rythmeMois ? String(plan.rythmeMois) : "",
    ...departDeLaDuree(plan, heuresParDefaut),
  };
}

/** The same, of what the plan asks of each week. */
export function departDeLaDuree(
  duree: Duree | null,
  heuresParDefaut: number,
): Record<string, string> {
  const { dispense } = duree ?? {};
  return {
    heures: duree ? String(duree.heures ?? "") : String(heuresParDefaut),
    fondement: duree?.fondement ?? "",
    motifReduction: duree?.motifReduction ?? "",
    motif: dispense?.motif ?? "",
    demandeLe: dispense?.demandeLe ?? "",
    limiteAgeLe: dispense?.limiteAgeLe ?? "",
    justificatif: dispense?.justificatif ?? "",
    debut: dispense?.debut ?? "",
    fin: dispense?.fin ?? "",
  };
}

/** The plan as it is sent; the server refuses what the law does. */
export function lirePlan(valeurs: Valeurs): Plan {
  const { referent = "", objectifs = "" } = valeurs;
  return {
    referent,
    objectifs: objectifs
      .split("\n")
      .map((ligne) => ligne.trim())
      .filter(Boolean),
    intensite: (valeurs.intensite || null) as Plan["intensite"],
    rythmeMois: valeurs.rythmeMois ? Number(valeurs.rythmeMois) : null,
    ...lireDuree(valeurs),
  };
}

export function lireDuree(valeurs: Valeurs): Duree {
  const { heures = "", motifReduction, motif } = valeurs;
  return {
    heures: motif || heures === "" ? null : Number(heures),
    fondement: (valeurs.fondement || null) as Duree["fondement"],
    motifReduction: motifReduction || null,
    dispense: motif
      ? {
          motif: motif as NonNullable<Plan["dispense"]>["motif"],
          demandeLe: valeurs.demandeLe ?? "",
          limiteAgeLe: valeurs.limiteAgeLe || null,
          justificatif: valeurs.justificatif ?? "",
          debut: valeurs.debut ?? "",
          fin: valeurs.fin ?? "",
        }
      : null,
  };
}
