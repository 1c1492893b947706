import type { JourCivil } from "../../kit/jour-civil.ts";
import type { Parametres } from "../parametres/index.ts";
import { lireRythmes, prochaineActualisation } from "./regles/actualisation.ts";
import { type Changement, situerDelai } from "./regles/changement.ts";
import { situerDisponibilite, TOLERANCES } from "./regles/disponibilite.ts";
import type { Inscription } from "./regles/inscription.ts";

/** The first day of the dated parameters: what came before is judged as on that day. */
const ORIGINE = "2025-01-01";

type SituationDeclarant = {
  readonly jour: JourCivil;
  readonly referentOperateur: boolean;
  readonly inscription: Inscription | null;
  /** Whether the person need not declare, but for their domicile. */
  readonly dispense: boolean;
};

/** Each declaration with its delay and its bearing on the availability, by the parameters of its day. */
// B2-04 B2-05 B2-06
export function situerChangements(
  changements: readonly Changement[],
  parametres: Parametres,
  { inscription, dispense, ...situation }: SituationDeclarant,
) {
  return Promise.all(
    changements.map(async (changement) => {
      const { genre, survenuLe } = changement;
      const jour = survenuLe < ORIGINE ? ORIGINE : survenuLe;
      const nom = (TOLERANCES as Readonly<Record<string, string>>)[genre];
      const tolerance = nom === undefined ? null : await parametres.nombre(nom, jour);
      const delai = await parametres.nombre("changement.delai_domicile_jours", jour);
      const rythmes = lireRythmes(await parametres.textes("actualisation.rythme_mois", jour));
      const actualisation = dispense
        ? null
        : prochaineActualisation(inscription, rythmes, changement);
      const contexte = { ...situation, tous: changements, tolerance };
      return {
        ...changement,
        tolerance,
        delai: situerDelai(changement, delai, actualisation),
        disponibilite: situerDisponibilite(changement, contexte),
      };
    }),
  );
}
