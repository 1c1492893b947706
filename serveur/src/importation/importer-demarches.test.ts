import assert from "node:assert/strict";
import { test } from "node:test";
import { creerEssaiImport, enLignes, ORGANISATIONS, unUsager } from "./essais/import.ts";

test("démarches of a file: refused line by line, the week follows the day, told again they change nothing", async () => {
  const essai = await creerEssaiImport();
  try {
    const usager = "90000000777";
    const demarche = {
      type: "demarche",
      identifiant: "d-1",
      usager,
      source: "cd62",
      action: "FORMATION",
      titre: "Permis",
      semaine: "2026-03-23",
      heures: 4.5,
      etat: "PREVUE",
      saisieLe: "2026-03-20T09:00:00+01:00",
    };
    const lignes = [
      ...ORGANISATIONS,
      unUsager({ identifiant: "demarches", numeroFranceTravail: usager }),
      demarche,
      { ...demarche, identifiant: "d-2", jour: "2026-03-31", etat: "NON_FAITE" },
      { ...demarche, identifiant: "d-3", etat: "FAITE", concluLe: "2026-03-29T22:30:00Z" },
      { ...demarche, identifiant: "d-4", action: "SPORT" },
      { ...demarche, identifiant: "d-5", heures: 1.1 },
      { ...demarche, identifiant: "d-6", etat: "NON_FAITE", motif: "PARESSE" },
      { ...demarche, identifiant: "d-7", saisieLe: "2026-03-20T09:00:00" },
      { ...demarche, identifiant: "d-8", semaine: "2099-03-23", etat: "FAITE" },
      { ...demarche, identifiant: "d-9", jour: "2026-03-24", heures: 24.25 },
    ];
    const bilan = await essai.importer(essai.deposer("jeu.ndjson", enLignes(lignes)));
    const dit = essai.dit();
    assert.equal(bilan.refusees, 6, dit);
    const attendues = [
      /MISE_EN_SITUATION/,
      /quart d’heure/,
      /SANS_RAISON/,
      /fuseau/,
      /eu lieu/,
      /24 heures/,
    ];
    for (const phrase of attendues) assert.match(dit, phrase);
    const lire = async () => {
      const { rows } = await essai.pool.query(
        `select semaine::text, minutes_prevues as minutes, etat, minutes_faites as faites, motif
         from accompagnement.demarche order by semaine, etat`,
      );
      const { rows: evenements } = await essai.pool.query(
        "select genre from journal.evenement where genre like 'demarche.%' order by genre",
      );
      return { rows, genres: evenements.map(({ genre }) => genre) };
    };
    const lu = await lire();
    const commun = { minutes: 270, faites: null, motif: null };
    assert.deepEqual(lu.rows, [
      { ...commun, semaine: "2026-03-23", etat: "FAITE", faites: 270 },
      { ...commun, semaine: "2026-03-23", etat: "PREVUE" },
      { ...commun, semaine: "2026-03-30", etat: "NON_FAITE", motif: "SANS_RAISON" },
    ]);
    assert.deepEqual(lu.genres, [
      "demarche.faite",
      "demarche.non-faite",
      "demarche.prevue",
      "demarche.prevue",
      "demarche.prevue",
    ]);
    await essai.importer(essai.deposer("encore.ndjson", enLignes([...lignes, unUsager({})])));
    assert.deepEqual(await lire(), lu);
  } finally {
    await essai.fermer();
  }
});
