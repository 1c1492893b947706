import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { apis } from "../../../apis.ts";
import { type Poste, unPoste } from "../../../essais/demandes.ts";
import { uneConvention, uneOrganisation } from "../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { COMPTE, DESCRIPTION } from "../essais/developpeur.ts";
import { souscrire } from "../index.ts";

const STATUT = apis.find(({ code }) => code === "contrat-usager");
assert.ok(STATUT);

let s: Situation;
let developpeur: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  developpeur = await unPoste(s, s.departement, ["DEVELOPPEUR"]);
  assert.equal((await developpeur.appeler("/developpeur/compte", COMPTE)).statut, 204);
});
after(() => s.fermer());

async function uneNeuve(): Promise<string> {
  const voulue = { ...DESCRIPTION, authentification: "secret" };
  return (await developpeur.appeler("/developpeur/applications", voulue)).corps.id;
}
const lire = async (id: string) =>
  (await developpeur.appeler(`/developpeur/applications/${id}`)).corps;
const attester = (id: string, moyen: string, poste = developpeur) =>
  poste.appeler(`/developpeur/applications/${id}/secret-professionnel`, { moyen });
async function activer(id: string): Promise<string> {
  const chemin = `/developpeur/applications/${id}/apis/contrat-usager`;
  const sortie = await developpeur.appeler(chemin, { production: true }, {}, "PUT");
  return sortie.statut === 204 ? "ouverte" : `${sortie.statut} ${sortie.corps.code}`;
}
const enProduction = async (id: string) =>
  (await lire(id)).apis.find(({ code }: { code: string }) => code === "contrat-usager").production;

test("CONV-5-04 an application reads nothing of anybody before somebody attests that the agents whom it names are told of the professional secrecy; each attestation is kept, by whom and how", async () => {
  const id = await uneNeuve();
  const le = s.horloge.maintenant();
  const neuve = await lire(id);
  assert.match(neuve.avisSecret, /secret professionnel.*226-13.*L\. 262-44/);
  assert.equal(neuve.avertissement, null);
  await enTransaction(s.pool, (c) => souscrire(c, s.departement.id, [STATUT], { le }));
  assert.equal(await enProduction(id), false, "the opening of the partner gives it nothing");
  assert.equal(await activer(id), "403 SECRET_A_ATTESTER");

  assert.equal((await attester(id, "parole")).statut, 400);
  const voisin = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: voisin.id });
  const etranger = await unPoste(s, voisin, ["DEVELOPPEUR"]);
  await etranger.appeler("/developpeur/compte", COMPTE);
  assert.equal((await attester(id, "charte", etranger)).statut, 404);
  const rgc = await unPoste(s, s.departement, ["RGC"]);
  assert.equal((await attester(id, "charte", rgc)).statut, 403);
  assert.equal((await lire(id)).avertissement, null);

  assert.equal((await attester(id, "charte")).statut, 204);
  assert.equal(await activer(id), "ouverte");
  assert.equal((await attester(id, "connexion")).statut, 204);
  const { moyen, aJour, par } = (await lire(id)).avertissement;
  assert.deepEqual([moyen, aJour, par], ["connexion", true, "Camille LEROUX"]);
  const { rows } = await s.pool.query(
    `select contenu ->> 'moyen' as moyen, auteur from journal.evenement
     where sujet_id = $1 and genre = 'secret-professionnel-atteste' order by rang`,
    [id],
  );
  const auteur = developpeur.agentId;
  assert.deepEqual(rows, [
    { moyen: "charte", auteur },
    { moyen: "connexion", auteur },
  ]);
  for (const ordre of [
    "delete from acces_api.avertissement",
    "update acces_api.avertissement set moyen = 'charte'",
  ])
    await assert.rejects(s.pool.query(ordre), { code: "42501" }, ordre);
});

test("CONV-5-04 what was attested of a former wording is attested again before a secret is renewed, but for one that reads nothing", async () => {
  const renouveler = async (id: string) => {
    const remplace = (await lire(id)).secrets[0].id;
    const sortie = await developpeur.appeler(`/developpeur/applications/${id}/secrets`, {
      remplace,
    });
    return sortie.statut === 200 ? "fait" : `${sortie.statut} ${sortie.corps.code}`;
  };
  const essai = await uneNeuve();
  assert.equal(await renouveler(essai), "fait");
  const id = await uneNeuve();
  await attester(id, "engagement");
  assert.equal(await activer(id), "ouverte");
  await s.pool.query(
    `insert into acces_api.avertissement (application_id, texte, moyen, le, par)
     select application_id, texte + 1, moyen, le, par from acces_api.avertissement where application_id = $1`,
    [id],
  );
  assert.equal((await lire(id)).avertissement.aJour, false);
  assert.equal(await renouveler(id), "403 SECRET_A_ATTESTER");
  await attester(id, "engagement");
  assert.equal(await renouveler(id), "fait");
});
