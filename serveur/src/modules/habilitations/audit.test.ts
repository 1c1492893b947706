import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../essais/agents.ts";
import { appeler } from "../../essais/appels.ts";
import { inserer } from "../../essais/inserer.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { verifierSignature } from "../../kit/crypto/signature-document.ts";
import { ouvrirAnnuaire } from "../conventions/index.ts";
import { ouvrirParametres } from "../parametres/index.ts";
import { executerAudits } from "./index.ts";

type Entetes = Record<string, string>;
const AUDIT = "/portail/api/audit";
let s: Situation;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-31T09:00:00Z" });
});
after(() => s.fermer());

async function connecter(agent: { id: string; organisationId: string }): Promise<Entetes> {
  const entetes = await uneSession(s.pool, agent);
  await rafraichir();
  return entetes;
}
const rafraichir = () =>
  s.pool.query("update identite.session set ouverte_le = $1, vue_le = $1", [
    s.horloge.maintenant(),
  ]);

async function passerAu(instant: string): Promise<void> {
  s.horloge.regler(instant);
  await rafraichir();
  const services = {
    pool: s.pool,
    parametres: ouvrirParametres(s.pool),
    cadre: { horloge: s.horloge, annuaire: ouvrirAnnuaire(s.pool) } as never,
  };
  await executerAudits(services, s.horloge.maintenant());
}

/** A partner, its RGC signed in, and as many agents as asked, each with one clean right. */
async function unPartenaire(combien: number) {
  const organisation = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, {
    operateur_id: s.operateur.id,
    partenaire_id: organisation.id,
    rgc: false,
  });
  const rgc = await unAgent(s.pool, { organisationId: organisation.id, roles: ["RGC"] });
  const p = { organisation, rgc, entetes: await connecter(rgc) };
  await s.pool.query(
    "update habilitations.agent set nom = 'AAA', derniere_activite = $2 where id = $1",
    [rgc.id, "2026-03-30"],
  );
  for (let rang = 0; rang < combien; rang++) await unDroit(p, `PERSONNE${rang}`);
  return p;
}
type Partenaire = Awaited<ReturnType<typeof unPartenaire>>;

/** A person with one right, clean unless told. */
async function unDroit(p: Partenaire, nom: string, agent: object = {}, droit: object = {}) {
  const id = randomUUID();
  const droitId = randomUUID();
  await inserer(s.pool, "habilitations.agent", {
    id,
    organisation_id: p.organisation.id,
    nom,
    prenom: "Alix",
    courriel: `${id}@essai.example`,
    identifiant: id,
    mission: "referent",
    ...agent,
  });
  await inserer(s.pool, "habilitations.droit", {
    id: droitId,
    agent_id: id,
    module: "vue-360",
    debut: "2025-12-01",
    fin: "2026-11-30",
    motif: "Suivi",
    dernier_usage: "2026-03-30",
    ...droit,
  });
  return { id, droitId };
}

const lire = (p: Partenaire, chemin: string) =>
  appeler(s.url + AUDIT + chemin, { entetes: p.entetes });
const poster = (p: Partenaire, chemin: string, corps: unknown = {}) =>
  appeler(s.url + AUDIT + chemin, { entetes: p.entetes, corps });
async function ouvrir(p: Partenaire): Promise<string> {
  const sortie = await poster(p, "/campagnes");
  assert.equal(sortie.statut, 200, sortie.texte);
  return sortie.corps.id;
}
const NEUTRE = { motif: "", profil: null, fin: null };
const decider = (p: Partenaire, id: string, corps: object) =>
  poster(p, `/campagnes/${id}/decisions`, { ...NEUTRE, ...corps });
type Ligne = { rang: number; nom: string; anomalies: { genre: string }[]; decision: string | null };
async function lignes(p: Partenaire, id: string, requete = ""): Promise<Ligne[]> {
  return (await lire(p, `/campagnes/${id}/lignes?taille=200${requete}`)).corps.lignes;
}

async function avisAuRgc(p: Partenaire, genre: string): Promise<number> {
  const { rowCount } = await s.pool.query(
    `select from notifications.avis a join notifications.destinataire d on d.avis_id = a.id
     where a.genre = $1 and d.agent_id = $2`,
    [genre, p.rgc.id],
  );
  return rowCount ?? 0;
}

test("ANX1-6-01 ANX1-6-02 ANX1-6-03 every right and account is listed, what the machine found first", async () => {
  const p = await unPartenaire(3);
  const vieux = { dernier_usage: "2026-01-31" };
  await unDroit(p, "INACTIF", {}, vieux);
  await unDroit(p, "PRESQUE", {}, { dernier_usage: "2026-02-01" });
  await unDroit(p, "PARTI", { depart_le: "2026-03-31", depart_motif: "Retraite" });
  await unDroit(p, "EXPIRE", {}, { fin: "2026-03-30" });
  await unDroit(p, "EXCESSIF", { mission: "accueil" }, { profil: "gestion" });
  await unDroit(p, "MOTIVE", { mission: "accueil" }, { profil: "gestion", ecart_motif: "Renfort" });
  await unDroit(p, "SANSMISSION", { mission: null });
  await unDroit(p, "JUMEAU");
  await unDroit(p, "JUMEAU");
  await unDroit(p, "RETIRE", {}, { retire_le: "2026-01-01T00:00:00Z", retrait_cause: "decision" });
  const autre = await unPartenaire(1);
  await unDroit(autre, "AILLEURS");
  const id = await ouvrir(p);
  assert.equal((await poster(p, "/campagnes")).corps.code, "CAMPAGNE_EN_COURS");
  const vues = await lignes(p, id);
  const trouvees = Object.fromEntries(
    vues.map(({ nom, anomalies }) => [nom, anomalies.map(({ genre }) => genre).join()]),
  );
  assert.deepEqual(trouvees, {
    AAA: "",
    EXCESSIF: "hors-mission",
    EXPIRE: "expire",
    INACTIF: "inactif",
    JUMEAU: "doublon",
    MOTIVE: "",
    PARTI: "parti",
    PERSONNE0: "",
    PERSONNE1: "",
    PERSONNE2: "",
    PRESQUE: "",
    // An account without right left, never used since it was created.
    RETIRE: "",
    SANSMISSION: "sans-mission",
  });
  assert.equal(vues.length, 14);
  const anormales = vues.map(({ anomalies }) => anomalies.length > 0);
  assert.deepEqual(anormales, [...anormales].sort().reverse());
  assert.equal((await lignes(p, id, "&filtre=anomalies")).length, 7);
  assert.equal((await lignes(p, id, "&anomalie=doublon")).length, 2);
  assert.equal((await lignes(p, id, "&recherche=personne1"))[0]?.nom, "PERSONNE1");
  assert.equal((await lire(autre, `/campagnes/${id}/lignes`)).statut, 404);
  const veille = (await lire(p, "")).corps;
  assert.equal(veille.anomalies.find((a: { genre: string }) => a.genre === "inactif").ouvertes, 1);
});

test("ANX1-6-02 ANX1-6-04 clean lines together, others one by one with a motive, closing at 100 % only", async () => {
  const p = await unPartenaire(2);
  await unDroit(p, "INACTIF", {}, { dernier_usage: "2025-12-31" });
  const { droitId } = await unDroit(p, "LARGE", { mission: "accueil" }, { profil: "gestion" });
  const id = await ouvrir(p);
  const vues = await lignes(p, id);
  const rang = (nom: string) => vues.find((l) => l.nom === nom)?.rang as number;
  const code = async (corps: object) => (await decider(p, id, corps)).corps.code;
  const propres = [rang("PERSONNE0"), rang("PERSONNE1")];
  const tous = vues.map((l) => l.rang);
  assert.equal(await code({ rangs: tous, decision: "confirmer" }), "UNE_A_LA_FOIS");
  assert.equal(await code({ rangs: propres, decision: "retirer", motif: "x" }), "UNE_A_LA_FOIS");
  assert.equal(await code({ rangs: [rang("INACTIF")], decision: "confirmer" }), "MOTIF_ABSENT");
  assert.equal(await code({ rangs: [rang("AAA")], decision: "confirmer" }), "MOTIF_ABSENT");
  assert.equal(await code({ rangs: [999], decision: "confirmer" }), "LIGNE_ABSENTE");
  assert.equal((await decider(p, id, { rangs: propres, decision: "confirmer" })).corps.decidees, 2);
  assert.equal(await code({ rangs: propres, decision: "confirmer" }), "LIGNE_DECIDEE");
  const allonger = { rangs: [rang("LARGE")], decision: "modifier", motif: "x", fin: "2027-01-01" };
  assert.equal(await code(allonger), "SANS_REDUCTION");
  const cloture = await poster(p, `/campagnes/${id}/cloture`);
  assert.deepEqual([cloture.statut, cloture.corps.code], [409, "AUDIT_INCOMPLET"]);
  const reduire = { ...allonger, fin: null, profil: "consultation" };
  assert.equal((await decider(p, id, reduire)).statut, 200);
  const retirer = { rangs: [rang("INACTIF")], decision: "retirer", motif: "Inutile" };
  assert.equal((await decider(p, id, retirer)).statut, 200);
  assert.equal((await poster(p, `/campagnes/${id}/cloture`)).corps.code, "AUDIT_INCOMPLET");
  const moi = { rangs: [rang("AAA")], decision: "confirmer", motif: "En fonction" };
  assert.equal((await decider(p, id, moi)).statut, 200);
  assert.equal((await poster(p, `/campagnes/${id}/cloture`)).statut, 200);
  const { rows } = await s.pool.query(
    `select d.profil, (select retrait_cause from habilitations.droit x join habilitations.agent a
       on a.id = x.agent_id where a.nom = 'INACTIF' and a.organisation_id = $2) as retrait,
       (select count(*)::int from habilitations.ligne_audit where campagne_id = $3
         and decidee_par = $4 and decidee_le is not null) as decidees
     from habilitations.droit d where d.id = $1`,
    [droitId, p.organisation.id, id, p.rgc.id],
  );
  assert.deepEqual(rows[0], { profil: "consultation", retrait: "audit", decidees: 5 });
  const { rows: evenements } = await s.pool.query(
    "select genre from journal.evenement where contenu ->> 'campagne' = $1 order by genre",
    [id],
  );
  assert.deepEqual(
    evenements.map(({ genre }) => genre),
    ["audit-confirmer", "audit-confirmer", "audit-confirmer", "audit-modifier", "audit-retirer"],
  );
  await assert.rejects(
    s.pool.query(
      `insert into habilitations.campagne_audit (organisation_id, numero, etat, prevue_le, ouverte_le, total,
         close_le, close_par) values ($1, 9, 'close', '2026-01-01', now(), 3, now(), $1)`,
      [randomUUID()],
    ),
    /check constraint/,
  );
});

async function toutDecider(p: Partenaire, id: string): Promise<void> {
  for (const { rang, anomalies } of await lignes(p, id, "&filtre=a-decider")) {
    const motif = anomalies.length > 0 ? "Inutile" : "Vérifié";
    const decision = anomalies.length > 0 ? "retirer" : "confirmer";
    assert.equal((await decider(p, id, { rangs: [rang], decision, motif })).statut, 200);
  }
}

test("ANX1-6-10 ANX1-6-11 ANX1-6-12 ANX1-6-13 the report has its four sections and a signature that proves it", async () => {
  const p = await unPartenaire(1);
  await unDroit(p, "EXCESSIF", { mission: "accueil" }, { profil: "gestion" });
  await unDroit(p, "INACTIF", {}, { dernier_usage: "2025-12-31" });
  const id = await ouvrir(p);
  await toutDecider(p, id);
  assert.equal((await lire(p, `/campagnes/${id}/rapport/csv?motif=controle`)).statut, 404);
  assert.equal((await poster(p, `/campagnes/${id}/cloture`)).statut, 200);
  const reponse = await fetch(`${s.url}${AUDIT}/campagnes/${id}/rapport/csv?motif=controle`, {
    headers: p.entetes,
  });
  const contenu = Buffer.from(await reponse.arrayBuffer());
  const rangees = contenu.toString("utf8").split("\r\n");
  const de = (section: string) =>
    rangees.filter((l) => l.startsWith(`${section};`)).map((l) => l.split(";")[2]);
  assert.deepEqual(de("1"), ["EXCESSIF"]);
  assert.deepEqual(de("2"), ["INACTIF"]);
  assert.deepEqual(de("3"), ["EXCESSIF", "INACTIF"]);
  assert.deepEqual(de("4"), ["AAA", "EXCESSIF", "INACTIF", "PERSONNE0"]);
  const { enonce, signature, clePublique } = (await lire(p, `/campagnes/${id}/attestation/csv`))
    .corps;
  assert.match(enonce.signataire, /^Camille AAA .*RGC$/);
  assert.equal(verifierSignature(contenu, enonce, signature, clePublique), true);
  const altere = Buffer.from(contenu);
  altere[altere.length - 5] = 0x58;
  assert.equal(verifierSignature(altere, enonce, signature, clePublique), false);
  const autre = { ...enonce, signataire: "Autre" };
  assert.equal(verifierSignature(contenu, autre, signature, clePublique), false);
  const pdf = await fetch(`${s.url}${AUDIT}/campagnes/${id}/rapport/pdf?motif=controle`, {
    headers: p.entetes,
  });
  const imprime = Buffer.from(await pdf.arrayBuffer());
  assert.equal(imprime.subarray(0, 5).toString("latin1"), "%PDF-");
  const sceau = (await lire(p, `/campagnes/${id}/attestation/pdf`)).corps;
  assert.equal(verifierSignature(imprime, sceau.enonce, sceau.signature, clePublique), true);
  const tiers = await unPartenaire(0);
  assert.equal((await lire(tiers, `/campagnes/${id}/rapport/csv?motif=controle`)).statut, 404);
});

test("ANX1-6-08 ANX1-6-09 the next audit follows the opening, a faster tool plans it again, the RGC is told", async () => {
  s.horloge.regler("2026-03-31T09:00:00Z");
  const p = await unPartenaire(1);
  const id = await ouvrir(p);
  await toutDecider(p, id);
  await passerAu("2026-05-15T09:00:00Z");
  await toutDecider(p, id);
  const { corps } = await poster(p, `/campagnes/${id}/cloture`);
  assert.equal(corps.prochaine, "2027-03-31");
  await inserer(s.pool, "parametres.parametre", {
    nom: "audit.periodicite_par_outil",
    debut: "2026-06-01",
    fin: "2026-06-30",
    valeur: JSON.stringify(["vue-360=6", "sanction=1"]),
    source: "essai",
    auteur: "essai",
  });
  const prevue = async () => (await lire(p, "")).corps.campagnes[0].prevueLe;
  await passerAu("2026-05-31T09:00:00Z");
  assert.equal(await prevue(), "2027-03-31");
  await passerAu("2026-06-01T09:00:00Z");
  assert.equal(await prevue(), "2026-09-30");
  await passerAu("2026-07-01T09:00:00Z");
  assert.equal(await prevue(), "2027-03-31");
  const avis = () => avisAuRgc(p, "audit-a-ouvrir");
  await passerAu("2027-03-30T09:00:00Z");
  assert.equal(await avis(), 0);
  await passerAu("2027-03-31T09:00:00Z");
  await passerAu("2027-04-01T09:00:00Z");
  assert.equal(await avis(), 1);
});

test("ANX1-6-01 ANX1-6-07 anomalies have an owner and a date, are told when late, close once corrected", async () => {
  s.horloge.regler("2028-02-14T09:00:00Z");
  const p = await unPartenaire(0);
  const { droitId } = await unDroit(
    p,
    "SEUL",
    { mission: null },
    {
      debut: "2028-01-01",
      fin: "2028-12-31",
      dernier_usage: "2028-02-14",
    },
  );
  await passerAu("2028-02-14T10:00:00Z");
  const ouverte = async () => {
    const { rows } = await s.pool.query(
      `select proprietaire_id, ouverte_le, echeance_le, close_le, close_motif, alertee_le
       from habilitations.anomalie where droit_id = $1 and genre = 'sans-mission'`,
      [droitId],
    );
    return rows;
  };
  const [nouvelle] = await ouverte();
  assert.deepEqual(
    [nouvelle.proprietaire_id, nouvelle.ouverte_le, nouvelle.echeance_le],
    [p.rgc.id, "2028-02-14", "2028-02-29"],
  );
  await passerAu("2028-02-29T10:00:00Z");
  assert.equal((await ouverte())[0].alertee_le, null);
  assert.equal(await avisAuRgc(p, "anomalies-en-retard"), 0);
  await passerAu("2028-03-01T10:00:00Z");
  assert.equal((await ouverte())[0].alertee_le, "2028-03-01");
  assert.equal(await avisAuRgc(p, "anomalies-en-retard"), 1);
  const retard = (await lire(p, "")).corps.anomalies.find(
    (a: { genre: string }) => a.genre === "sans-mission",
  );
  assert.equal(retard.enRetard, 1);
  await s.pool.query("update habilitations.agent set mission = 'referent' where nom = 'SEUL'");
  await passerAu("2028-03-02T10:00:00Z");
  const [close] = await ouverte();
  assert.deepEqual([close.close_le, close.close_motif], ["2028-03-02", "Corrigée"]);
});

test("ANX1-2-02 ANX1-3-01 the partner's account is the acting RGC's alone: a role without nomination is nothing", async () => {
  const p = await unPartenaire(0);
  const autres = [["SUIVI_OPERATIONNEL"], ["DPD", "RSSI"], []];
  const voisins = await Promise.all([
    ...autres.map((roles) => unAgent(s.pool, { organisationId: p.organisation.id, roles })),
    unAgent(s.pool, { organisationId: p.organisation.id, roles: ["RGC"], nomme: false }),
  ]);
  for (const chemin of ["/portail/api/audit", "/portail/api/espace-rgc"]) {
    assert.equal((await appeler(s.url + chemin, { entetes: p.entetes })).statut, 200);
    for (const voisin of voisins) {
      const refus = await appeler(s.url + chemin, { entetes: await connecter(voisin) });
      assert.equal(refus.statut, 403);
    }
  }
});

test("ANX1-6-05 ANX1-6-06 the export holds everything, and comes back filled in when the tool is away", async () => {
  s.horloge.regler("2026-03-31T09:00:00Z");
  const p = await unPartenaire(2);
  const inactif = await unDroit(p, "=INACTIF", {}, { dernier_usage: "2025-12-31" });
  await unDroit(p, "ANCIEN", {}, { retire_le: "2025-12-31T23:30:00Z", retrait_cause: "decision" });
  const operateur = await connecter(
    await unAgent(s.pool, { organisationId: s.operateur.id, roles: ["OPERATEUR"] }),
  );
  const chemin = `/portail/api/operateur/audit/${p.organisation.id}/export?motif=controle`;
  const fourni = await appeler(s.url + chemin, { entetes: operateur });
  assert.equal(fourni.statut, 200);
  assert.equal((await appeler(s.url + chemin, { entetes: p.entetes })).statut, 403);
  const sansTrace = (texte: string) => texte.replaceAll(/trace [0-9a-f-]{36}/g, "trace");
  const leur = (await lire(p, "/export?motif=controle")).texte;
  assert.equal(sansTrace(leur), sansTrace(fourni.texte));
  assert.notEqual(leur, fourni.texte, "each export has its own number");
  assert.match(fourni.texte, /retire;2026-03-30;/);
  assert.match(fourni.texte, /'=INACTIF/);
  assert.match(fourni.texte, /;2026-01-01;decision;/, "the day of Paris");
  const id = await ouvrir(p);
  const rangees = fourni.texte.trim().split("\r\n");
  const remplies = rangees.map((rangee, rang) => {
    if (rang === 0 || rangee.includes(";retire;")) return rangee;
    const fin = rangee.includes(inactif.id) ? "retirer;Inutile" : "confirmer;Vérifié";
    return rangee.replace(/;;;(?=Confidentiel)/, `;${fin};`);
  });
  remplies.push(`${randomUUID()};${randomUUID()}${";".repeat(20)};retirer;x`);
  remplies.push(`pas-un-identifiant;${";".repeat(20)};confirmer;x`);
  const contenu = Buffer.from(remplies.join("\r\n")).toString("base64");
  const bilan = await poster(p, `/campagnes/${id}/fichier`, { contenu });
  assert.equal(bilan.statut, 200, bilan.texte);
  assert.deepEqual([bilan.corps.decidees, bilan.corps.erreurs.length], [5, 2]);
  assert.ok(!bilan.texte.includes("pas-un-identifiant"));
  assert.equal((await poster(p, `/campagnes/${id}/cloture`)).statut, 200);
  const { rows } = await s.pool.query(
    "select retrait_cause from habilitations.droit where id = $1",
    [inactif.droitId],
  );
  assert.equal(rows[0].retrait_cause, "audit");
});
