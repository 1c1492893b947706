import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  conventionDe,
  type Poste,
  saisie,
  signature,
  unCorrespondant,
  unPoste,
} from "../../essais/demandes.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { enregistrerParametre } from "../parametres/index.ts";

let s: Situation;
let suivi: Poste;
let operateur: Poste;
before(async () => {
  // 23:30 UTC on the 9th is the 10th in Paris; the clocks change on the 29th.
  s = await ouvrirSituation({ instant: "2026-03-09T23:30:00Z" });
  suivi = await unPoste(s, s.departement, ["SUIVI_OPERATIONNEL"]);
  operateur = await unPoste(s, s.operateur, ["OPERATEUR"]);
  const convention = await conventionDe(s.pool, s.departement.id);
  await unCorrespondant(s.pool, convention, "SUIVI_OPERATIONNEL", suivi.courriel);
});
after(() => s.fermer());

async function envoyer(): Promise<string> {
  const { corps } = await suivi.appeler("/demandes-acces", saisie(["suivi-de-parcours"]));
  const envoi = await suivi.appeler(
    `/demandes-acces/${corps.id}/envoi`,
    signature({ date: "2026-03-10" }),
  );
  assert.equal(envoi.statut, 200, envoi.texte);
  return corps.id;
}

async function alertes(instant: string): Promise<string[]> {
  s.horloge.regler(instant);
  await s.plateforme.travaux.executer("jour");
  const { rows } = await s.pool.query<{ lien: string }>(
    `select a.lien from notifications.avis a join notifications.destinataire d on d.avis_id = a.id
     where a.genre = 'demande-acces-ancienne' and d.agent_id = $1`,
    [operateur.agentId],
  );
  return rows.map(({ lien }) => lien);
}

test("CONV-3.1-12 the opérateur is told once of a request that waits beyond the target, the day after it", async () => {
  const id = await envoyer();
  const decidee = await envoyer();
  for (const suite of ["reception", "instruction"]) {
    await operateur.appeler(`/operateur/demandes-acces/${decidee}/${suite}`, {});
  }
  const refus = { acceptes: [], motif: "Sans objet" };
  const sortie = await operateur.appeler(`/operateur/demandes-acces/${decidee}/decision`, refus);
  assert.equal(sortie.statut, 200, sortie.texte);

  // Fifteen days from 10 March: the 25th is still in time.
  assert.deepEqual(await alertes("2026-03-25T22:30:00Z"), []);
  assert.deepEqual(await alertes("2026-03-25T23:30:00Z"), [`/operateur/demandes-acces/${id}`]);
  assert.equal((await alertes("2026-03-30T22:30:00Z")).length, 1, "dit une fois");

  await s.pool.query("update identite.session set ouverte_le = $1, vue_le = $1", [
    s.horloge.maintenant(),
  ]);
  const bureau = await operateur.appeler("/operateur/tableau-de-bord");
  const { depasses, premieres } = bureau.corps.rubriques.find(
    (r: { code: string }) => r.code === "demandes",
  );
  assert.deepEqual([depasses, premieres[0].date], [1, "2026-03-25"]);
});

test("CONV-3.1-12 the target is a dated parameter: another one from its day", async () => {
  s.horloge.regler("2026-04-01T09:00:00Z");
  await s.pool.query("update identite.session set ouverte_le = $1, vue_le = $1", [
    s.horloge.maintenant(),
  ]);
  const id = await envoyer();
  await enTransaction(s.pool, (client) =>
    enregistrerParametre(client, {
      nom: "demande.delai_cible_jours",
      debut: "2026-04-03",
      fin: null,
      valeur: 1,
      source: "essai",
      auteur: "essai",
    }),
  );
  const avant = await alertes("2026-04-02T09:00:00Z");
  assert.ok(!avant.includes(`/operateur/demandes-acces/${id}`));
  await jusqua(async () =>
    (await alertes("2026-04-03T09:00:00Z")).includes(`/operateur/demandes-acces/${id}`),
  );
});
