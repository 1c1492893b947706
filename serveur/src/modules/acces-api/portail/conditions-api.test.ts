import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { apis } from "../../../apis.ts";
import { type Poste, unPoste } from "../../../essais/demandes.ts";
import { jusqua } from "../../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { COMPTE, DESCRIPTION } from "../essais/developpeur.ts";
import { souscrire } from "../index.ts";

const STATUT = apis.find(({ code }) => code === "contrat-usager");
const AUTRE = apis.find(({ code }) => code !== "contrat-usager" && code !== "rechercher-usager");
assert.ok(STATUT && AUTRE);

let s: Situation;
let operateur: Poste;
let developpeur: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  operateur = await unPoste(s, s.operateur, ["OPERATEUR"]);
  developpeur = await unPoste(s, s.departement, ["DEVELOPPEUR"]);
  assert.equal((await developpeur.appeler("/developpeur/compte", COMPTE)).statut, 204);
});
after(() => s.fermer());

test("CONV-3.2-03 whoever has not accepted the conditions of an API does not put it in production; the others stay open to them", async () => {
  const voulue = { ...DESCRIPTION, authentification: "secret" };
  const { id } = (await developpeur.appeler("/developpeur/applications", voulue)).corps;
  const atteste = `/developpeur/applications/${id}/secret-professionnel`;
  assert.equal((await developpeur.appeler(atteste, { moyen: "engagement" })).statut, 204);
  const le = s.horloge.maintenant();
  for (const api of [STATUT, AUTRE])
    await enTransaction(s.pool, (c) => souscrire(c, s.departement.id, [api], { le }));
  const basculer = async (code: string, corps: object) => {
    const chemin = `/developpeur/applications/${id}/apis/${code}`;
    return developpeur.appeler(chemin, corps, {}, "PUT");
  };
  const fermer = { production: false, motif: "Essai" };
  for (const { code } of [STATUT, AUTRE])
    assert.equal((await basculer(code, fermer)).statut, 204, code);
  const publier = (enVigueurLe: string) =>
    operateur.appeler("/conditions", {
      portee: "api-statut-usager",
      titre: "Conditions de l’API Statut usager",
      texte: "Un appel par besoin.",
      enVigueurLe,
    });
  const activer = async (code: string) => {
    const { statut, corps } = await basculer(code, { production: true });
    return statut === 204 ? "ouverte" : `${statut} ${corps.code}`;
  };
  const accepter = async () => {
    const { conditions } = (await developpeur.appeler("/conditions")).corps;
    const due = conditions.find((c: { portee: string }) => c.portee === "api-statut-usager");
    assert.equal(due.acceptee, false);
    const corps = { documents: [due.id] };
    assert.equal((await developpeur.appeler("/conditions/acceptations", corps)).statut, 200);
  };
  assert.equal((await publier("2026-03-11")).statut, 200);
  assert.equal(await activer(STATUT.code), "ouverte", "pas avant son jour");
  await basculer(STATUT.code, fermer);
  s.horloge.regler("2026-03-11T09:00:00Z");
  assert.equal(await activer(STATUT.code), "403 CONDITIONS_A_ACCEPTER");
  assert.equal(await activer(AUTRE.code), "ouverte");
  assert.equal((await basculer(AUTRE.code, fermer)).statut, 204, "fermer ne demande rien");
  await accepter();
  assert.equal(await activer(STATUT.code), "ouverte");
  await basculer(STATUT.code, fermer);
  assert.equal((await publier("2026-03-11")).statut, 200);
  await jusqua(async () => (await activer(STATUT.code)) === "403 CONDITIONS_A_ACCEPTER");
  await accepter();
  assert.equal(await activer(STATUT.code), "ouverte");
});
