import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { conventionDe, type Poste, unCorrespondant, unPoste } from "../../essais/demandes.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";

// Friday 6 March 2026 at 17:00 in Paris.
const DECOUVERTE = "2026-03-06T16:00:00.000Z";
const LIMITE = "2026-03-08T16:00:00.000Z";
const SECRET = "Un export a été envoyé à une mauvaise adresse";

let s: Situation;
let dpd: Poste;
let rssi: Poste;
let ftDpd: Poste;
let cssi: Poste;
let convention: string;
before(async () => {
  s = await ouvrirSituation({ instant: DECOUVERTE });
  dpd = await unPoste(s, s.departement, ["DPD"]);
  rssi = await unPoste(s, s.departement, ["RSSI"]);
  ftDpd = await unPoste(s, s.operateur, ["DPD"]);
  cssi = await unPoste(s, s.operateur, ["CSSI", "OPERATEUR"]);
  convention = await conventionDe(s.pool, s.departement.id);
  for (const fonction of ["DPD", "RSSI", "FT_DPD", "FT_RSSI_NATIONAL", "FT_CSSI"]) {
    await unCorrespondant(s.pool, convention, fonction, `${fonction.toLowerCase()}@annexe.example`);
  }
  await jusqua(async () => (await dpd.appeler("/signalements")).statut === 200);
});
after(() => s.fermer());
beforeEach(() => s.horloge.regler(DECOUVERTE));

const COMPLET = {
  description: SECRET,
  categoriesPersonnes: "Bénéficiaires du RSA",
  nombrePersonnes: 120,
  categoriesDonnees: "Identité, adresse",
  nombreEnregistrements: 120,
  consequences: "Sollicitations indésirables",
  mesures: "Le destinataire a effacé le fichier",
};

async function declare(par: Poste, reste: object = {}): Promise<string> {
  const corps = {
    nature: "violation",
    objet: "Fichier envoyé par erreur",
    connuLe: DECOUVERTE,
    description: null,
    conventions: [],
    ...reste,
  };
  const sortie = await par.appeler("/signalements", corps);
  assert.equal(sortie.statut, 200, sortie.texte);
  return sortie.corps.id;
}

async function complet(par: Poste, reste: object = {}): Promise<string> {
  const id = await declare(par, reste);
  const sortie = await par.appeler(`/signalements/${id}/contenu`, { version: 1, ...COMPLET });
  assert.equal(sortie.statut, 200, sortie.texte);
  return id;
}

const lire = async (par: Poste, id: string) => (await par.appeler(`/signalements/${id}`)).corps;
const envoyer = async (par: Poste, id: string, aCompleter = false) =>
  par.appeler(`/signalements/${id}/envoi`, { version: (await lire(par, id)).version, aCompleter });

const avisDe = async (genre: string, id: string) => {
  const { rows } = await s.pool.query<{ a: string; corps: string; pieces: string[] | null }>(
    `select coalesce(d.agent_id::text, d.courriel) as a, a.corps,
       (select array_agg(p.nom) from notifications.piece_jointe p where p.avis_id = a.id) as pieces
     from notifications.avis a join notifications.destinataire d on d.avis_id = a.id
     where a.genre = $1 and a.sujet_id = $2 order by a.depose_le, 1`,
    [genre, id],
  );
  return rows;
};
const tous = (avis: readonly { a: string }[]) => new Set(avis.map(({ a }) => a));

test("CONV-5-20 RAPP-15 ANX2-07 ANX2B-08 a breach is told to the DPD that annex 2 bis names, within forty-eight elapsed hours, with the proof of who sent what to whom, when, and that it arrived", async () => {
  const id = await complet(dpd);
  assert.equal((await lire(dpd, id)).echeance, LIMITE, "the week-end is not left out");
  assert.equal((await ftDpd.appeler(`/signalements/${id}`)).statut, 404, "not before it is sent");
  s.horloge.regler(LIMITE);
  assert.equal((await envoyer(dpd, id)).statut, 200);
  assert.deepEqual(
    tous(await avisDe("signalement-violation", id)),
    new Set([ftDpd.agentId, cssi.agentId, "ft_dpd@annexe.example"]),
  );
  assert.deepEqual(
    tous(await avisDe("signalement-copie", id)),
    new Set([dpd.agentId, rssi.agentId, "dpd@annexe.example"]),
  );
  const [avant] = (await lire(dpd, id)).destinations[0].envois;
  assert.deepEqual([avant.remise, avant.remisLe], ["a_envoyer", null]);
  await s.plateforme.travaux.accomplirDus();
  const lu = await lire(dpd, id);
  const [envoi] = lu.destinations[0].envois;
  assert.deepEqual(
    [envoi.le, envoi.par, envoi.contact, envoi.remise, envoi.enRetard, envoi.manquants],
    [LIMITE, "Camille LEROUX", "Camille LEROUX, ft_dpd@annexe.example", "envoye", false, []],
  );
  assert.ok(envoi.remisLe);
  assert.deepEqual([lu.etat, lu.enRetard], ["ENVOYE", false]);
  const recu = await lire(ftDpd, id);
  assert.equal(recu.sens, "recu");
  assert.equal(recu.contactDpd, "Camille LEROUX, dpd@annexe.example, 03 53 01 00 00");
  assert.equal((await ftDpd.appeler(`/signalements/${id}/accuse`, {})).statut, 200);
  const [vers] = (await lire(dpd, id)).destinations;
  assert.deepEqual([vers.accuseLe, vers.accusePar], [LIMITE, "Camille LEROUX"]);
  assert.equal((await lire(dpd, id)).etat, "RECU");
  assert.equal((await ftDpd.appeler(`/signalements/${id}/accuse`, {})).statut, 409);
  assert.equal((await dpd.appeler(`/signalements/${id}/accuse`, {})).statut, 404);
  const encore = await envoyer(dpd, id);
  assert.equal(encore.corps.code, "DEJA_ENVOYE");
});

test("CONV-5-21 a complaint sent after its forty-eight hours leaves a trace that stays, and names nobody", async () => {
  const nir = "Voir le dossier 1 00 07 99 995 627";
  const reclamation = { nature: "reclamation", objet: "Réclamation 62-2026-14", description: nir };
  const refusee = await dpd.appeler("/signalements", {
    ...{ connuLe: DECOUVERTE, conventions: [] },
    ...reclamation,
  });
  assert.deepEqual([refusee.statut, refusee.corps.code], [400, "TEXTE_INVALIDE"]);
  const id = await complet(dpd, { ...reclamation, description: null });
  s.horloge.regler("2026-03-08T16:00:01Z");
  assert.equal((await lire(dpd, id)).enRetard, true, "late, and not yet sent");
  assert.equal((await envoyer(dpd, id)).statut, 200);
  for (const poste of [dpd, ftDpd]) {
    const lu = await lire(poste, id);
    assert.deepEqual([lu.enRetard, lu.destinations[0].envois[0].enRetard], [true, true]);
  }
  const { rows } = await s.pool.query(
    "select contenu from journal.evenement where sujet_type = 'signalement' and sujet_id = $1 and genre = 'envoyer'",
    [id],
  );
  assert.equal(rows[0].contenu.enRetard, true);
  // What reads the journal reads no word of a case.
  const ecrit = await s.pool.query(
    `select (select string_agg(t::text, ' ') from journal.trace t) as traces,
       (select string_agg(e::text, ' ') from journal.evenement e) as evenements`,
  );
  for (const texte of Object.values(ecrit.rows[0])) {
    assert.doesNotMatch(String(texte), /mauvaise adresse|62-2026-14|995 627/);
  }
});

test("CONV-5-22 what lacks a mention is refused, or leaves marked « à compléter » in sight of both; what completes it follows, with its files", async () => {
  const id = await declare(dpd, { description: SECRET });
  const refuse = await envoyer(dpd, id);
  assert.deepEqual([refuse.statut, refuse.corps.code], [409, "SIGNALEMENT_INCOMPLET"]);
  assert.match(refuse.corps.message, /Nombre approximatif de personnes ; .*Mesures prises/);
  assert.equal((await avisDe("signalement-violation", id)).length, 0);
  assert.equal((await envoyer(dpd, id, true)).statut, 200);
  assert.equal((await lire(dpd, id)).etat, "A_COMPLETER");
  const recu = await lire(ftDpd, id);
  assert.equal(recu.etat, "A_COMPLETER");
  assert.ok(recu.manquants.includes("Conséquences probables"));
  const [premier] = await avisDe("signalement-violation", id);
  assert.match(premier?.corps ?? "", /À COMPLÉTER : Catégories de personnes concernées ;/);
  assert.match(premier?.corps ?? "", /Conséquences probables :\n\[À COMPLÉTER\]/);

  const piece = {
    nom: "constat.pdf",
    type: "application/pdf",
    contenuBase64: Buffer.from("%PDF-1.7 constat fictif").toString("base64"),
  };
  const joindre = (reste: object) =>
    dpd.appeler(`/signalements/${id}/pieces`, { ...piece, ...reste });
  assert.equal((await joindre({ type: "image/png" })).corps.code, "PIECE_INVALIDE");
  assert.equal((await joindre({ nom: "../x.pdf" })).statut, 400);
  assert.equal((await joindre({})).statut, 200);
  assert.equal((await joindre({})).corps.code, "DEJA_JOINTE");
  assert.equal(
    (await dpd.appeler(`/signalements/${id}/contenu`, { version: 1, ...COMPLET })).statut,
    409,
  );
  const { version } = await lire(dpd, id);
  await dpd.appeler(`/signalements/${id}/contenu`, { version, ...COMPLET });
  assert.equal((await lire(dpd, id)).modifie, true);
  assert.equal((await envoyer(dpd, id)).statut, 200);
  const suite = (await avisDe("signalement-violation", id)).at(-1);
  assert.deepEqual(suite?.pieces, ["constat.pdf"]);
  assert.match(suite?.corps ?? "", /complète son signalement/);
  assert.match(suite?.corps ?? "", /Nombre approximatif de personnes :\n120/);
  const fin = await lire(ftDpd, id);
  assert.deepEqual([fin.etat, fin.manquants, fin.modifie], ["ENVOYE", [], false]);
  const lue = await ftDpd.appeler(`/signalements/${id}/pieces/${fin.pieces[0].id}`);
  assert.equal(lue.corps.contenuBase64, piece.contenuBase64);
  assert.equal(
    (await ftDpd.appeler(`/signalements/${id}/contenu`, { version: 1, ...COMPLET })).statut,
    404,
  );
});

test("CONV-7-11 ANX2-04 ANX2B-04 an anomaly reaches both RSSI contacts, whichever party finds it", async () => {
  const anomalie = { nature: "anomalie", objet: "Balayage de ports" };
  const duPartenaire = await complet(rssi, anomalie);
  assert.equal((await lire(rssi, duPartenaire)).echeance, null);
  const deLOperateur = await complet(cssi, { ...anomalie, conventions: [convention] });
  for (const [par, id, versEux, copie] of [
    [rssi, duPartenaire, "ft_rssi_national@annexe.example", "rssi@annexe.example"],
    [cssi, deLOperateur, "rssi@annexe.example", "ft_rssi_national@annexe.example"],
  ] as const) {
    assert.equal((await envoyer(par, id)).statut, 200);
    assert.ok(tous(await avisDe("signalement-anomalie", id)).has(versEux));
    assert.ok(tous(await avisDe("signalement-copie", id)).has(copie));
  }
  assert.equal((await lire(rssi, deLOperateur)).sens, "recu");
  assert.equal((await lire(cssi, duPartenaire)).sens, "recu");
});

test("CONV-4-02 CONV-5-21 a case is read by those of its nature on both sides, by nobody else; each refusal has its line", async () => {
  const id = await complet(dpd, { nature: "reclamation" });
  await envoyer(dpd, id);
  const ailleurs = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: ailleurs.id });
  const etranger = await unPoste(s, ailleurs, ["DPD", "RSSI"]);
  await jusqua(async () => (await etranger.appeler("/signalements")).statut === 200);
  for (const poste of [rssi, cssi, etranger]) {
    assert.equal((await poste.appeler(`/signalements/${id}`)).statut, 404);
    assert.equal(
      (await poste.appeler(`/signalements/${id}/envoi`, { version: 2, aCompleter: true })).statut,
      404,
    );
    const { signalements } = (await poste.appeler("/signalements")).corps;
    assert.ok(signalements.every((vu: { id: string }) => vu.id !== id));
  }
  for (const roles of [["RGC"], ["GOUVERNANCE", "SUIVI_OPERATIONNEL", "DEVELOPPEUR"], []]) {
    const poste = await unPoste(s, s.departement, roles, ["recherche-usager"]);
    assert.equal((await poste.appeler(`/signalements/${id}`)).statut, 403);
    assert.equal((await poste.appeler("/signalements")).statut, 403);
  }
  assert.equal(
    (
      await rssi.appeler("/signalements", {
        nature: "reclamation",
        objet: "x",
        connuLe: DECOUVERTE,
        description: null,
        conventions: [],
      })
    ).statut,
    403,
  );
  const { rows } = await s.pool.query(
    "select agent_id, motif from journal.trace where objet = $1 and issue = 'refusee' and acte = 'consulter-signalement'",
    [`signalement ${id}`],
  );
  assert.deepEqual(
    new Set(rows.map(({ agent_id, motif }) => `${agent_id} ${motif}`)),
    new Set([rssi, cssi, etranger].map(({ agentId }) => `${agentId} SIGNALEMENT_INTROUVABLE`)),
  );
});

test("CONV-5-20 the opérateur tells several partners at once, each through its own annex as it is that day, and none knows of the others", async () => {
  const second = await uneOrganisation(s.pool, { departement: "80", nom: "Second" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: second.id });
  const leur = await conventionDe(s.pool, second.id);
  const leurDpd = await unPoste(s, second, ["DPD"]);
  await jusqua(async () => (await leurDpd.appeler("/signalements")).statut === 200);
  const id = await complet(ftDpd, { conventions: [convention, leur] });
  assert.deepEqual((await lire(ftDpd, id)).manquants, ["Contact pour la protection des données"]);
  await unCorrespondant(s.pool, leur, "FT_DPD", "ft_dpd@second.example");
  const premier = await envoyer(ftDpd, id);
  assert.deepEqual(premier.corps, { envois: 1, sansContact: ["Second"] });
  assert.equal((await lire(ftDpd, id)).etat, "A_ENVOYER");
  assert.equal((await leurDpd.appeler(`/signalements/${id}`)).statut, 404);
  assert.equal((await envoyer(ftDpd, id)).corps.code, "CONTACT_ABSENT");
  await unCorrespondant(s.pool, leur, "DPD", "ancien@second.example");
  await unCorrespondant(s.pool, leur, "DPD", "nouveau@second.example");
  assert.deepEqual((await envoyer(ftDpd, id)).corps, { envois: 1, sansContact: [] });
  const recus = tous(await avisDe("signalement-violation", id));
  assert.ok(recus.has("nouveau@second.example") && recus.has("dpd@annexe.example"));
  assert.ok(!recus.has("ancien@second.example"));
  for (const [poste, nom] of [
    [leurDpd, "Second"],
    [dpd, s.departement.nom],
  ] as const) {
    const lu = await lire(poste, id);
    assert.deepEqual(lu.vers, [nom]);
    const siens = poste === dpd ? "ft_dpd@annexe.example" : "ft_dpd@second.example";
    assert.ok(lu.contactDpd.includes(siens));
    assert.equal(lu.destinations.length, 1);
    assert.deepEqual(lu.historique, []);
  }
  const inconnue = await ftDpd.appeler("/signalements", {
    nature: "violation",
    objet: "x",
    connuLe: DECOUVERTE,
    description: null,
    conventions: [s.departement.id],
  });
  assert.equal(inconnue.statut, 400);
});

test("CONV-5-20 CONV-7-11 what is not sent is reminded of before the end, then said late, each once; an anomaly within the hour", async () => {
  const id = await complet(dpd);
  const envoye = await complet(dpd);
  await envoyer(dpd, envoye);
  const anomalie = await complet(rssi, { nature: "anomalie" });
  const passer = async (instant: string) => {
    s.horloge.regler(instant);
    await s.plateforme.travaux.executer("heure");
    return [
      (await avisDe("signalement-rappeler", id)).length,
      (await avisDe("signalement-depasser", id)).length,
    ];
  };
  assert.deepEqual(await passer("2026-03-06T17:00:00Z"), [0, 0]);
  assert.deepEqual(
    tous(await avisDe("signalement-rappeler", anomalie)),
    new Set([rssi.agentId, "rssi@annexe.example"]),
  );
  const siens = new Set([dpd.agentId, rssi.agentId, "dpd@annexe.example"]);
  assert.deepEqual(await passer("2026-03-08T04:00:00Z"), [siens.size, 0]);
  assert.deepEqual(tous(await avisDe("signalement-rappeler", id)), siens);
  assert.deepEqual(await passer("2026-03-08T05:00:00Z"), [siens.size, 0], "once");
  assert.deepEqual(await passer("2026-03-08T17:00:00Z"), [siens.size, siens.size]);
  assert.deepEqual(await passer("2026-03-08T18:00:00Z"), [siens.size, siens.size], "once");
  assert.deepEqual(
    (await lire(dpd, id)).historique.map((e: { genre: string }) => e.genre),
    ["depasser", "rappeler", "completer", "declarer"],
  );
  assert.equal((await avisDe("signalement-rappeler", envoye)).length, 0);
  const aVenir = await dpd.appeler("/signalements", {
    nature: "violation",
    objet: "x",
    connuLe: "2026-03-09T00:00:00Z",
    description: null,
    conventions: [],
  });
  assert.deepEqual([aVenir.statut, aVenir.corps.code], [400, "CONNU_INVALIDE"]);
  const enAvance = await declare(dpd, { connuLe: "2026-03-08T18:02:00Z" });
  const lu = await lire(dpd, enAvance);
  assert.equal(lu.connuLe, "2026-03-08T18:00:00.000Z", "a clock two minutes ahead of ours");
});
