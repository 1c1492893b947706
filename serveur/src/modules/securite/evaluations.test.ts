import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { lireTraces } from "../../essais/traces.ts";
import { ouvrirSituationSecurite, type SituationSecurite } from "./essais/situation-securite.ts";

const INSTANT = "2025-12-01T09:00:00.000Z";
const NIR = "1 00 07 99 995 627";

let s: SituationSecurite;
let rssi: Poste;
let cssi: Poste;
before(async () => {
  s = await ouvrirSituationSecurite(INSTANT);
  ({ rssi, cssi } = s);
});
after(() => s.fermer());
beforeEach(() => s.horloge.regler(INSTANT));

const DEPART = { jour: "2025-06-10", methode: "audit", perimetre: "Postes et accès du service" };
const PIECE = {
  nom: "rapport.pdf",
  type: "application/pdf",
  contenuBase64: Buffer.from("%PDF-1.7 rapport fictif").toString("base64"),
};

async function ouvrir(reste: object = {}, par = rssi): Promise<string> {
  const sortie = await par.appeler("/securite/evaluations", { ...DEPART, ...reste });
  assert.equal(sortie.statut, 200, sortie.texte);
  return sortie.corps.id;
}
const lire = async (id: string, par = rssi) =>
  (await par.appeler(`/securite/evaluations/${id}`)).corps;
const sur = (id: string, suite: string, corps: object, par = rssi) =>
  par.appeler(`/securite/evaluations/${id}/${suite}`, corps);
async function conclure(id: string, conclusion = "Écarts mineurs") {
  const { version, jour, methode, perimetre } = await lire(id);
  const contenu = { version, jour, methode, perimetre, score: null, conclusion };
  assert.equal((await sur(id, "contenu", contenu)).statut, 200);
  assert.equal((await sur(id, "pieces", PIECE)).statut, 200);
  const sortie = await sur(id, "conclusion", { version: version + 1 });
  assert.equal(sortie.statut, 200, sortie.texte);
}
const echeance = async (par: Poste, organisationId: string) =>
  (await par.appeler("/securite")).corps.echeances.find(
    (une: { partenaireId: string }) => une.partenaireId === organisationId,
  );
const tous = (avis: readonly { a: string }[]) => new Set(avis.map(({ a }) => a));

test("CONV-7-08 an evaluation of 10 June 2025 is due again on 10 June 2026; reminded of to the RSSI, then late on the 11th to the CSSI too, each once", async () => {
  const partenaire = await uneOrganisation(s.pool, { departement: "80", nom: "Somme" });
  const sien = await unPoste(s, partenaire, ["RSSI"]);
  await uneConvention(s.pool, {
    operateur_id: s.operateur.id,
    partenaire_id: partenaire.id,
    debut: "2025-03-15",
  });
  await jusqua(async () => (await sien.appeler("/securite")).statut === 200);
  assert.equal((await echeance(sien, partenaire.id)).prochaine, "2026-03-15", "from the start");
  const id = await ouvrir({}, sien);
  assert.equal((await echeance(sien, partenaire.id)).prochaine, "2026-03-15", "not concluded");
  const { version } = await lire(id, sien);
  const contenu = { ...DEPART, version, score: 80, conclusion: null };
  assert.equal((await sur(id, "contenu", contenu, sien)).statut, 200);
  await sur(id, "pieces", PIECE, sien);
  assert.equal((await sur(id, "conclusion", { version: version + 1 }, sien)).statut, 200);

  const passer = async (jour: string) => {
    s.horloge.regler(`${jour}T08:00:00Z`);
    await s.plateforme.travaux.executer("jour");
    return [
      (await s.avisDe("evaluation-avant", partenaire.id)).length,
      (await s.avisDe("evaluation-retard", partenaire.id)).length,
    ];
  };
  assert.deepEqual(await passer("2026-05-10"), [0, 0]);
  assert.deepEqual(await passer("2026-05-11"), [1, 0]);
  const rappel = await s.avisDe("evaluation-avant", partenaire.id);
  assert.deepEqual(tous(rappel), new Set([sien.agentId]));
  assert.match(rappel[0]?.corps ?? "", /à faire le 10 juin 2026 au plus tard/);
  assert.deepEqual(await passer("2026-06-10"), [1, 0], "once");
  const due = await echeance(sien, partenaire.id);
  assert.deepEqual([due.prochaine, due.enRetard], ["2026-06-10", false]);
  assert.deepEqual(await passer("2026-06-11"), [1, 2]);
  assert.deepEqual(
    tous(await s.avisDe("evaluation-retard", partenaire.id)),
    new Set([sien.agentId, cssi.agentId]),
  );
  assert.deepEqual(await passer("2026-06-12"), [1, 2], "once");
  assert.equal((await echeance(sien, partenaire.id)).enRetard, true);
  assert.equal((await echeance(cssi, partenaire.id)).enRetard, true);
  const { rows } = await s.pool.query(
    `select genre from journal.evenement where sujet_type = 'organisation' and sujet_id = $1
       and genre like 'evaluation%' order by le`,
    [partenaire.id],
  );
  assert.deepEqual(
    rows.map(({ genre }) => genre),
    ["evaluation-a-faire", "evaluation-en-retard"],
  );
});

test("CONV-7-08 the period and the lead are dated parameters; the contacts of the annex are told too", async () => {
  for (const [nom, valeur] of [
    ["securite.evaluation_mois", 6],
    ["securite.evaluation_rappel_jours", 5],
  ] as const) {
    await s.pool.query(
      "insert into parametres.parametre (nom, debut, fin, valeur, source, auteur) values ($1, '2025-02-01', '2025-08-01', $2, 'essai', 'essai')",
      [nom, valeur],
    );
  }
  s.horloge.regler("2025-06-26T08:00:00Z");
  await jusqua(async () => (await echeance(rssi, s.departement.id)).prochaine === "2025-07-01");
  await s.plateforme.travaux.executer("jour");
  assert.deepEqual(
    tous(await s.avisDe("evaluation-avant", s.departement.id)),
    new Set([rssi.agentId, "rssi@annexe.example"]),
  );
  s.horloge.regler("2025-07-02T08:00:00Z");
  await s.plateforme.travaux.executer("jour");
  assert.deepEqual(
    tous(await s.avisDe("evaluation-retard", s.departement.id)),
    new Set([rssi.agentId, cssi.agentId, "rssi@annexe.example", "ft_cssi@annexe.example"]),
  );
});

test("CONV-7-09 each of the four methods is recorded with its document, and no other; without document, nothing is concluded", async () => {
  for (const methode of ["grille_cnil", "grille_operateur", "evaluation", "audit"]) {
    const id = await ouvrir({ methode });
    const { version } = await lire(id);
    const contenu = { ...DEPART, methode, version, score: 70, conclusion: null };
    assert.equal((await sur(id, "contenu", contenu)).statut, 200);
    const sans = await sur(id, "conclusion", { version: version + 1 });
    assert.deepEqual([sans.statut, sans.corps.code], [409, "PIECE_MANQUANTE"]);
    assert.equal((await sur(id, "pieces", { ...PIECE, type: "image/png" })).statut, 400);
    assert.equal((await sur(id, "pieces", PIECE)).statut, 200);
    assert.equal((await sur(id, "pieces", PIECE)).corps.code, "DEJA_JOINTE");
    assert.equal((await sur(id, "conclusion", { version: version + 1 })).statut, 200);
    const lue = await lire(id);
    assert.deepEqual([lue.methode, lue.score, lue.close], [methode, 70, true]);
    const piece = await rssi.appeler(`/securite/evaluations/${id}/pieces/${lue.pieces[0].id}`);
    assert.equal(piece.corps.contenuBase64, PIECE.contenuBase64);
    for (const [suite, corps] of [
      ["contenu", { ...contenu, version: lue.version }],
      ["conclusion", { version: lue.version }],
    ] as const) {
      assert.equal((await sur(id, suite, corps)).corps.code, "EVALUATION_CLOSE");
    }
  }
  const autre = await rssi.appeler("/securite/evaluations", {
    ...DEPART,
    methode: "questionnaire",
  });
  assert.equal(autre.statut, 400);
  const demain = await rssi.appeler("/securite/evaluations", { ...DEPART, jour: "2025-12-02" });
  assert.deepEqual([demain.statut, demain.corps.code], [400, "JOUR_INVALIDE"]);
  const nir = await rssi.appeler("/securite/evaluations", { ...DEPART, perimetre: NIR });
  assert.equal(nir.corps.code, "TEXTE_INVALIDE");
  const vide = await ouvrir();
  await sur(vide, "pieces", PIECE);
  const sansRien = await sur(vide, "conclusion", { version: 1 });
  assert.equal(sansRien.corps.code, "CONCLUSION_MANQUANTE");
});

test("CONV-7-09 the built-in grid is filled on the screen, in several times, and gives the score; begun, it is finished before it is concluded", async () => {
  const id = await ouvrir({ methode: "grille_operateur" });
  await sur(id, "pieces", PIECE);
  const { grille } = await lire(id);
  assert.ok(grille.length >= 10);
  const repondre = async (reponses: readonly object[]) =>
    sur(id, "reponses", { version: (await lire(id)).version, reponses });
  const toutes = (choix: (rang: number) => string) =>
    grille.map(({ code }: { code: string }, rang: number) => ({
      ...{ question: code, reponse: choix(rang) },
      commentaire: rang === 0 ? "Contrôlé en mai" : null,
    }));
  const conforme = toutes(() => "conforme");
  assert.equal((await repondre(conforme.slice(1))).statut, 200);
  const debut = await lire(id);
  assert.deepEqual([debut.sansReponse, debut.score], [1, null]);
  const trop = await sur(id, "conclusion", { version: debut.version });
  assert.deepEqual([trop.statut, trop.corps.code], [409, "GRILLE_INCOMPLETE"]);
  assert.equal(
    (await repondre([{ question: "inconnue", reponse: "conforme", commentaire: null }])).statut,
    400,
  );
  assert.equal((await repondre([conforme[0], conforme[0]])).statut, 400);
  assert.equal((await repondre([{ ...conforme[0], reponse: "presque" }])).statut, 400);
  assert.equal(
    (await repondre([{ ...conforme[0], commentaire: NIR }])).corps.code,
    "TEXTE_INVALIDE",
  );
  const ancienne = await sur(id, "reponses", { version: 1, reponses: conforme });
  assert.equal(ancienne.corps.code, "EVALUATION_MODIFIEE");
  assert.equal(
    (await repondre(toutes((rang) => (rang === 0 ? "conforme" : "sans_objet")))).statut,
    200,
  );
  assert.equal((await lire(id)).score, 100);
  assert.equal((await repondre(toutes(() => "partiel"))).statut, 200);
  const { version } = await lire(id);
  assert.equal((await sur(id, "conclusion", { version })).statut, 200);
  const lue = await lire(id);
  assert.deepEqual([lue.score, lue.close], [50, true]);
  assert.deepEqual(
    [lue.grille[0].reponse, lue.grille[0].commentaire],
    ["partiel", "Contrôlé en mai"],
  );
  assert.equal((await repondre(conforme)).corps.code, "EVALUATION_CLOSE");
  const audit = await ouvrir();
  assert.equal(
    (await sur(audit, "reponses", { version: 1, reponses: [] })).corps.code,
    "SANS_GRILLE",
  );
});

test("CONV-7-08 the action plan: who answers for it, by when, and where it stands, by its table alone", async () => {
  const id = await ouvrir();
  const action = {
    libelle: "Chiffrer les portables",
    porteur: "CORRESPONDANT_SI",
    echeance: "2025-11-30",
  };
  assert.equal((await sur(id, "actions", { ...action, porteur: "MAIRE" })).statut, 400);
  assert.equal((await sur(id, "actions", action)).statut, 200);
  const [une] = (await lire(id)).actions;
  assert.deepEqual([une.etat, une.porteur, une.enRetard], ["A_FAIRE", "CORRESPONDANT_SI", true]);
  const vers = (etat: string) => sur(id, `actions/${une.id}`, { etat });
  assert.equal((await vers("FAITE")).statut, 200);
  const lue = (await lire(id)).actions[0];
  assert.deepEqual([lue.etat, lue.enRetard, lue.suites], ["FAITE", false, ["EN_COURS"]]);
  const refusee = await vers("ABANDONNEE");
  assert.deepEqual([refusee.statut, refusee.corps.code], [409, "TRANSITION_REFUSEE"]);
  assert.equal((await vers("EN_COURS")).statut, 200);
  const autre = await ouvrir();
  assert.equal((await sur(autre, `actions/${une.id}`, { etat: "FAITE" })).statut, 404);
  const { rows } = await s.pool.query(
    "select genre, contenu from journal.evenement where sujet_type = 'evaluation-securite' and sujet_id = $1 order by le, rang",
    [id],
  );
  assert.deepEqual(
    rows.map(({ genre, contenu }) => [genre, contenu]),
    [
      ["ouvrir", {}],
      ["ajouter-action", {}],
      ["avancer-action", { de: "A_FAIRE", vers: "FAITE" }],
      ["avancer-action", { de: "FAITE", vers: "EN_COURS" }],
    ],
  );
});

test("CONV-7-09 CONV-4-02 an evaluation is the partner's alone: nobody else reads it, each refusal has its line; sent twice under one key, it is opened once", async () => {
  const id = await ouvrir();
  const ailleurs = await uneOrganisation(s.pool, { departement: "59", nom: "Nord" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: ailleurs.id });
  const voisin = await unPoste(s, ailleurs, ["RSSI", "CSSI"]);
  await jusqua(async () => (await voisin.appeler("/securite")).statut === 200);
  for (const poste of [voisin, cssi]) {
    const sortie = await poste.appeler(`/securite/evaluations/${id}`);
    assert.equal(sortie.statut, 404);
    const [trace] = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
    assert.deepEqual([trace?.issue, trace?.motif], ["refusee", "EVALUATION_INTROUVABLE"]);
    assert.equal((await sur(id, "conclusion", { version: 1 }, poste)).statut, 404);
    const { evaluations } = (await poste.appeler("/securite")).corps;
    assert.ok(evaluations.every((une: { id: string }) => une.id !== id));
  }
  assert.equal((await cssi.appeler("/securite/evaluations", DEPART)).statut, 403);
  // The function of the other side opens nothing.
  for (const [organisation, roles] of [
    [s.departement, ["CSSI"]],
    [s.operateur, ["RSSI"]],
    [s.departement, ["RGC", "DPD", "GOUVERNANCE"]],
  ] as const) {
    const poste = await unPoste(s, organisation, roles);
    assert.equal((await poste.appeler("/securite")).statut, 403);
    assert.notEqual((await poste.appeler(`/securite/evaluations/${id}`)).statut, 200);
    assert.equal((await poste.appeler("/securite/evaluations", DEPART)).statut, 403);
  }
  const delegataire = await uneOrganisation(s.pool, {
    ...{ type: "DCD", nom: "Délégataire", rattachementId: s.departement.id },
  });
  const sien = await unPoste(s, delegataire, ["RSSI"]);
  await jusqua(async () => (await sien.appeler("/securite")).statut === 200);
  assert.deepEqual((await sien.appeler("/securite")).corps.echeances, []);
  assert.equal((await sien.appeler("/securite/evaluations", DEPART)).corps.code, "PARTIE_INTERDIT");

  const cle = { "idempotency-key": "une-evaluation" };
  const premiere = await rssi.appeler("/securite/evaluations", DEPART, cle);
  const seconde = await rssi.appeler("/securite/evaluations", DEPART, cle);
  assert.equal(premiere.texte, seconde.texte);
});

test("CONV-7-10 shared by the partner, the follow-up is read by the opérateur, who adds notes and meetings and edits no answer; shared no more, it is closed again", async () => {
  const id = await ouvrir();
  await conclure(id, "Deux écarts");
  await sur(id, "actions", {
    libelle: "Filtrer le réseau",
    porteur: "RSSI",
    echeance: "2026-02-01",
  });
  const suivi = { genre: "note", jour: "2025-12-01", texte: "Point fait au téléphone" };
  assert.equal((await sur(id, "suivi", suivi)).corps.code, "NON_PARTAGEE");
  assert.equal((await sur(id, "suivi", suivi, cssi)).statut, 404);
  assert.equal((await sur(id, "partage", { partagee: true })).statut, 200);
  assert.equal((await sur(id, "partage", { partagee: true })).corps.code, "PARTAGE_CHANGE");
  assert.deepEqual(
    tous(await s.avisDe("evaluation-partagee", id)),
    new Set([cssi.agentId, "ft_cssi@annexe.example"]),
  );
  const vue = await lire(id, cssi);
  assert.deepEqual([vue.conclusion, vue.actions.length], ["Deux écarts", 1]);
  assert.deepEqual([vue.actions[0].suites, vue.historique], [[], []]);
  assert.deepEqual(vue.gestes, {
    ...{ completer: false, repondre: false, agir: false, partager: false, suivre: true },
  });
  const ecritures: readonly (readonly [string, object])[] = [
    ["contenu", { ...DEPART, version: vue.version, score: 1, conclusion: "Autre" }],
    ["reponses", { version: vue.version, reponses: [] }],
    ["conclusion", { version: vue.version }],
    ["pieces", { ...PIECE, nom: "autre.pdf" }],
    ["actions", { libelle: "Autre", porteur: "RSSI", echeance: "2026-02-01" }],
    [`actions/${vue.actions[0].id}`, { etat: "FAITE" }],
    ["partage", { partagee: false }],
  ];
  for (const [suite, corps] of ecritures) {
    const sortie = await sur(id, suite, corps, cssi);
    assert.deepEqual([sortie.statut, sortie.corps.code], [403, "EVALUATION_INTERDIT"], suite);
    const [trace] = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
    assert.deepEqual(
      [trace?.issue, trace?.motif, trace?.objet],
      ["refusee", "EVALUATION_INTERDIT", `evaluation-securite ${id}`],
    );
  }
  const apres = await lire(id);
  assert.deepEqual(
    [apres.version, apres.conclusion, apres.actions[0].etat, apres.pieces.length, apres.partagee],
    [vue.version, "Deux écarts", "A_FAIRE", 1, true],
  );
  assert.equal((await sur(id, "suivi", suivi, cssi)).statut, 200);
  assert.deepEqual(
    tous(await s.avisDe("evaluation-suivie", id)),
    new Set([rssi.agentId, "rssi@annexe.example"]),
  );
  const reunion = { genre: "reunion", jour: "2026-01-15", texte: "Revue du plan d’action" };
  assert.equal((await sur(id, "suivi", { ...reunion, genre: "note" })).statut, 400);
  assert.equal((await sur(id, "suivi", reunion)).statut, 200);
  for (const poste of [rssi, cssi]) {
    assert.deepEqual(
      (await lire(id, poste)).suivis.map((un: { texte: string; organisation: string }) => [
        un.texte,
        un.organisation,
      ]),
      [
        [reunion.texte, s.departement.nom],
        [suivi.texte, "Opérateur"],
      ],
    );
  }
  assert.equal((await sur(id, "partage", { partagee: false })).statut, 200);
  assert.equal((await cssi.appeler(`/securite/evaluations/${id}`)).statut, 404);
  assert.equal((await lire(id)).suivis.length, 2);
  const { rows } = await s.pool.query(
    "select string_agg(e::text, ' ') as dit from journal.evenement e where sujet_id = $1",
    [id],
  );
  assert.doesNotMatch(rows[0].dit, /écarts|téléphone/);
});
