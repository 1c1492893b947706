import { type JourCivil, jourCivil } from "../../kit/jour-civil.ts";
import type { Annuaire } from "../conventions/index.ts";
import type { Parametres } from "../parametres/index.ts";
import type { Dossier } from "../usagers/index.ts";
import { limiteOrientation, organismeDe, orientePourRsa } from "./regles/competence.ts";
import type { Orientation } from "./regles/orientation.ts";
import { collectivite } from "./structures.ts";

/** What decides of who is competent: the right, when it was received, the path that came of it. */
// B3-07
export async function situerDroit(
  parametres: Parametres,
  annuaire: Annuaire,
  dossier: Dossier,
  ouverte: Orientation | null,
  jour: JourCivil,
) {
  const { rsa, rsaRecuLe } = dossier;
  const recuLe = rsaRecuLe && jourCivil(rsaRecuLe);
  const orientee = orientePourRsa(ouverte, recuLe, estSienne(annuaire, dossier, ouverte));
  const semaines = await parametres.nombre("orientation.delai_semaines", jour);
  return { rsa, recuLe, orientee, semaines };
}

/** The last day of the département alone to orient this person; null when nothing is awaited of it. */
// B3-07
export async function orienterAvantLe(
  ...situation: Parameters<typeof situerDroit>
): Promise<JourCivil | null> {
  const { semaines, ...droit } = await situerDroit(...situation);
  return limiteOrientation(droit, semaines);
}

/** Whether the path was written by the département that pays the RSA, or for it. */
function estSienne(
  annuaire: Annuaire,
  { rsaDepartement }: Dossier,
  ouverte: Orientation | null,
): boolean {
  const source = ouverte && annuaire.organisation(ouverte.sourceId);
  if (!source || organismeDe(source.type) !== "CD") return false;
  return collectivite(annuaire, source) === rsaDepartement;
}
