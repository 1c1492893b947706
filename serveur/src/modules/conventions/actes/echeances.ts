import { ajouterJours } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Parametres } from "../../parametres/index.ts";
import type { Fiche } from "../depot/fiche.ts";
import type { Denonciation } from "../depot/suites.ts";
import {
  dernierJourDenonciation,
  effetResiliation,
  type ModeDenonciation,
  reporterLimite,
} from "../regles/denonciation.ts";
import { type Periode, periodeLe } from "../regles/periode.ts";

export type Echeances = {
  readonly periode: Periode | null;
  readonly preavisMois: number;
  /** Last day, included, to denounce before the end of the period; null when nothing is renewed. */
  readonly limiteDenonciation: JourCivil | null;
};

/** The period of a day and its last day for denunciation, under the parameters of that day. */
// CONV-10-03 CONV-10-04
export async function calculerEcheances(
  parametres: Parametres,
  convention: Pick<Fiche, "debut" | "fin" | "dureeAns" | "preavisMois">,
  jour: JourCivil,
): Promise<Echeances> {
  const preavisMois =
    convention.preavisMois ??
    (await parametres.nombre("convention.preavis_denonciation_mois", jour));
  const [mode] = await parametres.textes("convention.mode_calcul_denonciation", jour);
  const reporter = (await parametres.nombre("convention.report_jour_non_ouvre", jour)) === 1;
  const feries = await parametres.textes("calendrier.jours_feries", jour);
  const periode = periodeLe(convention, jour < convention.debut ? convention.debut : jour);
  if (!periode || convention.dureeAns === null) {
    return { periode, preavisMois, limiteDenonciation: null };
  }
  const limite = dernierJourDenonciation(periode.fin, preavisMois, mode as ModeDenonciation);
  return {
    periode,
    preavisMois,
    limiteDenonciation: reporterLimite(limite, { reporter, feries }),
  };
}

/** The first day without access after a denunciation; null when it came too late. */
// CONV-10-03 CONV-10-09 CONV-10-10
export async function calculerEffet(
  parametres: Parametres,
  convention: Pick<Fiche, "debut" | "fin" | "dureeAns" | "preavisMois">,
  { nature, recueLe }: Pick<Denonciation, "nature" | "recueLe">,
): Promise<JourCivil | null> {
  if (nature === "manquement") {
    const mois = await parametres.nombre("convention.effet_resiliation_mois", recueLe);
    return effetResiliation(recueLe, mois);
  }
  const { periode, limiteDenonciation } = await calculerEcheances(parametres, convention, recueLe);
  if (!periode || !limiteDenonciation || recueLe > limiteDenonciation) return null;
  return ajouterJours(periode.fin, 1);
}
