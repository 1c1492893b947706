import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../essais/agents.ts";
import { uneApplication } from "../../essais/applications.ts";
import { dansLaSeconde } from "../../essais/dans-la-seconde.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { unUsager } from "../../essais/usagers.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { enregistrerParametre } from "../parametres/index.ts";
import {
  avancer,
  battre,
  type Editeur,
  ilArrive,
  TYPES,
  unAbonnement,
  unEditeur,
} from "./essais/editeur.ts";
import { ouvrirRecepteur, type Recepteur } from "./essais/recepteur.ts";
import { purgerWebhooks } from "./index.ts";

let s: Situation;
let editeur: Editeur;
let recepteur: Recepteur;
before(async () => {
  s = await ouvrirSituation();
  editeur = await unEditeur(s);
  recepteur = await ouvrirRecepteur();
});
after(async () => {
  await recepteur.fermer();
  await s.fermer();
});

const voulu = (change: object = {}) => ({
  adresse: recepteur.adresse,
  genres: TYPES,
  perimetre: "application",
  ...change,
});

test("a subscription is not active before its address accepts a signed test, of nobody", async () => {
  recepteur.repondre = () => 500;
  const id = await unAbonnement(editeur, recepteur, { teste: false });
  const usager = await unUsager(s.pool);
  await ilArrive(s, usager.id);
  await battre(s);
  assert.equal(recepteur.recus.length, 0);
  const refuse = await editeur.appeler("POST", `/${id}/essai`);
  assert.deepEqual([refuse.statut, refuse.corps.code], [409, "ESSAI_REFUSE"]);
  assert.match(refuse.corps.message, /500/);
  const [trace] = await lireTraces(s.pool, refuse.corps.correlation);
  assert.deepEqual(
    [trace?.acte, trace?.finalite, trace?.issue, trace?.motif],
    ["essayer-webhook", "SUIVI_CONVENTION", "refusee", "ESSAI_REFUSE"],
  );
  assert.equal((await editeur.appeler("GET", `/${id}`)).corps.etat, "a_tester");
  recepteur.repondre = () => 302;
  assert.match(
    (await editeur.appeler("POST", `/${id}/essai`)).corps.message,
    /redirig|redirection/,
  );
  recepteur.repondre = () => 204;
  recepteur.recus.length = 0;
  const accepte = await editeur.appeler("POST", `/${id}/essai`);
  assert.deepEqual([accepte.statut, accepte.corps.statut], [200, 204]);
  assert.deepEqual(
    recepteur.recus.map(({ type, usager }) => [type, usager]),
    [["webhook.essai", ""]],
  );
  assert.equal(recepteur.refuses, 0);
  // What happened before it was active is not told.
  await battre(s);
  assert.equal(recepteur.recus.length, 1);
});

test("CONV-4-03 a secret is shown once, kept sealed, and replaced without an interruption", async () => {
  const id = await unAbonnement(editeur, recepteur);
  const ancien = recepteur.secret;
  const { rows } = await s.pool.query("select scelle from webhooks.secret");
  const octets = Buffer.from(ancien.slice("whsec_".length), "base64");
  assert.ok(rows.every(({ scelle }) => !scelle.includes(octets)));
  const lu = await editeur.appeler("GET", `/${id}`);
  assert.ok(!lu.texte.includes("whsec_"));
  const rotation = await editeur.appeler("POST", `/${id}/secret`);
  assert.match(rotation.corps.secret, /^whsec_/);
  const encore = await editeur.appeler("POST", `/${id}/secret`);
  assert.deepEqual([encore.statut, encore.corps.code], [409, "ROTATION_EN_COURS"]);
  const usager = await unUsager(s.pool);
  for (const secret of [ancien, rotation.corps.secret]) {
    recepteur.secret = secret;
    recepteur.recus.length = 0;
    await ilArrive(s, usager.id);
    await battre(s);
    assert.equal(recepteur.recus.length, 1);
  }
  avancer(s, 24 * 3600 + 1);
  recepteur.secret = ancien;
  recepteur.recus.length = 0;
  await ilArrive(s, usager.id);
  await battre(s);
  assert.equal(recepteur.recus.length, 0);
  recepteur.secret = rotation.corps.secret;
  avancer(s, 11);
  await battre(s);
  assert.equal(recepteur.recus.length, 1);
  assert.equal((await editeur.appeler("POST", `/${id}/secret`)).statut, 200);
});

test("a changed address is proven again before anything leaves; a pause keeps, a closing ends", async () => {
  const id = await unAbonnement(editeur, recepteur);
  const usager = await unUsager(s.pool);
  const autre = `${recepteur.adresse}/autre`;
  assert.equal((await editeur.appeler("PUT", `/${id}`, voulu({ adresse: autre }))).statut, 204);
  const lu = async () => (await editeur.appeler("GET", `/${id}`)).corps;
  assert.deepEqual([(await lu()).etat, (await lu()).motif], ["en_pause", "ADRESSE_CHANGEE"]);
  recepteur.recus.length = 0;
  await ilArrive(s, usager.id);
  await battre(s);
  assert.equal(recepteur.recus.length, 0);
  assert.equal((await editeur.appeler("POST", `/${id}/essai`)).statut, 200);
  await battre(s);
  assert.equal(recepteur.recus.length, 2);
  assert.equal((await editeur.appeler("POST", `/${id}/pause`)).statut, 204);
  const encore = await editeur.appeler("POST", `/${id}/pause`);
  assert.deepEqual([encore.statut, encore.corps.code], [409, "ETAT_CONTRAIRE"]);
  const motif = "L’application est remplacée";
  for (const corps of [{}, { motif: "" }, { motif: "      " }])
    assert.equal((await editeur.appeler("POST", `/${id}/fermeture`, corps)).statut, 400);
  assert.equal((await lu()).etat, "en_pause");
  assert.equal((await editeur.appeler("POST", `/${id}/fermeture`, { motif })).statut, 204);
  for (const [methode, chemin, corps] of [
    ["GET", ""],
    ["POST", "/essai"],
    ["POST", "/fermeture", { motif }],
    ["GET", "/livraisons"],
  ] as const) {
    const sortie = await editeur.appeler(methode, `/${id}${chemin}`, corps);
    assert.deepEqual([sortie.statut, sortie.corps.code], [404, "ABONNEMENT_INCONNU"]);
  }
  const { rows } = await s.pool.query(
    "select genre, contenu::text as contenu from journal.evenement where sujet_id = $1 order by le",
    [id],
  );
  assert.deepEqual(
    rows.map(({ genre }) => genre),
    [
      "webhook-cree",
      "webhook-actif",
      "webhook-modifie",
      "webhook-actif",
      "webhook-en-pause",
      "webhook-ferme",
    ],
  );
  assert.ok(rows.every(({ contenu }) => !contenu.includes("/maillage")));
  const services = { pool: s.pool, parametres: { nombre: async () => 30 } };
  await purgerWebhooks(services as unknown as Parameters<typeof purgerWebhooks>[0], new Date());
  const secrets = "select from webhooks.secret where abonnement_id = $1";
  assert.equal((await s.pool.query(secrets, [id])).rows.length, 0);
});

test("a subscription says for how long its events are kept, as the dated parameter of the day has it", async () => {
  const id = await unAbonnement(editeur, recepteur);
  const jours = async () => (await editeur.appeler("GET", `/${id}`)).corps.conservationJours;
  assert.equal(await jours(), 30);
  const debut = jourCivil(s.horloge.maintenant());
  await enTransaction(s.pool, (client) =>
    enregistrerParametre(client, {
      ...{ nom: "webhooks.conservation_jours", debut, fin: null, valeur: 45 },
      ...{ source: "essai", auteur: "essai" },
    }),
  );
  assert.equal(await dansLaSeconde(jours, (lus) => lus === 45), 45);
});

test("a replayed period sends again, in order, what was sent, and what the subscription never had", async () => {
  const id = await unAbonnement(editeur, recepteur, { genres: ["orientation.modifiee"] });
  const usager = await unUsager(s.pool, { referentId: s.departement.id });
  const ailleurs = await unUsager(s.pool, { rsaDepartement: "59", departement: "59" });
  await ilArrive(s, usager.id, "orientation.modifiee");
  await battre(s);
  const modifie = voulu({ genres: ["orientation.modifiee", "contrat.signe"] });
  await ilArrive(s, usager.id, "contrat.signe");
  await ilArrive(s, ailleurs.id, "contrat.signe");
  await battre(s);
  assert.equal(recepteur.recus.length, 1);
  assert.equal((await editeur.appeler("PUT", `/${id}`, modifie)).statut, 204);
  const premier = recepteur.recus[0]?.id;
  recepteur.recus.length = 0;
  const jour = (await s.pool.query("select (now() at time zone 'Europe/Paris')::date as j")).rows[0]
    .j;
  const rejeu = await editeur.appeler("POST", `/${id}/rejeu`, { du: jour, au: jour });
  assert.deepEqual([rejeu.statut, rejeu.corps.nombre], [200, 2]);
  await battre(s);
  await battre(s);
  assert.deepEqual(
    recepteur.recus.map(({ type }) => type),
    ["orientation.modifiee", "contrat.signe"],
  );
  assert.equal(recepteur.recus[0]?.id, premier);
  const vide = await editeur.appeler("POST", `/${id}/rejeu`, {
    du: "2020-01-01",
    au: "2020-01-31",
  });
  assert.equal(vide.corps.nombre, 0);
});

test("a period is replayed whatever others have on it; past 10 000 events of its own it is refused", async () => {
  const id = await unAbonnement(editeur, recepteur, { genres: ["contrat.refuse"] });
  const usager = await unUsager(s.pool);
  const ailleurs = await unUsager(s.pool, { rsaDepartement: "59", departement: "59" });
  const combler = (usagerId: string, nombre: number) =>
    s.pool.query(
      `insert into journal.evenement (sujet_type, sujet_id, genre, auteur, capacite)
       select 'usager', $1, 'contrat.refuse', 'essai', 'agent' from generate_series(1, $2::int)`,
      [usagerId, nombre],
    );
  const { rows } = await s.pool.query("select (now() at time zone 'Europe/Paris')::date as jour");
  const rejouer = () =>
    editeur.appeler("POST", `/${id}/rejeu`, { du: rows[0].jour, au: rows[0].jour });
  await combler(ailleurs.id, 10_001);
  await ilArrive(s, usager.id, "contrat.refuse");
  await battre(s);
  const rejeu = await rejouer();
  assert.deepEqual([rejeu.statut, rejeu.corps.nombre], [200, 1], rejeu.texte);
  await combler(usager.id, 10_000);
  await s.plateforme.travaux.executer("seconde");
  const trop = await rejouer();
  assert.deepEqual([trop.statut, trop.corps.code], [400, "PERIODE_TROP_LARGE"]);
  await editeur.appeler("POST", `/${id}/fermeture`, { motif: "La période est rejouée" });
});

test("what is wrong is refused, named, and changes nothing", async () => {
  const id = await unAbonnement(editeur, recepteur);
  const compter = async () =>
    (await s.pool.query("select count(*)::int as n, max(adresse) as a from webhooks.abonnement"))
      .rows[0];
  const avant = await compter();
  const refus: readonly [string, string, unknown, number, string?][] = [
    ["POST", "", voulu({ adresse: "https://moi:secret@x.example/" }), 400, "ADRESSE_INVALIDE"],
    ["POST", "", voulu({ adresse: "https://x.example/?cle=1" }), 400, "ADRESSE_INVALIDE"],
    ["POST", "", voulu({ adresse: "😀".repeat(100) }), 400, "ADRESSE_INVALIDE"],
    [
      "POST",
      "",
      voulu({ adresse: `https://x.example/${"é".repeat(100)}` }),
      400,
      "ADRESSE_INVALIDE",
    ],
    ["POST", "", voulu({ adresse: "a".repeat(10_000) }), 400],
    ["POST", "", voulu({ genres: [] }), 400],
    ["POST", "", voulu({ genres: ["journal.tout"] }), 403, "TYPE_NON_SOUSCRIT"],
    ["POST", "", voulu({ perimetre: "national" }), 400],
    ["POST", "", { adresse: recepteur.adresse }, 400],
    ["PUT", `/${id}`, voulu({ genres: ["sanction.decidee"] }), 403, "TYPE_NON_SOUSCRIT"],
    ["POST", `/${id}/rejeu`, { du: "2026-02-30", au: "2026-03-01" }, 400],
    ["POST", `/${id}/rejeu`, { du: "2026-03-02", au: "2026-03-01" }, 400, "PERIODE_INVALIDE"],
    ["POST", `/${id}/rejeu`, { position: 999_999 }, 404, "LIVRAISON_INCONNUE"],
    ["POST", `/${id}/rejeu`, { position: -1 }, 400],
    ["POST", `/${id}/rejeu`, { position: 1e30 }, 400],
    ["POST", `/${id}/rejeu`, { du: "0000-01-01", au: "2026-03-01" }, 400],
    ["GET", `/${randomUUID()}`, undefined, 404, "ABONNEMENT_INCONNU"],
    ["GET", "/pas-un-uuid", undefined, 400],
    ["GET", `/${id}/livraisons?avant=zéro`, undefined, 400],
  ];
  for (const [methode, chemin, corps, statut, code] of refus) {
    const sortie = await editeur.appeler(methode, chemin, corps);
    assert.equal(sortie.statut, statut, `${methode} ${chemin} ${sortie.texte}`);
    if (code) assert.equal(sortie.corps.code, code);
  }
  assert.deepEqual(await compter(), avant);
});

test("CONV-3.2-10 a kind whose API the application has not is refused, and the open ones are listed", async () => {
  const base = ["rechercheusager", "statutcontratusager"];
  const scopes = [...base, "api_rendez-vous-partenairev1", "gererRDV"];
  const limite = await unEditeur(s, { scopes });
  const refuse = await limite.appeler("POST", "", voulu({ genres: ["orientation.ouverte"] }));
  assert.deepEqual([refuse.statut, refuse.corps.code], [403, "TYPE_NON_SOUSCRIT"]);
  assert.match(refuse.corps.message, /rendez-vous\.pris/);
  const { types } = (await limite.appeler("GET")).corps;
  const ouverts = types.filter(({ ouvert }: { ouvert: boolean }) => ouvert);
  assert.ok(ouverts.every(({ famille }: { famille: string }) => famille === "Rendez-vous"));
  assert.ok(types.length > ouverts.length);
});

test("ANX3-1-03 another partner, an agent without the role or without an account reach nothing", async () => {
  const id = await unAbonnement(editeur, recepteur);
  const autre = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: autre.id });
  const etranger = await unEditeur(s, {
    organisationId: autre.id,
    application: editeur.application,
  });
  await jusqua(async () => (await etranger.appeler("GET")).corps.code !== "CONVENTION_INACTIVE");
  const gestes = [
    ["GET", ""],
    ["GET", `/${id}`],
    ["GET", `/${id}/livraisons`],
    ["POST", `/${id}/essai`],
    ["POST", `/${id}/secret`],
    ["POST", `/${id}/pause`],
  ] as const;
  for (const [methode, chemin] of gestes) {
    const sortie = await etranger.appeler(methode, chemin);
    assert.deepEqual([sortie.statut, sortie.corps.code], [404, "APPLICATION_INCONNUE"]);
  }
  // Another application of the same partner does not open it either.
  const voisine = await unEditeur(s, {
    application: await uneApplication(s.pool, { organisationId: s.departement.id }),
  });
  assert.equal((await voisine.appeler("GET", `/${id}`)).corps.code, "ABONNEMENT_INCONNU");
  assert.equal((await voisine.appeler("POST", `/${id}/pause`)).corps.code, "ABONNEMENT_INCONNU");
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  const entetes = await uneSession(s.pool, agent);
  const url = `${s.url}/portail/api/developpeur/applications/${editeur.application.id}/webhooks`;
  await s.pool.query("update identite.session set ouverte_le = $1, vue_le = $1", [
    s.horloge.maintenant(),
  ]);
  const sansRole = await fetch(url, { headers: entetes });
  assert.equal(sansRole.status, 403);
  assert.equal((await fetch(url)).status, 401);
});

test("an application has so many subscriptions and no more, even asked for at once", async () => {
  const presse = await unEditeur(s);
  const sorties = await Promise.all(
    Array.from({ length: 25 }, () => presse.appeler("POST", "", voulu())),
  );
  assert.equal(sorties.filter(({ statut }) => statut === 200).length, 20);
  assert.ok(
    sorties.every(({ statut, corps }) => statut === 200 || corps.code === "TROP_D_ABONNEMENTS"),
  );
});
