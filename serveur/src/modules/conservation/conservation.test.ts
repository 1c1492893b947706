import assert from "node:assert/strict";
import { randomBytes, randomInt, randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import pg from "pg";
import { chercherEnClair } from "../../essais/chercher-en-clair.ts";
import { inserer } from "../../essais/inserer.ts";
import { unUsager } from "../../essais/usagers.ts";
import { creerSignataire } from "../../kit/crypto/signature-document.ts";
import { ajouterJours, ajouterMois } from "../../kit/delais.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { type BaseDeTest, creerBaseDeTest } from "../../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../../kit/postgres/pool.ts";
import { scellerJournal, verifierSceaux } from "../journal/index.ts";
import { LIGNES, unDossierComplet, unePersonne } from "./essais/dossier-complet.ts";
import { executerConservation } from "./index.ts";

const MAINTENANT = new Date();
const AUJOURDHUI = jourCivil(MAINTENANT);
let base: BaseDeTest;
let pool: pg.Pool;
/** Reads what the service may not: the archives. */
let proprietaire: pg.Client;
before(async () => {
  base = await creerBaseDeTest();
  pool = ouvrirPool(base.url, 4);
  proprietaire = new pg.Client({ connectionString: base.urlMigrateur });
  await proprietaire.connect();
  await proprietaire.query("set role maillage_proprietaire");
});
after(async () => {
  await proprietaire.end();
  await pool.end();
  await base.fermer();
});
beforeEach(async () => {
  await proprietaire.query("truncate conservation.passage, conservation.effacement");
});

async function geler(numero: string): Promise<number | null> {
  const { rowCount } = await pool.query(
    "select from conservation.geler($1, 'CONTENTIEUX', gen_random_uuid(), now())",
    [numero],
  );
  return rowCount;
}
/** As on another day. */
const recommencer = async () => {
  await proprietaire.query("truncate conservation.passage");
  await passer();
};

const passer = (lot?: number) => executerConservation(pool, MAINTENANT, lot);

/** Where a record is. */
async function situer(id: string): Promise<"actif" | "archive" | "efface"> {
  const { rows } = await proprietaire.query(
    `select exists (select from usagers.usager where id = $1) as actif,
       exists (select from conservation.archive where usager_id = $1) as archive`,
    [id],
  );
  const [{ actif, archive }] = rows;
  assert.ok(!(actif && archive));
  return actif ? "actif" : archive ? "archive" : "efface";
}

const situerTous = async (ids: readonly string[]) => {
  const lieux = [];
  for (const id of ids) lieux.push(await situer(id));
  return lieux;
};

/** Days around those where something ends, and others at random. */
function unJour(): string {
  const mois = [3, 6, 13, 36, 36, 120, 120][randomInt(8)] ?? randomInt(150);
  return ajouterJours(ajouterMois(AUJOURDHUI, -mois), randomInt(-4, 5));
}
const echu = (jour: string, mois: number) => ajouterMois(jour, mois) <= AUJOURDHUI;

test("CONV-5-18 for any dates, nothing is erased before its term and nothing stays after it", async () => {
  const attendus = new Map<string, string>();
  for (let n = 0; n < 150; n++) {
    const vie = unJour();
    if (vie > AUJOURDHUI) continue;
    const statut =
      (["Cessé", "Radié", "Identifié", null, "Inscrit"] as const)[randomInt(5)] ?? null;
    const rsa = randomInt(6) === 0;
    const { id } = await unePersonne(pool, { vie, statut, rsa });
    const vivant = rsa || statut === "Inscrit";
    const inscrit = statut === "Cessé" || statut === "Radié";
    const fin = inscrit ? ajouterMois(ajouterMois(vie, 36), 84) : ajouterMois(vie, 13);
    attendus.set(
      id,
      vivant || (inscrit ? !echu(vie, 36) : fin > AUJOURDHUI)
        ? "actif"
        : fin <= AUJOURDHUI
          ? "efface"
          : "archive",
    );
  }
  await passer(7);
  for (const [id, attendu] of attendus) assert.equal(await situer(id), attendu, id);
  assert.deepEqual(new Set(attendus.values()), new Set(["actif", "archive", "efface"]));
});

test("CONV-5-18 a running right, path, contract or freeze keeps a record beyond its term; what keeps it once gone, it goes", async () => {
  const vie = "2012-03-01";
  const vieux = { vie, statut: null };
  const parcours = await unePersonne(pool, vieux);
  await inserer(
    pool,
    "orientation.orientation",
    LIGNES.orientation(parcours.id, vie, { etat: "EN_ATTENTE" }),
  );
  const prescrit = await unePersonne(pool, vieux);
  const service = randomUUID();
  await inserer(pool, "accompagnement.service", LIGNES.service(service, vie));
  await inserer(
    pool,
    "accompagnement.prescription",
    LIGNES.prescription(prescrit.id, service, vie, { etat: "ACCEPTEE" }),
  );
  const periode = await unePersonne(pool, vieux);
  await inserer(pool, "accompagnement.periode", LIGNES.periode(periode.id, vie));
  const sousContrat = await unePersonne(pool, vieux);
  await inserer(pool, "contrat_engagement.contrat", LIGNES.contrat(sousContrat.id, vie));
  const demandeur = await unePersonne(pool, vieux);
  await inserer(
    pool,
    "donnees_personnelles.demande",
    LIGNES.demande(demandeur.id, vie, { etat: "DECIDEE" }),
  );
  const gele = await unePersonne(pool, vieux);
  const ancienGele = await unePersonne(pool, { vie });
  for (const { numero } of [gele, ancienGele]) await geler(numero);
  const droits = [
    await unePersonne(pool, { vie, statut: "Inscrit" }),
    await unePersonne(pool, { vie, statut: null, rsa: true }),
  ];
  const retenus = [
    parcours,
    prescrit,
    periode,
    sousContrat,
    demandeur,
    gele,
    ancienGele,
    ...droits,
  ];
  await passer();
  for (const { id } of retenus) assert.equal(await situer(id), "actif");
  const { rows } = await pool.query(
    "select retenus - 'A_VENIR' as retenus from conservation.passage",
  );
  assert.deepEqual(rows[0].retenus, { GEL: 2, DEMANDE: 1, PARCOURS: 3, CONTRAT: 1 });

  await pool.query("update orientation.orientation set etat = 'ABANDON' where usager_id = $1", [
    parcours.id,
  ]);
  await pool.query("update accompagnement.prescription set etat = 'TERMINEE'");
  await pool.query("update donnees_personnelles.demande set etat = 'REPONDUE'");
  await pool.query("update accompagnement.periode set annulee_le = debut");
  await pool.query("update usagers.usager set rsa = false, rsa_recu_le = null where rsa");
  await pool.query(
    `update usagers.usager set inscription = inscription || '{"m_statut": "Cessé"}'
     where inscription ->> 'm_statut' = 'Inscrit'`,
  );
  await pool.query(
    "select conservation.lever(id, gen_random_uuid(), now()) from conservation.gel where leve_le is null",
  );
  await recommencer();
  for (const { id } of retenus) {
    assert.equal(await situer(id), id === sousContrat.id ? "actif" : "efface");
  }
});

test("CONV-5-18 the service cannot erase a record before its term, whatever day it says it is", async () => {
  const { id } = await unePersonne(pool, { vie: AUJOURDHUI });
  for (const jour of ["9999-12-31", AUJOURDHUI]) {
    const { rows } = await pool.query("select conservation.appliquer($1, $2) as fait", [id, jour]);
    assert.deepEqual(rows, [{ fait: null }]);
  }
  assert.equal(await situer(id), "actif");
  for (const ordre of [
    "delete from usagers.usager",
    "delete from conservation.gel",
    "insert into conservation.gel (usager_id, motif, pose_le, pose_par) values (gen_random_uuid(), 'CONTENTIEUX', now(), gen_random_uuid())",
    "select from conservation.archive",
    "insert into conservation.effacement values (now(), 'dossiers', 'terme', 1)",
    `select conservation.retirer('${id}', now()::date)`,
    "select journal.garder_empreintes(gen_random_uuid())",
    "delete from journal.trace",
    "delete from journal.ligne_effacee",
    "update conservation.duree_initiale set valeur = 1",
  ])
    await assert.rejects(pool.query(ordre), { code: "42501" }, ordre);
});

test("CONV-5-18 a recognition of handicap goes six months after its end, a detention three months after its own, and the record stays", async () => {
  const ilYA = (mois: number, jours = 0) => ajouterJours(ajouterMois(AUJOURDHUI, -mois), jours);
  const rqth = async (fin: string | null) => {
    const { id } = await unUsager(pool, {
      inscription: { m_statut: "Inscrit", m_date_effet_statut: "2024-01-01" },
      rqth: { dateDebutRqth: "2020-01-01", dateFinRqth: fin, source: "MDPH" },
    });
    return id;
  };
  const [finie, recente, sansFin] = [await rqth(ilYA(6)), await rqth(ilYA(6, 4)), await rqth(null)];
  const detention = async (genre: string, fin: string | null) => {
    const { id } = await unUsager(pool);
    await inserer(pool, "usagers.changement", {
      ...{ version: 1, usager_id: id, source_id: randomUUID(), genre, survenu_le: "2020-01-01" },
      ...{ fin, declare_le: "2020-01-02", auteur: "essai", ecrit_le: "2020-01-02" },
    });
    return id;
  };
  const sortie = await detention("INCARCERATION", ilYA(3));
  const gardes = [
    await detention("INCARCERATION", ilYA(3, 4)),
    await detention("INCARCERATION", null),
    await detention("MALADIE", ilYA(40)),
  ];
  await passer();
  const { rows: rqths } = await pool.query(
    "select id, rqth from usagers.usager where id = any($1)",
    [[finie, recente, sansFin]],
  );
  assert.deepEqual(
    rqths.filter((r) => r.rqth === null).map((r) => r.id),
    [finie],
  );
  const { rows: restent } = await pool.query(
    "select usager_id from usagers.changement where usager_id = any($1)",
    [[sortie, ...gardes]],
  );
  assert.deepEqual(restent.map((r) => r.usager_id).toSorted(), gardes.toSorted());
  const { rows } = await pool.query(
    "select jour::text, famille, regle, nombre::int from conservation.effacement order by regle",
  );
  assert.deepEqual(
    rows,
    ["detention", "rqth"].map((regle) => ({
      jour: AUJOURDHUI,
      famille: "dossiers",
      regle,
      nombre: 1,
    })),
  );
});

test("CONV-5-18 interrupted anywhere, an erasure is whole or nothing, and what follows is done the next time", async () => {
  const vises = [];
  for (let n = 0; n < 12; n++) vises.push((await unePersonne(pool, { vie: "2010-01-01" })).id);
  const tue = new pg.Client({ connectionString: base.url });
  tue.on("error", () => {});
  await tue.connect();
  const { rows } = await tue.query("select pg_backend_pid() as pid");
  await tue.query("begin");
  await tue.query("select conservation.appliquer($1, $2)", [vises[0], AUJOURDHUI]);
  await pool.query("select pg_terminate_backend($1)", [rows[0].pid]);
  await tue.end().catch(() => {});
  assert.equal(await situer(vises[0] ?? ""), "actif");

  // A pass left after its first lot goes on from there, and one record that breaks keeps none of the others.
  const ordre = vises.toSorted();
  await proprietaire.query(
    `create function public.casser() returns trigger language plpgsql as $$ begin raise 'coupure'; end $$;
     create trigger casser before delete on usagers.usager for each row when (old.id = '${ordre[6]}') execute function public.casser()`,
  );
  await pool.query("insert into conservation.passage (jour, apres) values ($1, $2)", [
    AUJOURDHUI,
    ordre[3],
  ]);
  await assert.rejects(passer(4), /coupure/);
  assert.deepEqual(
    await situerTous(ordre),
    ordre.map((_, rang) => (rang < 4 || rang === 6 ? "actif" : "efface")),
  );
  await passer(4);
  assert.equal(await situer(ordre[6] ?? ""), "actif", "looked at again another day");
  await proprietaire.query("drop function public.casser() cascade");
  await recommencer();
  assert.deepEqual(new Set(await situerTous(ordre)), new Set(["efface"]));
  const { rows: comptes } = await pool.query("select nombre::int from conservation.effacement");
  assert.deepEqual(comptes, [{ nombre: 12 }]);
});

/** Every row that holds one of these values, of every table: as the owner, who sees them all. */
async function tablesOu(valeurs: readonly string[]): Promise<string[]> {
  return (await chercherEnClair(proprietaire, valeurs)).filter(
    (nom) => nom !== "conservation.a_verifier",
  );
}
/** All that the database holds of this person, row by row. */
async function releverTout(id: string): Promise<Map<string, string[]>> {
  const { rows: pieces } = await proprietaire.query(
    "select nom, condition from conservation.pieces()",
  );
  const releve = new Map<string, string[]>();
  for (const { nom, condition } of pieces) {
    const { rows } = await proprietaire.query(
      `select t::text as ligne from ${nom} t where ${condition.replaceAll("$1", `'${id}'::uuid`)} order by 1`,
    );
    releve.set(
      nom,
      rows.map(({ ligne }) => ligne),
    );
  }
  return releve;
}

test("CONV-5-18 a record erased leaves nothing anywhere, and a count of nobody", async () => {
  const usager = await unDossierComplet(pool, "2015-03-02");
  const temoin = await unDossierComplet(pool, AUJOURDHUI);
  const valeurs = [usager.id, usager.numero];
  const avant = await tablesOu(valeurs);
  assert.ok(avant.length >= 15, avant.join());
  const [vides] = [[...(await releverTout(usager.id))].filter(([, lignes]) => lignes.length === 0)];
  assert.deepEqual(vides, [["conservation.gel", []]], "the record has something in each table");
  const complet = await releverTout(temoin.id);
  await passer();
  assert.deepEqual(await tablesOu(valeurs), []);
  assert.deepEqual(await releverTout(temoin.id), complet);
  const { rows } = await pool.query(
    "select famille, regle, nombre::int from conservation.effacement",
  );
  assert.deepEqual(rows, [{ famille: "dossiers", regle: "terme", nombre: 1 }]);
});

test("CONV-5-18 what a writing under way left of a record erased meanwhile goes afterwards", async () => {
  const { id } = await unePersonne(pool, { vie: "2015-03-02" });
  await passer();
  await inserer(pool, "orientation.orientation", LIGNES.orientation(id, "2015-03-02"));
  await passer();
  assert.deepEqual(await tablesOu([id]), ["orientation.orientation"], "too soon to be sure");
  await proprietaire.query("update conservation.a_verifier set le = le - interval '11 minutes'");
  await passer();
  assert.deepEqual(await tablesOu([id]), []);
});

test("CONV-5-18 three years after its end a record is in the archives, out of the service's sight; a freeze brings it back as it was", async () => {
  const vie = ajouterMois(AUJOURDHUI, -40);
  const { id, numero } = await unDossierComplet(pool, vie);
  await proprietaire.query("delete from webhooks.evenement where usager_id = $1", [id]);
  const avant = await releverTout(id);
  const signataire = creerSignataire(randomBytes(32));
  await scellerJournal(pool, signataire, MAINTENANT);
  const intact = async (effacees: number) => {
    const [, evenements] = await verifierSceaux(pool, signataire.clePublique);
    assert.deepEqual([evenements?.defauts, evenements?.effacees], [[], effacees]);
  };
  const dejaEffacees = (await verifierSceaux(pool, signataire.clePublique))[1]?.effacees ?? 0;
  await passer();
  await intact(dejaEffacees + 1);
  assert.equal(await situer(id), "archive");
  assert.deepEqual(await chercherEnClair(pool, [id, numero]), []);
  assert.equal(await geler("99999999999"), 0);
  assert.equal(await geler(numero), 1);
  assert.equal(await situer(id), "actif");
  await intact(dejaEffacees);
  const apres = await releverTout(id);
  assert.equal(apres.get("conservation.gel")?.length, 1);
  for (const [nom, lignes] of avant)
    if (nom !== "conservation.gel") assert.deepEqual(apres.get(nom), lignes, nom);
  await recommencer();
  assert.equal(await situer(id), "actif");
  await pool.query(
    "select conservation.lever(id, gen_random_uuid(), now()) from conservation.gel where usager_id = $1",
    [id],
  );
  await recommencer();
  assert.equal(await situer(id), "archive");
});

test("CONV-5-18 sessions and alerts made of the journal are no older than its lines", async () => {
  const terme = ajouterMois(AUJOURDHUI, -6);
  for (const [empreinte, vue, fermee] of [
    ["fermee", terme, terme],
    ["oubliee", terme, null],
    ["vue depuis", ajouterJours(terme, 4), null],
  ] as const)
    await inserer(pool, "identite.session", {
      ...{ empreinte: Buffer.from(empreinte), agent_id: randomUUID(), acr: "eidas2", amr: [] },
      ...{ id_token: "", ouverte_le: terme, vue_le: `${vue}T12:00:00Z` },
      fermee_le: fermee && `${fermee}T12:00:00Z`,
    });
  for (const jour of [terme, ajouterJours(terme, 4)])
    await inserer(pool, "securite.alerte", {
      ...{ genre: "nuit", jour, organisation_id: randomUUID(), nombre: 1, seuil: 1 },
      signalee_le: `${jour}T12:00:00Z`,
    });
  await passer();
  const { rows: sessions } = await pool.query("select empreinte from identite.session");
  assert.deepEqual(
    sessions.map(({ empreinte }) => empreinte.toString()),
    ["vue depuis"],
  );
  const { rows: alertes } = await pool.query("select jour::text from securite.alerte");
  assert.deepEqual(alertes, [{ jour: ajouterJours(terme, 4) }]);
});
