import type { Acteur } from "../../../acte/index.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import type { Annuaire, Organisation } from "../../conventions/index.ts";
import { type PeriodeCivile, periodesCiviles } from "../regles/periodes.ts";
import type { ServicesActivites } from "../services.ts";

/** What is asked for; by default the current period and one's own perimeter. */
export type DemandePilotage = { readonly debut?: string; readonly partenaire?: string };

export type SituationPilotage = {
  readonly jour: JourCivil;
  readonly periode: PeriodeCivile;
  readonly periodes: readonly PeriodeCivile[];
  /** Whose perimeter is counted. */
  readonly organisation: Organisation;
  /** Those whose perimeter the opérateur may choose; none for anybody else. */
  readonly partenaires: readonly Organisation[];
};

/** Which period, and whose perimeter: one's own, or for the opérateur that of a partner under convention. */
// RAPP-12 CONV-4-02 CONV-2-06
export async function situerPilotage(
  { parametres, statistiqueOuverte }: ServicesActivites,
  annuaire: Annuaire,
  { debut, partenaire }: DemandePilotage,
  acteur: Acteur,
  jour: JourCivil,
): Promise<SituationPilotage | Refus> {
  if (!(await statistiqueOuverte(jour))) {
    return refus("FINALITE_FERMEE", "La commission SI n’ouvre pas les traitements statistiques.");
  }
  const [mois, [origine = ""]] = await Promise.all([
    parametres.nombre("pilotage.periodicite_mois", jour),
    parametres.textes("pilotage.premier_jour", jour),
  ]);
  const periodes = periodesCiviles(origine, mois, jour);
  const periode = debut ? periodes.find((p) => p.debut === debut) : periodes[0];
  if (!periode)
    return refus("PERIODE_INVALIDE", "« debut » : aucune période ne commence ce jour-là.");
  const operateur = acteur.organisation.type === "FT";
  const partenaires = operateur ? annuaire.partenaires(jour) : [];
  if (!partenaire || partenaire === acteur.organisation.id) {
    return { jour, periode, periodes, organisation: acteur.organisation, partenaires };
  }
  if (!operateur) {
    return refus("HORS_PERIMETRE", "Vous ne lisez que les chiffres de votre organisme.");
  }
  const organisation = partenaires.find(({ id }) => id === partenaire);
  return organisation
    ? { jour, periode, periodes, organisation, partenaires }
    : refus("PARTENAIRE_INTROUVABLE", "Aucun partenaire sous convention n’a cet identifiant.");
}
