import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { unAgent } from "../../essais/agents.ts";
import { uneApplication } from "../../essais/applications.ts";
import { conventionDe, type Poste, unCorrespondant, unPoste } from "../../essais/demandes.ts";
import { inserer } from "../../essais/inserer.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import type { Organisation } from "../conventions/index.ts";
import { declarerHebergement } from "../securite/index.ts";

let s: Situation;
let voisin: Organisation;
let dpd: Poste;
let dpdPartenaire: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  voisin = await uneOrganisation(s.pool, { departement: "59", nom: "Voisin d’essai" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: voisin.id });
  dpd = await unPoste(s, s.operateur, ["DPD"]);
  dpdPartenaire = await unPoste(s, s.departement, ["DPD"]);
  await jusqua(async () => (await lire(dpd)).organismes.length === 2);
});
after(() => s.fermer());

type Lu = {
  organismes: { id: string; nom: string; acces: string }[];
  destinataires: { organisation: string; genre: string; nom: string; detail: string }[];
  lieuxManquants: string[];
  hebergement: { composant: string; horsUnion: boolean; justification: string | null }[];
};
const lire = async (poste: Poste) => (await poste.appeler("/confidentialite")).corps as Lu;
const engagements = (poste: Poste, { id }: { readonly id: string }) =>
  poste.appeler(`/confidentialite/engagements/${id}`);

test("CONV-4-06 each acknowledgement is read after the end of the account and of the convention; the obligation it states has no term", async () => {
  const organisationId = voisin.id;
  const parti = await unAgent(s.pool, { organisationId, accepte: false });
  const { rows } = await s.pool.query(
    "select id, version, texte from catalogue.document where portee = 'confidentialite' order by version",
  );
  assert.match(rows.at(-1).texte, /pendant et après vos fonctions/);
  for (const [rang, { id }] of rows.entries())
    await inserer(s.pool, "catalogue.acceptation", {
      ...{ agent_id: parti.id, document_id: id },
      acceptee_le: `2025-0${rang + 1}-01T09:00:00Z`,
    });
  const sans = await unAgent(s.pool, { organisationId, accepte: false });
  await s.pool.query(
    "update habilitations.agent set ferme_le = '2025-06-01', ferme_motif = 'Départ' where id = $1",
    [parti.id],
  );
  await s.pool.query(
    "update conventions.convention set etat = 'resiliee', resiliee_le = '2026-01-01' where partenaire_id = $1",
    [organisationId],
  );
  await jusqua(async () =>
    (await lire(dpd)).organismes.some(({ id, acces }) => id === voisin.id && acces === "echu"),
  );
  const { statut, corps } = await engagements(dpd, voisin);
  assert.equal(statut, 200);
  type Compte = { id: string; fermeLe: string | null; engagements: { version: number }[] };
  const lu = (id: string) => (corps.comptes as Compte[]).find((compte) => compte.id === id);
  assert.deepEqual(
    lu(parti.id)?.engagements.map(({ version }) => version),
    rows.map(({ version }) => version).toReversed(),
  );
  assert.ok(lu(parti.id)?.fermeLe);
  assert.deepEqual(lu(sans.id)?.engagements, []);
  for (const ordre of [
    "delete from catalogue.acceptation",
    "update catalogue.acceptation set acceptee_le = now()",
    "delete from habilitations.agent",
  ])
    await assert.rejects(s.pool.query(ordre), { code: "42501" }, ordre);
});

test("CONV-4-06 CONV-4-02 a partner reads the acknowledgements of its own people alone, by those who answer for data, security or accounts", async () => {
  for (const roles of [["DPD"], ["RGC"], ["RSSI"]]) {
    const poste = await unPoste(s, s.departement, roles);
    assert.equal((await engagements(poste, s.departement)).statut, 200, roles.join());
    const refus = await engagements(poste, voisin);
    assert.deepEqual([refus.statut, refus.corps.code], [403, "ORGANISME_INTERDIT"]);
    const traces = await lireTraces(s.pool, refus.corps.correlation);
    assert.deepEqual(
      traces.map(({ acte, issue, motif }) => [acte, issue, motif]),
      [["consulter-engagements", "refusee", "ORGANISME_INTERDIT"]],
    );
    assert.deepEqual(
      (await lire(poste)).organismes.map(({ id }) => id),
      [s.departement.id],
    );
  }
  for (const poste of [
    await unPoste(s, s.departement, ["DEVELOPPEUR", "GOUVERNANCE"]),
    await unPoste(s, s.departement, [], ["vue-360"]),
  ]) {
    assert.equal((await engagements(poste, s.departement)).statut, 403);
    assert.equal((await poste.appeler("/confidentialite")).statut, 403);
  }
  for (const document of ["engagements-de-confidentialite", "destinataires-admis", "hebergement"]) {
    const sortir = (poste: Poste) =>
      poste.appeler("/exports", { document, motif: "controle" }).then(({ statut }) => statut);
    assert.equal(await sortir(dpdPartenaire), 200, document);
    assert.equal(await sortir(await unPoste(s, s.departement, ["GOUVERNANCE"])), 403, document);
  }
});

test("CONV-5-04 the agents whom an application names are there too: who attests that they are told of the secrecy, and the application of which nobody does", async () => {
  const organisationId = s.departement.id;
  const { id } = await uneApplication(s.pool, { organisationId, avertie: false });
  const { corps } = await engagements(dpd, s.departement);
  const dite = (voulue: string) =>
    corps.applications.find((a: { id: string }) => a.id === voulue).avertissement;
  assert.equal(dite(id), null);
  assert.deepEqual(
    [dite(s.application.id).moyen, dite(s.application.id).aJour],
    ["connexion", true],
  );
});

test("CONV-5-11 the DPD of each party reads to whom data may go: whoever has no convention in force is not there, nor anybody replaced", async () => {
  const convention = await conventionDe(s.pool, s.departement.id);
  await unCorrespondant(s.pool, convention, "DPD", "ancien@cd62.example");
  await unCorrespondant(s.pool, convention, "DPD", "dpd@cd62.example");
  await inserer(s.pool, "habilitations.tiers", {
    ...{ organisation_id: s.departement.id, nature: "prestataire", nom: "Éditeur d’essai" },
    ...{ siret: "73282932000074", qualification_rgpd: "sous-traitant", obligations: [] },
    ...{ enregistre_le: new Date() },
  });
  await inserer(s.pool, "webhooks.abonnement", {
    ...{ application_id: s.application.id, client_id: s.application.clientId },
    ...{ id: s.application.id, organisation_id: s.departement.id, genres: ["rendez-vous.pris"] },
    ...{ adresse: "https://si.cd62.example/evenements", perimetre: "application" },
    ...{ etat: "actif", cree_le: new Date(), cree_par: dpd.agentId },
  });
  for (const poste of [dpd, dpdPartenaire]) {
    const { destinataires } = await lire(poste);
    const dits = destinataires.map(({ genre, detail }) => `${genre} ${detail}`);
    for (const attendu of [
      "organisme Ses agents habilités",
      "tiers Prestataire, sous-traitant",
      "application Sans éditeur tiers",
      "webhook https://si.cd62.example/evenements",
      "contact dpd@cd62.example",
    ])
      assert.ok(dits.includes(attendu), `${attendu} : ${dits.join(" / ")}`);
    assert.ok(!dits.some((dit) => dit.includes("ancien@")));
    assert.ok(destinataires.every(({ organisation }) => organisation !== voisin.nom));
  }
});

test("CONV-6-01 those who answer for security and data read where each component processes the data, and why when it is out of the Union", async () => {
  const avant = await lire(dpd);
  assert.deepEqual(avant.hebergement, []);
  assert.deepEqual(avant.lieuxManquants, ["serveur", "base", "courriels", "sauvegardes"]);
  const justification = "Secours prévu au marché";
  await declarerHebergement(
    s.pool,
    [
      { composant: "base", pays: "FR", justification: null },
      { composant: "sauvegardes", pays: "CH", justification },
    ],
    s.horloge.maintenant(),
  );
  for (const poste of [dpdPartenaire, await unPoste(s, s.operateur, ["CSSI"])]) {
    const { hebergement, lieuxManquants } = await lire(poste);
    assert.deepEqual(lieuxManquants, ["serveur", "courriels"]);
    assert.deepEqual(
      hebergement.map(({ composant, horsUnion, justification: dite }) => [
        composant,
        horsUnion,
        dite,
      ]),
      [
        ["base", false, null],
        ["sauvegardes", true, justification],
      ],
    );
  }
});
