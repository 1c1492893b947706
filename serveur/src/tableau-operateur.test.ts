import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "./essais/agents.ts";
import { appeler } from "./essais/appels.ts";
import { inserer } from "./essais/inserer.ts";
import { ouvrirSituation, type Situation } from "./essais/situation.ts";

let s: Situation;
type Entetes = Record<string, string>;
let operateur: Entetes;
let partenaire: Entetes;
let rssi: Entetes;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-28T09:00:00Z" });
  const session = async (organisationId: string, roles: string[]) =>
    uneSession(s.pool, await unAgent(s.pool, { organisationId, roles }));
  operateur = await session(s.operateur.id, ["OPERATEUR"]);
  rssi = await session(s.operateur.id, ["CSSI"]);
  partenaire = await session(s.departement.id, ["OPERATEUR", "GOUVERNANCE"]);
});
after(() => s.fermer());

type Rubrique = {
  nombre: number;
  depasses: number;
  plusAncienne: string | null;
  premieres: { libelle: string; date: string | null }[];
};
async function tableau(
  instant: string,
  entetes = operateur,
): Promise<{ jour: string; codes: string[]; de(code: string): Rubrique }> {
  s.horloge.regler(instant);
  await s.pool.query("update identite.session set ouverte_le = $1, vue_le = $1", [instant]);
  const lu = await appeler(`${s.url}/portail/api/operateur/tableau-de-bord`, {
    entetes,
  });
  assert.equal(lu.statut, 200, lu.texte);
  return {
    jour: lu.corps.jour,
    codes: lu.corps.rubriques.map((r: { code: string }) => r.code),
    de: (code) => lu.corps.rubriques.find((r: { code: string }) => r.code === code),
  };
}

async function unBlocage(terme: string | null, bloqueLe: string) {
  const { id } = await unAgent(s.pool, { organisationId: s.departement.id });
  await inserer(s.pool, "acces_api.blocage", {
    id: randomUUID(),
    cible: "agent",
    cible_id: id,
    organisation_id: s.departement.id,
    motif: "Essai",
    terme,
    bloque_le: bloqueLe,
  });
}

test("what waits is counted on the day of Paris, nearest first, late from the day after", async () => {
  assert.deepEqual((await tableau("2026-03-28T09:00:00Z")).de("blocages"), {
    code: "blocages",
    nombre: 0,
    depasses: 0,
    plusAncienne: null,
    premieres: [],
  });
  await unBlocage(null, "2026-03-25T09:00:00Z");
  await unBlocage("2026-03-31", "2026-03-27T09:00:00Z");
  // 23:30 UTC on the 23rd is the 24th in Paris.
  await unBlocage("2026-03-28", "2026-03-23T23:30:00Z");
  for (let rang = 0; rang < 3; rang++) await unBlocage("2026-04-15", "2026-03-26T09:00:00Z");
  // The last minute of the 28th in Paris, then the first of the 29th, the night of summer time.
  const soir = await tableau("2026-03-28T22:59:00Z");
  assert.deepEqual([soir.jour, soir.de("blocages").depasses], ["2026-03-28", 0]);
  const nuit = await tableau("2026-03-28T23:00:00Z");
  const { nombre, depasses, plusAncienne, premieres } = nuit.de("blocages");
  assert.deepEqual([nuit.jour, nombre, depasses, plusAncienne], ["2026-03-29", 6, 1, "2026-03-24"]);
  assert.deepEqual(
    premieres.map(({ date }) => date),
    ["2026-03-28", "2026-03-31", "2026-04-15", "2026-04-15"],
  );
  assert.ok(premieres.every(({ libelle }) => libelle.includes(s.departement.nom)));
  await s.pool.query(
    `with levee as (insert into acces_api.levee_de_doute (id, blocage_id, conclusion, motif, concluee_le)
       select gen_random_uuid(), id, 'legitime', 'Essai', bloque_le from acces_api.blocage
       returning id, blocage_id)
     update acces_api.blocage b set leve_le = bloque_le, levee_id = l.id, levee_conclusion = 'legitime'
     from levee l where l.blocage_id = b.id`,
  );
  assert.equal((await tableau("2026-03-29T09:00:00Z")).de("blocages").nombre, 0);
});

test("failures of every age are counted, conventions show their next date", async () => {
  const avis = randomUUID();
  await inserer(s.pool, "notifications.avis", {
    id: avis,
    genre: "essai",
    objet: "Ancien échec",
    corps: "Texte",
  });
  await inserer(s.pool, "notifications.destinataire", {
    id: randomUUID(),
    avis_id: avis,
    courriel: "ancien@essai.example",
    etat: "echec",
    erreur: "Refusé",
    depose_le: "2025-01-15T09:00:00Z",
  });
  const lu = await tableau("2026-03-29T09:00:00Z");
  const courriels = lu.de("courriels");
  assert.deepEqual([courriels.nombre, courriels.plusAncienne], [1, "2025-01-15"]);
  assert.equal(courriels.premieres[0]?.libelle, "Ancien échec");
  const { nombre, depasses, premieres } = lu.de("conventions");
  assert.ok(nombre > 0 && depasses === 0);
  assert.match(premieres[0]?.date ?? "", /^20\d\d-\d\d-\d\d$/);
});

async function uneSollicitation(etat: string, reste: object) {
  await inserer(s.pool, "sollicitations.sollicitation", {
    organisation_id: s.departement.id,
    auteur_id: randomUUID(),
    plateforme: "mon-portail-pro",
    nature: "message-erreur",
    titre: "La recherche échoue",
    etapes: "Rechercher",
    survenue_le: "2026-03-20T09:00:00Z",
    etat,
    creee_le: "2026-03-20T09:00:00Z",
    ...reste,
  });
}

test("ANX5-T-04 a difficulty that reached the opérateur waits until it is resolved, late past the hours of its severity", async () => {
  const transmise_le = "2026-03-20T09:00:00Z";
  const suite = { transmise_le, pre_diagnostic: "Reproduit" };
  await uneSollicitation("OUVERTE", {});
  await uneSollicitation("TRANSMISE", suite);
  await uneSollicitation("QUALIFIEE", { ...suite, gravite: "mineure", impact: "Gêne" });
  const lu = (await tableau("2026-03-23T09:00:00Z")).de("sollicitations");
  assert.deepEqual([lu.nombre, lu.depasses, lu.plusAncienne], [2, 1, "2026-03-20"]);
  assert.match(lu.premieres[0]?.libelle ?? "", /n° \d+$/);
});

test("ANX3-1-02 a derogation that is asked for waits for the opérateur's RSSI, and shows to them alone", async () => {
  await inserer(s.pool, "acces_api.derogation", {
    id: randomUUID(),
    organisation_id: s.departement.id,
    flux: "echange-nocturne",
    motif: "Volume",
    demandee_le: "2026-03-20T09:00:00Z",
    demandee_par: randomUUID(),
  });
  const sien = await tableau("2026-03-23T09:00:00Z", rssi);
  assert.deepEqual(sien.codes, ["nominations", "sollicitations", "derogations", "blocages"]);
  const { nombre, plusAncienne, premieres } = sien.de("derogations");
  assert.deepEqual([nombre, plusAncienne, premieres[0]?.date], [1, "2026-03-20", null]);
  assert.match(premieres[0]?.libelle ?? "", /echange-nocturne$/);
  assert.ok(!(await tableau("2026-03-23T09:00:00Z")).codes.includes("derogations"));
});

test("the desk is the opérateur's alone: the same role elsewhere is refused", async () => {
  const adresse = `${s.url}/portail/api/operateur/tableau-de-bord`;
  assert.equal((await appeler(adresse, { entetes: partenaire })).statut, 403);
  assert.equal((await appeler(adresse)).statut, 401);
});
