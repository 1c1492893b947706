import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../essais/agents.ts";
import { appeler } from "../../essais/appels.ts";
import { inserer } from "../../essais/inserer.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { unUsager } from "../../essais/usagers.ts";
import type { Organisation, TypeOrganisation } from "../conventions/index.ts";
import { perimetreEnsemble, situer } from "../usagers/index.ts";
import type { Pilotage } from "./actes/consulter-pilotage.ts";
import { lireReleves } from "./depot/releves.ts";
import {
  desUsagers,
  unEntretien,
  uneDemarche,
  uneExploration,
  uneOrientation,
  unePeriode,
} from "./essais/population.ts";

type Entetes = Record<string, string>;
let s: Situation;
let responsable: Entetes;
let conseiller: Entetes;
let operateur: Entetes;
let voisin: Organisation;
let ids: string[];
const T1 = { debut: "2026-01-01", fin: "2026-03-31" };
const INSCRIT = { m_statut: "Inscrit", m_date_effet_statut: "2025-06-18" };
const RQTH = { dateDebutRqth: "2020-01-01", dateFinRqth: "9999-12-31", source: "essai" };

before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  voisin = await uneOrganisation(s.pool, { nom: "Département voisin", departement: "974" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: voisin.id });
  const session = async (organisationId: string, roles: string[], modules: string[]) =>
    uneSession(s.pool, await unAgent(s.pool, { organisationId, roles, modules }));
  responsable = await session(s.departement.id, [], ["activites-orientation"]);
  conseiller = await session(s.departement.id, ["GOUVERNANCE"], ["orientation", "vue-360"]);
  operateur = await session(s.operateur.id, ["OPERATEUR"], []);
  await peupler();
});
after(() => s.fermer());

/** Twenty people of the département, twelve of whom have the RSA, and five of another one. */
async function peupler(): Promise<void> {
  const { pool } = s;
  const agee = { dateNaissance: "1980-05-05" };
  const referentId = s.departement.id;
  ids = [
    ...(await desUsagers(pool, 6, { dateNaissance: "2003-05-05", inscription: INSCRIT })),
    ...(await desUsagers(pool, 6, agee)),
    ...(await desUsagers(pool, 5, { ...agee, rsa: false, referentId })),
    ...(await desUsagers(pool, 3, { ...agee, rsa: false, referentId, rqth: RQTH })),
  ];
  const outreMer = { rsaDepartement: "974", departement: "974" };
  await desUsagers(pool, 5, outreMer);
  // Registered on the first day of 2025, they are not of the stock.
  const inscrit = { m_statut: "Inscrit", m_date_effet_statut: "2023-06-18" };
  await desUsagers(pool, 6, { ...outreMer, inscription: inscrit });
  await pool.query("update usagers.usager set rsa_recu_le = '2024-06-01' where rsa");
  // Before the last orientation of the period, and out of the accompaniment: neither counts.
  await uneOrientation(pool, ids[0] ?? "", "2026-01-10", "PSO", null, "2026-02-01");
  await uneDemarche(pool, ids[0] ?? "", "2026-01-05", 30);
  await uneDemarche(pool, ids[0] ?? "", "2026-03-02", 30);
  for (const [rang, id] of ids.entries()) {
    if (rang < 12) {
      const logement = rang < 10 ? "AUCUNE" : "SANS_LOGEMENT";
      await uneOrientation(pool, id, "2026-02-02", rang < 10 ? "PED" : "PSO", {
        contrainte_logement: logement,
      });
    } else if (rang < 18) await uneOrientation(pool, id, "2025-12-31", "PED", null);
    if (rang < 6) await unEntretien(pool, id, "2026-01-15");
    if (rang < 6 || (rang >= 12 && rang < 16)) {
      const motifFin = rang < 5 ? "EMPLOI" : "TERME";
      // Five are satisfied and five are not: those who have the RSA, but one.
      const avis = rang < 5 ? "TRES_SATISFAIT" : "PEU_SATISFAIT";
      const fini = { debut: "2026-01-12", fin: "2026-02-10", motifFin, avis };
      await unePeriode(pool, id, referentId, { dispositif: "ACCOMPAGNEMENT_INTENSIF", ...fini });
      await uneExploration(pool, id, 1, "2026-01-05", true);
      await uneExploration(pool, id, 2, "2026-03-02", rang < 5);
      await uneDemarche(pool, id, "2026-01-12", 10);
    } else {
      const suivi = { dispositif: "SUIVI_PROFESSIONNEL", debut: "2025-06-01" };
      await unePeriode(pool, id, referentId, suivi);
    }
  }
  // What begins after the day of the reading is not counted yet.
  const demain = { dispositif: "ACCOMPAGNEMENT_INTENSIF", debut: "2026-03-11" };
  for (const id of ids.slice(0, 5)) await unePeriode(pool, id, randomUUID(), demain);
}

async function piloter(entetes: Entetes, question: Record<string, string> = {}) {
  const lu = await appeler(`${s.url}/portail/api/pilotage?${new URLSearchParams(question)}`, {
    entetes,
  });
  return { ...lu, pilotage: lu.corps as Pilotage };
}

function ligneDe(indicateurs: Pilotage["services"], code: string): unknown[] {
  const { valeurs = [] } = indicateurs.find((i) => i.code === code) ?? {};
  return valeurs.map(({ nombre, masque }) => masque ?? nombre);
}

async function trace({ entetes }: { readonly entetes: Headers }) {
  const [ligne] = await lireTraces(s.pool, entetes.get("x-correlation-id") ?? "");
  return [ligne?.acte, ligne?.finalite, ligne?.issue, ligne?.motif, ligne?.usager_id];
}

test("the services rendered are counted for each public, and few people are not told apart", async () => {
  const { statut, pilotage } = await piloter(responsable);
  assert.equal(statut, 200);
  assert.deepEqual(pilotage.periode, T1);
  // Everybody, registered, RSA, young, disabled.
  assert.deepEqual(ligneDe(pilotage.services, "PERSONNES"), [20, 6, 12, 6, "PETIT"]);
  assert.deepEqual(ligneDe(pilotage.services, "ORIENTEES"), [12, 6, 12, 6, "SECRET"]);
  assert.deepEqual(ligneDe(pilotage.services, "RECUES"), [6, 6, 6, 6, "SECRET"]);
  assert.deepEqual(ligneDe(pilotage.services, "CONTRATS"), [0, 0, 0, 0, "SECRET"]);
  assert.deepEqual(pilotage.structures.structures, { nombre: 1, masque: null });
  const avant = await piloter(responsable, { debut: "2025-10-01" });
  // Of eight without RSA six were oriented: that none has it would tell of the two others.
  assert.deepEqual(ligneDe(avant.pilotage.services, "ORIENTEES"), [6, 0, "SECRET", 0, "PETIT"]);
});

test("B4-13 the intensive accompaniment has its prevalence, length, hours, way to work, barriers that stay and satisfaction", async () => {
  const { intensif, absents } = (await piloter(responsable)).pilotage;
  assert.deepEqual(absents, ["EMPLOYEURS"]);
  const ensemble = (code: string) => ligneDe(intensif, code)[0];
  assert.deepEqual(
    ["INTENSIF", "PREVALENCE", "ACCES_EMPLOI", "PERSISTANCE_FREINS", "DUREE", "INTENSITE"].map(
      ensemble,
    ),
    [10, 50, 50, 50, 30, 10],
  );
  assert.deepEqual([ensemble("SATISFACTION"), ensemble("AVIS_DECLINES")], [50, 0]);
  // Of six who have the RSA one is not satisfied: the share would tell of them.
  assert.equal(ligneDe(intensif, "SATISFACTION")[2], "SECRET");
  // Three are disabled: that none of them had one is not said either.
  assert.equal(ligneDe(intensif, "DUREE").at(-1), "SECRET");
  const vide = (await piloter(responsable, { debut: "2025-07-01" })).pilotage.intensif;
  // Nothing is measured, which is not zero.
  assert.deepEqual([ligneDe(vide, "DUREE")[0], ligneDe(vide, "ACCES_EMPLOI")[0]], [null, null]);
});

test("B4-13 who declines is counted apart, and only the last answer of a person counts", async () => {
  const { rows } = await s.pool.query<{ id: string }>(
    "select id from accompagnement.periode where avis = 'PEU_SATISFAIT' order by id",
  );
  const repondre = (avis: string, anciens: readonly string[]) =>
    s.pool.query("update accompagnement.periode set avis = $1 where id = any($2)", [avis, anciens]);
  const changes = rows.map(({ id }) => id);
  const lire = async () => {
    const { intensif } = (await piloter(responsable)).pilotage;
    return ["SATISFACTION", "AVIS_DECLINES"].map((code) => ligneDe(intensif, code)[0]);
  };
  await repondre("DECLINE", changes);
  // Five declined; that the five who answered are all satisfied would tell the answer of each.
  assert.deepEqual(await lire(), ["SECRET", 5]);
  for (const id of ids.slice(0, 5)) {
    const avant = { debut: "2026-01-02", fin: "2026-01-08", motifFin: "AUTRE" };
    const dispositif = "ACCOMPAGNEMENT_INTENSIF";
    await unePeriode(s.pool, id, s.departement.id, { ...avant, dispositif, avis: "PAS_SATISFAIT" });
  }
  assert.deepEqual(await lire(), ["SECRET", 5]);
  // Four who decline would be few.
  await repondre("SATISFAIT", changes.slice(0, 1));
  assert.deepEqual(await lire(), ["SECRET", "PETIT"]);
});

test("B4-13 a portfolio beyond the dated number of people is counted, without its référent", async () => {
  const ecrire = (nom: string, valeur: number) =>
    inserer(s.pool, "parametres.parametre", {
      ...{ nom, valeur, debut: "2026-03-10", fin: null, source: "essai", auteur: "essai" },
    });
  for (const id of await desUsagers(s.pool, 6, { rsaDepartement: "974", departement: "974" })) {
    const periode = { dispositif: "ACCOMPAGNEMENT_INTENSIF", debut: "2026-01-05" };
    await unePeriode(s.pool, id, voisin.id, { ...periode, referent: "Alix RÉFÉRENT" });
  }
  const lire = () => piloter(operateur, { partenaire: voisin.id });
  const surcharges = async () => (await lire()).pilotage.structures.surcharges;
  assert.equal((await surcharges()).masque, "SECRET");
  assert.doesNotMatch((await lire()).texte, /RÉFÉRENT/i);
  await ecrire("pilotage.petit_effectif", 1);
  await jusqua(async () => (await surcharges()).nombre === 0);
  await ecrire("accompagnement.portefeuille_max", 5);
  await jusqua(async () => (await surcharges()).nombre === 1);
  await s.pool.query(
    "update parametres.parametre set valeur = '5' where nom = 'pilotage.petit_effectif'",
  );
  await jusqua(async () => (await surcharges()).masque === "PETIT");
});

test("B3-14 the orientations and the use of criteria are shared out by path, public, decider and answer", async () => {
  const { orientations } = (await piloter(responsable)).pilotage;
  const ventilation = (code: string) =>
    Object.fromEntries(
      (orientations.find((v) => v.code === code)?.lignes ?? []).map((l) => [
        l.valeur,
        l.masque ?? l.nombre,
      ]),
    );
  assert.deepEqual(ventilation("PARCOURS"), { PED: "SECRET", PSO: "SECRET" });
  assert.deepEqual(ventilation("ORIENTEUR"), { CD: 12 });
  assert.deepEqual(ventilation("SUITE"), { ACCEPTEE: 12 });
  assert.deepEqual(ventilation("CRITERE:contrainte_logement"), {
    AUCUNE: "SECRET",
    SANS_LOGEMENT: "SECRET",
  });
  assert.deepEqual(ventilation("CRITERE:projet_pro"), { NON_RENSEIGNE: 12 });
  assert.deepEqual(ventilation("PUBLIC"), {
    ENSEMBLE: 12,
    INSCRITS: 6,
    RSA: 12,
    JEUNES: 6,
    HANDICAP: "SECRET",
  });
});

test("B3-14 the list and the rhythm of what is sent to the committees are dated parameters", async () => {
  const regler = (nom: string, valeur: unknown) =>
    s.pool.query(
      `insert into parametres.parametre (nom, debut, fin, valeur, source, auteur)
       values ('pilotage.' || $1, '2026-03-10', '2026-03-10', $2, 'essai', 'essai')
       on conflict (nom, debut) do update set valeur = excluded.valeur`,
      [nom, JSON.stringify(valeur)],
    );
  const lire = async () => (await piloter(responsable)).pilotage;
  const codes = async () => (await lire()).orientations.map(({ code }) => code);
  assert.ok((await codes()).length > 3);
  await regler("ventilations", ["ORIENTEUR"]);
  await jusqua(async () => (await codes()).length === 1);
  assert.deepEqual(await codes(), ["ORIENTEUR"]);
  await regler("periodicite_mois", 6);
  const semestre = { debut: "2026-01-01", fin: "2026-06-30" };
  await jusqua(async () => (await lire()).periode.fin === semestre.fin);
  assert.deepEqual((await lire()).periode, semestre);
  await regler("ventilations", ["PARCOURS", "PUBLIC", "ORIENTEUR", "SUITE", "CRITERE"]);
  await regler("periodicite_mois", 3);
  await jusqua(async () => (await lire()).periode.fin === T1.fin && (await codes()).length > 3);
});

test("B2-10 the beneficiaries not registered at the start of 2025 are counted with their deadline, later overseas", async () => {
  const { stock } = (await piloter(operateur)).pilotage;
  const [metropole, outreMer] = stock;
  assert.deepEqual(metropole, {
    departement: "62",
    personnes: { nombre: 12, masque: null },
    faites: { nombre: 6, masque: null },
    part: { nombre: 50, masque: null },
    echeance: "2026-12-31",
  });
  assert.deepEqual([outreMer?.departement, outreMer?.echeance], ["974", "2027-12-31"]);
  assert.deepEqual(outreMer?.personnes, { nombre: 5, masque: null });
  assert.deepEqual(outreMer?.faites, { nombre: 0, masque: null });
  // Two more have the RSA since: the stock subtracted from that public would tell of them.
  const alpes = { rsaDepartement: "04", departement: "04" };
  const anciens = await desUsagers(s.pool, 6, alpes);
  await s.pool.query("update usagers.usager set rsa_recu_le = '2024-06-01' where id = any($1)", [
    anciens,
  ]);
  await desUsagers(s.pool, 2, alpes);
  const [autre] = (await piloter(operateur)).pilotage.stock;
  assert.deepEqual([autre?.personnes.masque, autre?.part.masque], ["SECRET", "SECRET"]);
});

test("RAPP-12 a département sees its own figures, the opérateur those of each partner; refusals leave a line", async () => {
  const autre = await piloter(responsable, { partenaire: voisin.id });
  assert.deepEqual([autre.statut, autre.corps.code], [403, "HORS_PERIMETRE"]);
  const refusee = ["consulter-pilotage", "STATISTIQUE", "refusee"];
  assert.deepEqual(await trace(autre), [...refusee, "HORS_PERIMETRE", null]);
  const sansDroit = await piloter(conseiller);
  assert.deepEqual([sansDroit.statut, sansDroit.corps.code], [403, "DROIT_ABSENT"]);
  assert.deepEqual(await trace(sansDroit), [...refusee, "DROIT_ABSENT", null]);
  assert.equal((await piloter({})).statut, 401);
  assert.deepEqual((await piloter(responsable)).pilotage.partenaires, []);
  const choix = (await piloter(operateur)).pilotage.partenaires.map(({ nom }) => nom);
  assert.deepEqual(choix, ["Conseil départemental d’essai", "Département voisin"]);
  const lu = await piloter(operateur, { partenaire: s.departement.id });
  assert.deepEqual(ligneDe(lu.pilotage.services, "PERSONNES")[0], 20);
  const accordee = ["consulter-pilotage", "STATISTIQUE", "accordee", null, null];
  assert.deepEqual(await trace(lu), accordee);
});

test("ANX4-D-05 the application is a tile of Mon Portail Pro for who has its right, and for nobody else", async () => {
  const tuiles = async (entetes: Entetes) =>
    (await appeler(`${s.url}/portail/api/session`, { entetes })).corps.tuiles.map(
      ({ code, lien, plateforme }: Record<string, string>) => [code, lien, plateforme],
    );
  const tuile = ["activites-pilotage", "/activites/orientation", "mon-portail-pro"];
  assert.deepEqual(await tuiles(responsable), [tuile]);
  assert.ok(!(await tuiles(conseiller)).some(([code]: string[]) => code === tuile[0]));
});

test("CONV-7-05 the journal says whose perimeter and which period were read, or asked for in vain", async () => {
  const objet = async ({ entetes }: { readonly entetes: Headers }) => {
    const [ligne] = await lireTraces(s.pool, entetes.get("x-correlation-id") ?? "");
    return ligne?.objet;
  };
  const sien = `organisation ${s.departement.id}, période ${T1.debut}`;
  assert.equal(await objet(await piloter(responsable)), sien);
  assert.equal(await objet(await piloter(operateur, { partenaire: s.departement.id })), sien);
  const refusees = [
    await piloter(responsable, { partenaire: voisin.id, debut: "2026-01-01" }),
    await piloter(responsable, { debut: "2024-10-01" }),
  ];
  assert.deepEqual(await Promise.all(refusees.map(objet)), [
    `organisation ${voisin.id}, période 2026-01-01`,
    `organisation ${s.departement.id}, période 2024-10-01`,
  ]);
});

test("a period that does not exist, an unknown partner and a malformed question are refused", async () => {
  for (const debut of ["2026-02-01", "2024-10-01", "2026-04-01"]) {
    const lu = await piloter(responsable, { debut });
    assert.deepEqual([lu.statut, lu.corps.code], [400, "PERIODE_INVALIDE"], debut);
  }
  for (const question of [{ debut: "01/01/2026" }, { partenaire: "62" }, { mois: "1" }]) {
    assert.equal((await piloter(operateur, question as never)).statut, 400);
  }
  assert.equal((await piloter(operateur, { partenaire: randomUUID() })).statut, 404);
});

test("CONV-5-09 no direct identifier reaches the steering: neither the answer nor what it may read", async () => {
  const { texte } = await piloter(responsable);
  const { rows } = await s.pool.query<Record<string, string>>(
    `select id::text, numero_francetravail, nom_naissance, prenom, courriel, telephone,
       date_naissance::text from usagers.usager`,
  );
  for (const personne of rows) {
    for (const valeur of Object.values(personne)) assert.ok(!texte.includes(valeur), valeur);
  }
  assert.doesNotMatch(texte, /LEROUX|Secret/);
  const { rows: colonnes } = await s.pool.query<{ nom: string }>(
    `select table_schema || '.' || table_name || '.' || column_name as nom
     from information_schema.columns where table_name like 'pilotage%'`,
  );
  assert.ok(colonnes.length > 20);
  const directes = /nom|prenom|nir|numero|adresse|courriel|telephone|agent|commentaire|referent$/;
  assert.deepEqual(
    colonnes.filter(({ nom }) => directes.test(nom.split(".")[2] ?? "")),
    [],
  );
});

test("CONV-2-06 statistics closed by a decision of the commission SI, the steering is refused", async () => {
  const decision = {
    finalite: "STATISTIQUE",
    effetLe: "2026-03-10",
    decision: "Commission SI du 9 mars 2026",
  };
  const decider = (ouverte: boolean) =>
    appeler(`${s.url}/portail/api/gouvernance/finalites`, {
      entetes: operateur,
      corps: { ...decision, ouverte },
    });
  await decider(false);
  const ferme = await piloter(responsable);
  assert.deepEqual([ferme.statut, ferme.corps.code], [409, "FINALITE_FERMEE"]);
  await decider(true);
  assert.equal((await piloter(responsable)).statut, 200);
});

test("CONV-4-02 the perimeter of a population is that of each person, for every type of organisation", async () => {
  const types: TypeOrganisation[] = ["CD", "DCD", "ML", "COMMUNE", "FT", "REGION"];
  const organisations = await Promise.all(
    types.map((type) =>
      uneOrganisation(s.pool, {
        type,
        nom: type,
        departement: "33",
        rattachementId: type === "DCD" ? s.departement.id : null,
      }),
    ),
  );
  for (const { id: referentId } of organisations) await unUsager(s.pool, { referentId });
  await unUsager(s.pool, { rsaDepartement: "33", departement: "33" });
  await unUsager(s.pool, { rsa: false, departement: "33" });
  const { rows } = await s.pool.query(
    `select referent_id as "referentId", rsa, rsa_departement as "rsaDepartement", departement,
       adresse is not null as "adresseConnue" from usagers.usager`,
  );
  const delegataires = [{ id: organisations[1]?.id ?? "" }];
  for (const organisation of [...organisations, s.departement]) {
    const siens = organisation.id === s.departement.id ? delegataires : [];
    const attendus = rows.filter((p) => situer(p, organisation, siens) !== "HORS_PERIMETRE");
    const jour = "2026-03-10";
    const population = { jour, neApres: jour, neAvant: jour };
    const perimetre = perimetreEnsemble(organisation, siens);
    const releves = await lireReleves(s.pool, { ...population, perimetre }, T1);
    const compte = releves.find((r) => r.compte === "PERSONNES" && r.public === "ENSEMBLE");
    assert.equal(compte?.nombre, attendus.length, organisation.type);
  }
});
