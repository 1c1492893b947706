import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../essais/agents.ts";
import { appeler } from "../../essais/appels.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { ouvrirAnnuaire } from "../conventions/index.ts";
import { ouvrirParametres } from "../parametres/index.ts";
import { avis, type Entetes, session, unPartenaire } from "./essais/partenaire-rgc.ts";
import { executerNominations } from "./index.ts";

let s: Situation;
let operateur: Entetes;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-01-30T09:00:00Z" });
  operateur = await session(s, s.operateur, ["OPERATEUR"]);
});
after(() => s.fermer());

/** The clock moves; the sessions stay alive, as if their agents had just signed in. */
async function passerAu(instant: string): Promise<void> {
  s.horloge.regler(instant);
  await s.pool.query("update identite.session set ouverte_le = $1, vue_le = $1", [instant]);
  await executerNominations(services(), s.horloge.maintenant());
}
const services = () => ({
  pool: s.pool,
  parametres: ouvrirParametres(s.pool),
  cadre: { horloge: s.horloge, annuaire: ouvrirAnnuaire(s.pool) } as never,
});
const DESK = "/portail/api/nomination-rgc";
const OP = "/portail/api/operateur/nominations-rgc";
const poster = (entetes: Entetes, chemin: string, corps: unknown = {}) =>
  appeler(s.url + chemin, { entetes, corps });
const lire = (entetes: Entetes, chemin = DESK) => appeler(s.url + chemin, { entetes });

type Partenaire = Awaited<ReturnType<typeof unPartenaire>>;
const PDF = Buffer.from("%PDF-1.7 acte signé").toString("base64");
async function proposer(p: Partenaire, voulu: object = {}): Promise<string> {
  const agent = await unAgent(s.pool, { organisationId: p.organisation.id });
  const corps = {
    candidat: { agentId: agent.id },
    statut: "fonctionnaire",
    permanent: true,
    contratFin: null,
    ...voulu,
  };
  const sortie = await poster(p.suivi, DESK, corps);
  assert.equal(sortie.statut, 200, sortie.texte);
  return sortie.corps.id;
}
async function transmettre(p: Partenaire): Promise<string> {
  const id = await proposer(p);
  const signeeLe = jourCivil(s.horloge.maintenant());
  for (const [geste, corps] of [
    ["conditions", {}],
    ["acte", { signeeLe, document: PDF }],
    ["envoi", {}],
  ] as const) {
    const sortie = await poster(p.suivi, `${DESK}/${id}/${geste}`, corps);
    assert.ok(sortie.statut < 300, `${geste} ${sortie.texte}`);
  }
  return id;
}
async function nomination(p: Partenaire, id: string) {
  const suivi = await lire(p.suivi);
  return suivi.corps.nominations.find((n: { id: string }) => n.id === id);
}
test("ANX1-1-03 ANX1-1-05 ANX1-1-06 ANX1-1-02 from the conditions to the CSSI, nothing skipped", async () => {
  const p = await unPartenaire(s);
  const etranger = await unAgent(s.pool, { organisationId: s.departement.id });
  const base = { statut: "fonctionnaire", permanent: true, contratFin: null };
  const refuse = await poster(p.suivi, DESK, { candidat: { agentId: etranger.id }, ...base });
  assert.equal(refuse.corps.code, "CANDIDAT_INCONNU");
  const id = await proposer(p, { statut: "contractuel", permanent: false });
  const tot = { signeeLe: "2026-01-30", document: PDF };
  assert.equal((await poster(p.suivi, `${DESK}/${id}/acte`, tot)).statut, 409);
  assert.equal((await poster(p.suivi, `${DESK}/${id}/envoi`)).statut, 409);
  assert.equal((await poster(p.suivi, `${DESK}/${id}/conditions`)).statut, 204);
  assert.equal((await poster(p.suivi, `${DESK}/${id}/envoi`)).corps.code, "GESTE_IMPOSSIBLE");
  for (const [corps, code] of [
    [
      { ...tot, document: Buffer.from("un texte quelconque").toString("base64") },
      "DOCUMENT_ILLISIBLE",
    ],
    [{ ...tot, signeeLe: "2026-01-29" }, "DATE_SIGNATURE"],
    [{ ...tot, signeeLe: "2026-01-31" }, "DATE_SIGNATURE"],
  ] as const) {
    assert.equal((await poster(p.suivi, `${DESK}/${id}/acte`, corps)).corps.code, code);
  }
  assert.equal((await poster(p.suivi, `${DESK}/${id}/acte`, tot)).statut, 204);
  const envoi = await poster(p.suivi, `${DESK}/${id}/envoi`);
  assert.deepEqual([envoi.statut, envoi.corps.limite], [200, null]);
  assert.deepEqual(await avis(s, "nomination-rgc", id), [
    { courriel: `ft_cssi-${p.organisation.id}@essai.example`, jointes: 1 },
  ]);
  const vue = await nomination(p, id);
  assert.deepEqual([vue.etat, vue.conditionsVersion, vue.acteVersion], ["transmise", 1, 1]);
  assert.equal(
    (await poster(operateur, `${OP}/${id}/decision`, { decision: "refuser", motif: " " })).corps
      .code,
    "MOTIF_ABSENT",
  );
  assert.equal((await nomination(p, id)).etat, "transmise");
});

test("ANX1-1-07 ANX1-1-08 ANX1-1-09 ANX1-1-10 refused in writing, proposed again, silence accepts the day after the limit", async () => {
  s.horloge.regler("2026-01-30T09:00:00Z");
  const p = await unPartenaire(s);
  const premiere = await transmettre(p);
  const ecrit = { decision: "refuser", motif: "Acte incomplet" };
  assert.equal((await poster(operateur, `${OP}/${premiere}/decision`, ecrit)).statut, 204);
  assert.equal((await avis(s, "nomination-rgc-refusee", premiere)).length, 2);
  const seconde = await transmettre(p);
  const { rows } = await s.pool.query(
    "select precedente_id, origine from habilitations.nomination where id = $1",
    [seconde],
  );
  assert.deepEqual(rows[0], { precedente_id: premiere, origine: "refus" });
  assert.equal((await nomination(p, seconde)).limiteLe, "2026-02-28");
  const chezOperateur = await lire(operateur, OP);
  const vue = chezOperateur.corps.nominations.find((n: { id: string }) => n.id === seconde);
  assert.deepEqual([vue.limiteLe, vue.tacite], ["2026-02-28", true]);
  await passerAu("2026-02-28T22:30:00Z");
  assert.equal((await nomination(p, seconde)).etat, "transmise");
  await passerAu("2026-02-28T23:30:00Z");
  await passerAu("2026-02-28T23:40:00Z");
  const finale = await nomination(p, seconde);
  assert.deepEqual([finale.etat, finale.effetLe], ["reputee-acceptee", "2026-03-01"]);
  const { rows: traces } = await s.pool.query(
    "select auteur, contenu ->> 'motif' as motif from journal.evenement where sujet_id = $1 and genre = 'accepter-tacitement'",
    [seconde],
  );
  assert.deepEqual(traces, [{ auteur: "systeme", motif: "acceptation tacite" }]);
});

test("the first proposal has no deadline: the opérateur is alerted after a month, nothing is accepted", async () => {
  s.horloge.regler("2026-03-31T08:00:00Z");
  const p = await unPartenaire(s);
  const id = await transmettre(p);
  await passerAu("2026-04-29T08:00:00Z");
  assert.equal((await avis(s, "nomination-rgc-en-attente", id)).length, 0);
  await passerAu("2026-04-30T08:00:00Z");
  await passerAu("2026-06-30T08:00:00Z");
  assert.equal((await avis(s, "nomination-rgc-en-attente", id)).length, 1);
  assert.equal((await nomination(p, id)).etat, "transmise");
});

test("ANX1-1-01 ANX3-2.1-04 ANX3-2.2-01 ANX1-3-01 ANX1-6-08 ANX1-4-05 ANX1-4-06 tools open and close with the RGC", async () => {
  const p = await unPartenaire(s);
  const agent = await unAgent(s.pool, {
    organisationId: p.organisation.id,
    modules: ["recherche-usager"],
  });
  const entetes = await uneSession(s.pool, agent);
  await s.pool.query("update identite.session set vue_le = $1, ouverte_le = $1", [
    s.horloge.maintenant(),
  ]);
  const tuiles = async () => (await lire(entetes, "/portail/api/session")).corps.acces[0].portes;
  const ferme = async () =>
    (await tuiles()).some((porte: { code: string }) => porte.code === "RGC");
  assert.equal(await ferme(), true);
  const id = await transmettre(p);
  assert.equal(await ferme(), true);
  const { rows } = await s.pool.query(
    "select agent_id from habilitations.nomination where id = $1",
    [id],
  );
  const rgc = { id: rows[0].agent_id, organisationId: p.organisation.id };
  const sessionRgc = await uneSession(s.pool, rgc);
  await s.pool.query("update identite.session set vue_le = $1, ouverte_le = $1", [
    s.horloge.maintenant(),
  ]);
  assert.equal((await lire(sessionRgc, "/portail/api/espace-rgc")).statut, 403);
  const oui = { decision: "accepter", motif: "" };
  assert.equal((await poster(p.suivi, `${OP}/${id}/decision`, oui)).statut, 403);
  assert.equal((await poster(operateur, `${OP}/${id}/decision`, oui)).statut, 204);
  await jusqua(async () => !(await ferme()));
  assert.equal((await lire(sessionRgc, "/portail/api/espace-rgc")).statut, 200);
  assert.equal((await lire(p.suivi, "/portail/api/espace-rgc")).statut, 403);
  const { rows: campagnes } = await s.pool.query(
    "select numero, etat, prevue_le from habilitations.campagne_audit where organisation_id = $1",
    [p.organisation.id],
  );
  const jour = jourCivil(s.horloge.maintenant());
  assert.deepEqual(campagnes, [{ numero: 1, etat: "planifiee", prevue_le: jour }]);
  assert.equal(
    (await poster(operateur, `${OP}/${id}/revocation`, { motif: "" })).corps.code,
    "MOTIF_ABSENT",
  );
  assert.equal((await poster(p.suivi, `${OP}/${id}/revocation`, { motif: "x" })).statut, 403);
  assert.equal(
    (await poster(operateur, `${OP}/${id}/revocation`, { motif: "Partage" })).statut,
    204,
  );
  await jusqua(ferme);
  assert.equal((await lire(sessionRgc, "/portail/api/espace-rgc")).statut, 403);
  const apres = (await lire(p.suivi)).corps;
  assert.deepEqual(
    [apres.rgcActif, apres.nominations[0].etat, apres.nominations[0].origine],
    [false, "ouverte", "retrait"],
  );
  assert.equal((await avis(s, "rgc-revoque", id)).length, 2);
});

async function enFonction(p: Partenaire): Promise<string> {
  const { rows } = await s.pool.query(
    "select id from habilitations.nomination where organisation_id = $1 and etat = 'acceptee'",
    [p.organisation.id],
  );
  return rows[0].id;
}

test("ANX1-1-08 ANX1-4-06 after a refusal in between too, the successor leaves one RGC alone in office", async () => {
  const p = await unPartenaire(s, true);
  const ancienne = await enFonction(p);
  const decider = async (id: string, decision: string) =>
    (await poster(operateur, `${OP}/${id}/decision`, { decision, motif: "Acte incomplet" })).statut;
  assert.equal(await decider(await transmettre(p), "refuser"), 204);
  const seconde = await transmettre(p);
  assert.equal(await decider(seconde, "accepter"), 204);
  assert.equal((await nomination(p, ancienne)).etat, "retiree");
  assert.equal(await enFonction(p), seconde);
});

test("ANX1-1-02 ANX1-1-10 a candidate who left meanwhile is put in office neither by a decision nor by silence", async () => {
  const p = await unPartenaire(s, true);
  const ancienne = await enFonction(p);
  const partir = `update habilitations.agent set depart_le = $2, depart_motif = 'essai'
    where id = (select agent_id from habilitations.nomination where id = $1)`;
  const refusee = await transmettre(p);
  await s.pool.query(partir, [refusee, jourCivil(s.horloge.maintenant())]);
  const decision = (corps: object) => poster(operateur, `${OP}/${refusee}/decision`, corps);
  const oui = await decision({ decision: "accepter", motif: "" });
  assert.deepEqual([oui.statut, oui.corps.code], [409, "CANDIDAT_PARTI"]);
  assert.equal((await decision({ decision: "refuser", motif: "Partie" })).statut, 204);
  const tacite = await transmettre(p);
  const apres = new Date(s.horloge.maintenant().getTime() + 40 * 86_400_000);
  await s.pool.query(partir, [tacite, jourCivil(apres)]);
  await passerAu(apres.toISOString());
  assert.equal((await nomination(p, tacite)).etat, "abandonnee");
  assert.equal(await enFonction(p), ancienne);
  assert.ok((await avis(s, "nomination-rgc-abandonnee", tacite)).length > 0);
});

test("ANX1-4-01 ANX1-4-03 ANX1-4-04 departure and change are told to the CSSI, end the function, late or not", async () => {
  s.horloge.regler("2026-05-29T08:00:00Z");
  for (const [genre, connaissanceLe, limite, tardif] of [
    ["changement", "2026-05-20", "2026-05-28", true],
    ["depart", "2026-05-21", "2026-05-29", false],
  ] as const) {
    const p = await unPartenaire(s, true);
    const id = await enFonction(p);
    const corps = { genre, connaissanceLe, survenanceLe: "2026-05-25", retourLe: null };
    const sortie = await poster(p.suivi, `${DESK}/${id}/signalement`, corps);
    assert.deepEqual(sortie.corps, { limite, tardif });
    assert.deepEqual(await avis(s, `rgc-${genre}`, id), [
      { courriel: `ft_cssi-${p.organisation.id}@essai.example`, jointes: 0 },
    ]);
    const vue = await nomination(p, id);
    assert.deepEqual([vue.etat, vue.finLe], ["retiree", "2026-05-25"]);
    const autre = await unPartenaire(s, true);
    const refus = await poster(autre.suivi, `${DESK}/${id}/signalement`, corps);
    assert.equal(refus.statut, 404);
  }
});

test("ANX1-4-02 ANX1-4-04 an absence that lasts becomes due by itself, then late; the partner tells", async () => {
  s.horloge.regler("2026-01-12T08:00:00Z");
  const p = await unPartenaire(s, true);
  const id = await enFonction(p);
  const absence = {
    genre: "absence",
    survenanceLe: "2026-01-10",
    retourLe: null,
    connaissanceLe: "2026-01-12",
  };
  const avant = { ...absence, retourLe: "2026-01-09" };
  assert.equal((await poster(p.suivi, `${DESK}/${id}/signalement`, avant)).statut, 409);
  const dit = await poster(p.suivi, `${DESK}/${id}/signalement`, absence);
  assert.deepEqual(dit.corps, { limite: null, tardif: false });
  await passerAu("2026-03-10T08:00:00Z");
  assert.equal((await lire(p.suivi)).corps.signalements[0].limiteLe, null);
  await passerAu("2026-03-11T08:00:00Z");
  const du = (await lire(p.suivi)).corps.signalements[0];
  assert.deepEqual(
    [du.connaissanceLe, du.limiteLe, du.enRetard],
    ["2026-03-11", "2026-03-19", false],
  );
  assert.equal((await avis(s, "rgc-absence-a-signaler", id)).length, 2);
  await passerAu("2026-03-19T08:00:00Z");
  assert.equal((await avis(s, "rgc-signalement-en-retard", id)).length, 0);
  await passerAu("2026-03-20T08:00:00Z");
  await passerAu("2026-03-21T08:00:00Z");
  assert.equal((await avis(s, "rgc-signalement-en-retard", id)).length, 3);
  assert.equal((await poster(p.suivi, `${DESK}/signalements/${du.id}/envoi`)).statut, 204);
  assert.equal((await avis(s, "rgc-absence", id)).length, 1);
  assert.equal((await poster(p.suivi, `${DESK}/signalements/${du.id}/envoi`)).statut, 404);
  const suivi = (await lire(p.suivi)).corps;
  assert.equal(suivi.rgcActif, true);
  assert.equal(suivi.nominations[0].origine, "absence");
});

test("ANX1-2-01 ANX1-2-04 an RGC who becomes a contractor's or temporary staff loses the function the same day", async () => {
  s.horloge.regler("2026-06-15T08:00:00Z");
  for (const statut of ["prestataire", "interimaire"]) {
    const p = await unPartenaire(s, true);
    const id = await enFonction(p);
    await s.pool.query("update identite.session set vue_le = $1, ouverte_le = $1", [
      s.horloge.maintenant(),
    ]);
    await jusqua(async () => (await lire(p.suivi)).corps.rgcActif);
    await s.pool.query(
      "update habilitations.agent set statut = $2 where id = (select agent_id from habilitations.nomination where id = $1)",
      [id, statut],
    );
    await jusqua(async () => !(await lire(p.suivi)).corps.rgcActif);
    await passerAu("2026-06-15T09:00:00Z");
    const vue = await nomination(p, id);
    assert.deepEqual([vue.etat, vue.finLe], ["retiree", "2026-06-15"]);
    const { rows } = await s.pool.query(
      "select roles from habilitations.agent where id = (select agent_id from habilitations.nomination where id = $1)",
      [id],
    );
    assert.deepEqual(rows[0].roles, []);
  }
});

test("ANX1-3-04 ANX1-5.2-03 ANX3-2.1-08 ANX1-5.2-01 ANX1-5.2-02 ANX1-5.2-04 the RGC's page: training, messages, assistance, lost credentials", async () => {
  s.horloge.regler("2026-06-16T08:00:00Z");
  const p = await unPartenaire(s, true);
  const id = await enFonction(p);
  const { rows } = await s.pool.query(
    "select agent_id from habilitations.nomination where id = $1",
    [id],
  );
  const rgc = await uneSession(s.pool, { id: rows[0].agent_id, organisationId: p.organisation.id });
  await s.pool.query("update identite.session set vue_le = $1, ouverte_le = $1", [
    s.horloge.maintenant(),
  ]);
  const espace = () => lire(rgc, "/portail/api/espace-rgc");
  assert.equal((await espace()).corps.formeeLe, null);
  const formation = { suivieLe: "2026-06-10", formateurType: "mandate", formateur: "Organisme" };
  assert.equal((await poster(p.suivi, `${OP}/${id}/formation`, formation)).statut, 403);
  assert.equal((await poster(operateur, `${OP}/${id}/formation`, formation)).statut, 204);
  assert.equal((await espace()).corps.formeeLe, "2026-06-10");
  const annonce = { organisationId: null, objet: "Nouvelle version", corps: "Détails" };
  const { corps: publiee } = await poster(operateur, `${OP}/annonces`, annonce);
  const lues = (await espace()).corps.echanges;
  assert.equal(lues[0].objet, "Nouvelle version");
  const { rows: vises } = await s.pool.query(
    `select count(*)::int as n, bool_and('RGC' = any(a.roles)) as rgc from notifications.destinataire d
     join notifications.avis v on v.id = d.avis_id join habilitations.agent a on a.id = d.agent_id
     where v.sujet_id = $1`,
    [publiee.id],
  );
  assert.ok(vises[0].n > 0 && vises[0].rgc === true);
  const demande = { objet: "Import", corps: "Comment importer ?" };
  const { corps: posee } = await poster(rgc, "/portail/api/espace-rgc/assistance", demande);
  const reponse = { reponse: "Par le bouton Importer." };
  assert.equal((await poster(operateur, `${OP}/assistance/${posee.id}`, reponse)).statut, 204);
  assert.equal((await poster(operateur, `${OP}/assistance/${posee.id}`, reponse)).statut, 404);
  const echanges = (await espace()).corps.echanges as { id: string; reponse: string }[];
  assert.equal(echanges.find(({ id: cle }) => cle === posee.id)?.reponse, reponse.reponse);
  const PERTE = "/portail/api/espace-rgc/perte-identifiants";
  for (const corps of [{}, { motif: "" }, { motif: "      " }])
    assert.equal((await poster(rgc, PERTE, corps)).statut, 400);
  assert.equal((await espace()).statut, 200);
  assert.equal((await poster(rgc, PERTE, { motif: "Téléphone volé" })).statut, 204);
  const { rows: pertes } = await s.pool.query(
    "select contenu from journal.evenement where sujet_id = $1 and genre = 'perte-identifiants'",
    [id],
  );
  assert.deepEqual(pertes, [{ contenu: { motif: "Téléphone volé" } }]);
  await jusqua(async () => (await espace()).statut === 403);
  assert.equal((await lire(p.suivi)).corps.rgcActif, true);
  assert.equal((await avis(s, "rgc-perte-identifiants", id)).length, 1);
  const leve = { motif: "Identifiants renouvelés" };
  assert.equal((await poster(operateur, `${OP}/${id}/deblocage`, leve)).statut, 204);
  await jusqua(async () => (await espace()).statut === 200);
});

test("ANX1B-01 ANX1B-02 a new version of the acte replaces the template and is mailed to governance", async () => {
  const p = await unPartenaire(s, true);
  const corps = { nature: "acte-engagement", titre: "Acte 2026", contenu: "Je m’engage, {{nom}}." };
  assert.equal((await poster(p.suivi, `${OP}/documents`, corps)).statut, 403);
  const { corps: sortie } = await poster(operateur, `${OP}/documents`, corps);
  const destinataires = await avis(s, "document-rgc", `acte-engagement:${sortie.version}`);
  assert.ok(
    destinataires.some(
      ({ courriel }) => courriel === `gouvernance-${p.organisation.id}@essai.example`,
    ),
  );
  const [document] = (await lire(p.suivi)).corps.documents;
  assert.deepEqual(
    [document.version, document.contenu, document.aRemplacer],
    [2, corps.contenu, false],
  );
});
