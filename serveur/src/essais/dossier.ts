import assert from "node:assert/strict";
import type { Poste } from "./demandes.ts";

/** Finds a person as an agent does; the road of their record, for what that agent asks next. */
export async function dossierDe(
  poste: Poste,
  { numero }: { readonly numero: string },
): Promise<string> {
  const criteres = { mode: "numero", numeroFranceTravail: numero };
  const { statut, texte, corps } = await poste.appeler("/usagers/recherche", criteres);
  assert.equal(statut, 200, texte);
  return `/usagers/${encodeURIComponent(corps.resultats[0].cle)}`;
}
