import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { contact, type Poste, uneConventionSignee, unPoste } from "../../essais/conventions.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";

let s: Situation;
let operateur: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-02T09:00:00Z" });
  operateur = await unPoste(s, s.operateur, "OPERATEUR");
});
after(() => s.fermer());

test("CONV-10-06 a text as long as its contract says is published; a longer one is refused", async () => {
  const { id } = await uneConventionSignee(s, operateur);
  await operateur(`/${id}/correspondants`, contact("GOUVERNANCE"));
  await operateur(`/${id}/correspondants`, contact("FT_GOUVERNANCE"));
  const publier = (longueur: number) => {
    const contenu = "Clause…\n".repeat(longueur / 8);
    const annexe = { nature: "1", contenu, effetLe: "2026-04-01", motif: null };
    return operateur(`/${id}/annexes`, annexe);
  };
  const longue = await publier(1_000_000);
  assert.equal(longue.corps.version, 1, longue.texte);
  const trop = await publier(1_000_008);
  assert.equal(trop.statut, 400);
  assert.match(trop.texte, /contenu/);
  const enorme = await publier(4_000_000);
  assert.equal(enorme.statut, 400);
  assert.match(enorme.texte, /trop volumineux/);
});
