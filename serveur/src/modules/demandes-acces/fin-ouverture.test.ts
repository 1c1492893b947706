import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { apis } from "../../apis.ts";
import { uneApplication } from "../../essais/applications.ts";
import { conventionDe, type Poste, unCorrespondant, unPoste } from "../../essais/demandes.ts";
import { inserer } from "../../essais/inserer.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { toutOuvrir, uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import type { Organisation } from "../conventions/index.ts";
import { enregistrerOuvertures } from "./index.ts";

let s: Situation;
let operateur: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  operateur = await unPoste(s, s.operateur, ["OPERATEUR"]);
});
after(() => s.fermer());

const vivantes = async ({ id }: Organisation) => {
  const { rows } = await s.pool.query<{ element: string }>(
    `select element from demandes_acces.ouverture
     where organisation_id = $1 and fermee_le is null`,
    [id],
  );
  return rows.map(({ element }) => element);
};

test("CONV-10-10 the day after its end, a convention's openings, subscriptions and scopes are closed; the day before, not", async () => {
  const nord = await uneOrganisation(s.pool, { departement: "59" });
  const voulu = { operateur_id: s.operateur.id, partenaire_id: nord.id, ouvert: false };
  await uneConvention(s.pool, { ...voulu, debut: "2026-01-01", fin: "2026-03-29" });
  const essai = "api_testcontrat-usagerv2";
  const application = await uneApplication(s.pool, { organisationId: nord.id, scopes: [essai] });
  // Given straight, for an API that no decision ever opened.
  const directe = await uneApplication(s.pool, { organisationId: nord.id, scopes: ["h2a"] });
  const restants = async () => {
    const { rows } = await s.pool.query("select scopes from acces_api.application where id = $1", [
      directe.id,
    ]);
    return rows[0].scopes as string[];
  };
  const scopes = async () => {
    const { rows } = await s.pool.query<{ scopes: string[] }>(
      "select scopes from acces_api.application where id = $1",
      [application.id],
    );
    return rows[0]?.scopes.length;
  };
  const elements = ["api-statut-usager", "vue-360"];
  const reprise = { organisationId: nord.id, elements, debut: "2026-01-01", fin: null };
  const reprendre = () =>
    enTransaction(s.pool, (c) => enregistrerOuvertures(c, apis, reprise, new Date()));
  await reprendre();
  await reprendre();
  assert.deepEqual((await vivantes(nord)).sort(), elements);
  assert.equal(await scopes(), 3);

  // The clocks change in the night of the last day.
  s.horloge.regler("2026-03-29T21:30:00Z");
  await s.plateforme.travaux.executer("jour");
  assert.equal((await vivantes(nord)).length, 2);
  assert.deepEqual(await restants(), ["h2a"]);
  s.horloge.regler("2026-03-30T00:30:00Z");
  await jusqua(async () => {
    await s.plateforme.travaux.executer("jour");
    return (await vivantes(nord)).length === 0;
  });
  assert.equal(await scopes(), 1);
  assert.deepEqual(await restants(), []);
  assert.ok((await vivantes(s.departement)).length > 50, "l’autre partenaire garde tout");
  await reprendre();
  assert.deepEqual(await vivantes(nord), [], "relire le fichier ne rouvre rien");
});

test("ANX4-E0-07 an experiment is open while it lasts; once available, each partner is asked to choose", async () => {
  s.horloge.regler("2026-04-01T09:00:00Z");
  const suivi = await unPoste(s, s.departement, ["SUIVI_OPERATIONNEL"]);
  const id = await conventionDe(s.pool, s.departement.id);
  await unCorrespondant(s.pool, id, "SUIVI_OPERATIONNEL", suivi.courriel);
  const marne = await uneOrganisation(s.pool, { departement: "52" });
  await toutOuvrir(s.pool, marne.id);
  const sans = await unPoste(s, marne, ["SUIVI_OPERATIONNEL"]);
  const disponibilite = async () => {
    const { corps } = await suivi.appeler("/catalogue");
    return corps.elements.find((e: { code: string }) => e.code === "oscar").disponibilite;
  };
  assert.equal(await disponibilite(), "experimentation");
  await inserer(s.pool, "catalogue.experimentation", {
    element: "oscar",
    objet: "Essai",
    territoires: ["62"],
    debut: "2026-04-01",
    fin: "2026-04-30",
  });
  await jusqua(async () => (await disponibilite()) === "ouvert");

  const reglage = {
    libelle: null,
    description: null,
    lien: null,
    ouvertLe: null,
    disponible: true,
    experimental: false,
    motif: "Bilan favorable",
  };
  const adresse = "/catalogue/elements";
  const faux = { ...reglage, experimental: true };
  assert.equal((await operateur.appeler(`${adresse}/vue-360`, faux)).statut, 400);
  assert.equal((await operateur.appeler(`${adresse}/oscar`, reglage)).statut, 200);
  const avis = async ({ agentId }: Poste) => {
    const { rows } = await s.pool.query<{ lien: string }>(
      `select a.lien from notifications.avis a join notifications.destinataire d on d.avis_id = a.id
       where a.genre = 'experimentation-disponible' and d.agent_id = $1`,
      [agentId],
    );
    return rows.map(({ lien }) => lien);
  };
  assert.deepEqual(await avis(suivi), ["/demandes-acces/nouvelle"]);
  assert.deepEqual(await avis(sans), [], "sans convention, rien à choisir");
  assert.equal((await operateur.appeler(`${adresse}/oscar`, reglage)).statut, 200);
  assert.equal((await avis(suivi)).length, 1, "dit une fois");
});
