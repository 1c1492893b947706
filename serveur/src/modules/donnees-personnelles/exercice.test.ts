import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { conventionDe, type Poste, unCorrespondant, unPoste } from "../../essais/demandes.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";

const RECUE = "2026-01-31";
const ENREGISTREE = "2026-02-02T09:00:00.000Z";
const SECRET = "Elle conteste la date de son entretien";

let s: Situation;
let dpd: Poste;
let ftDpd: Poste;
let convention: string;
let personne: UsagerEssai;
before(async () => {
  s = await ouvrirSituation({ instant: ENREGISTREE });
  dpd = await unPoste(s, s.departement, ["DPD"]);
  ftDpd = await unPoste(s, s.operateur, ["DPD"]);
  convention = await conventionDe(s.pool, s.departement.id);
  for (const fonction of ["DPD", "FT_DPD"]) {
    await unCorrespondant(s.pool, convention, fonction, `${fonction.toLowerCase()}@annexe.example`);
  }
  personne = await unUsager(s.pool, { nom: "VERSANNE", sourceId: s.departement.id });
  await jusqua(async () => (await dpd.appeler("/exercice-des-droits")).statut === 200);
});
after(() => s.fermer());
beforeEach(() => s.horloge.regler(ENREGISTREE));

const cleDe = async (par: Poste, { dateNaissance }: UsagerEssai, nom = "VERSANNE") => {
  const sortie = await par.appeler("/exercice-des-droits/recherche", { nom, dateNaissance });
  assert.equal(sortie.statut, 200, sortie.texte);
  return sortie.corps.resultats[0];
};

const RECEPTION = {
  droit: "acces",
  canal: "courrier",
  recueLe: RECUE,
  objet: SECRET,
  identite: "piece",
};

async function recevoir(par: Poste, reste: object = {}): Promise<string> {
  const { cle } = await cleDe(par, personne);
  const corps = { ...RECEPTION, ...reste };
  const sortie = await par.appeler(`/usagers/${cle}/exercice-des-droits`, corps);
  assert.equal(sortie.statut, 200, sortie.texte);
  return sortie.corps.id;
}

const lire = async (par: Poste, id: string) =>
  (await par.appeler(`/exercice-des-droits/${id}`)).corps;
const agir = async (par: Poste, id: string, geste: string, corps: object) => {
  const { version = 1 } = await lire(par, id);
  return par.appeler(`/exercice-des-droits/${id}/${geste}`, { version, ...corps });
};
const PREUVE = { moyen: "recommande", reference: "1A 000 000 0001 2", envoyeLe: "2026-02-02" };

const avisDe = async (genre: string, id: string) => {
  const { rows } = await s.pool.query<{ a: string; corps: string; objet: string }>(
    `select coalesce(d.agent_id::text, d.courriel) as a, a.corps, a.objet
     from notifications.avis a join notifications.destinataire d on d.avis_id = a.id
     where a.genre = $1 and a.sujet_id = $2 order by a.depose_le, 1`,
    [genre, id],
  );
  return rows;
};

test("CONV-5-15 CONV-5-16 a request received by letter: recorded from its receipt, decided on the ground of its regime, told with its proof; each step has its author, its event and its line", async () => {
  const id = await recevoir(dpd, { droit: "rectification" });
  const lu = await lire(dpd, id);
  assert.deepEqual(
    [lu.recueLe, lu.echeance, lu.etat, lu.auteur, lu.identitePar, lu.personne.nom],
    [RECUE, "2026-02-28", "A_INSTRUIRE", "Camille LEROUX", "Camille LEROUX", "VERSANNE"],
  );
  const hors = await agir(dpd, id, "decision", {
    ...{ decision: "NON_APPLICABLE", fondement: "opposition", motifs: "Non." },
  });
  assert.deepEqual([hors.statut, hors.corps.code], [400, "DECISION_INVALIDE"]);
  assert.equal((await agir(dpd, id, "reponse", PREUVE)).corps.code, "GESTE_IMPOSSIBLE");
  const decision = { decision: "ACCEPTEE", fondement: "inexacte", motifs: "La date est corrigée." };
  assert.equal((await agir(dpd, id, "decision", decision)).statut, 200);
  const decide = await lire(dpd, id);
  assert.deepEqual([decide.etat, decide.decideePar], ["DECIDEE", "Camille LEROUX"]);
  assert.match(decide.aEnvoyer, /Votre demande est acceptée\..*La date est corrigée\..*CNIL/s);
  for (const envoyeLe of ["2026-02-03", "2026-02-01"]) {
    const refus = await agir(dpd, id, "reponse", { ...PREUVE, envoyeLe });
    assert.deepEqual([refus.statut, refus.corps.code], [400, "ENVOI_INVALIDE"], envoyeLe);
  }
  assert.equal((await agir(dpd, id, "reponse", PREUVE)).statut, 200);
  const fin = await lire(dpd, id);
  const [envoi] = fin.envois;
  assert.deepEqual([fin.etat, fin.enRetard, fin.gestes], ["REPONDUE", false, []]);
  assert.deepEqual(
    [envoi.texte, envoi.reference, envoi.envoyeLe, envoi.par],
    [decide.aEnvoyer, PREUVE.reference, PREUVE.envoyeLe, "Camille LEROUX"],
  );
  assert.equal((await agir(dpd, id, "decision", decision)).corps.code, "GESTE_IMPOSSIBLE");
  assert.deepEqual(
    fin.historique.map(({ genre }: { genre: string }) => genre),
    ["repondre", "decider", "enregistrer"],
  );
  const { rows } = await s.pool.query(
    `select acte, issue, motif from journal.trace where objet = $1 and usager_id = $2
     and acte in ('decider-exercice-droits', 'repondre-exercice-droits', 'enregistrer-exercice-droits') order by le`,
    [`exercice-droits ${id}`, personne.id],
  );
  assert.deepEqual(
    rows.map(({ acte, issue }) => `${acte} ${issue}`),
    [
      "enregistrer-exercice-droits accordee",
      "decider-exercice-droits refusee",
      "repondre-exercice-droits refusee",
      "decider-exercice-droits accordee",
      "repondre-exercice-droits refusee",
      "repondre-exercice-droits refusee",
      "repondre-exercice-droits accordee",
      "decider-exercice-droits refusee",
    ],
  );
});

test("CONV-5-15 opposition is answered « non applicable » and erasure gives way to the mission, with the text and the CNIL", async () => {
  for (const [droit, decision, fondement, article] of [
    ["opposition", "NON_APPLICABLE", "opposition", /R\. 5312-45/],
    ["effacement", "REFUSEE", "mission", /article 17, 3, b/],
    ["portabilite", "NON_APPLICABLE", "portabilite", /article 20, 3/],
  ] as const) {
    const id = await recevoir(dpd, { droit });
    if (droit !== "effacement") {
      const acceptee = { decision: "ACCEPTEE", fondement: "limitee", motifs: "Oui." };
      assert.equal((await agir(dpd, id, "decision", acceptee)).corps.code, "DECISION_INVALIDE");
    }
    const motifs = "Le dossier sert à l’accompagnement en cours.";
    assert.equal(
      (await agir(dpd, id, "decision", { decision, fondement, motifs })).statut,
      200,
      droit,
    );
    const { aEnvoyer } = await lire(dpd, id);
    assert.match(aEnvoyer, article);
    assert.match(aEnvoyer, /réclamation à la Commission nationale de l’informatique/);
  }
});

test("CONV-5-15 nobody has a copy before their identity is established; whose identity is not is refused for that alone", async () => {
  const id = await recevoir(dpd, { identite: "a-verifier" });
  const copier = () => dpd.appeler(`/exercice-des-droits/${id}/copie?motif=droits`);
  assert.deepEqual((await lire(dpd, id)).etat, "A_IDENTIFIER");
  assert.equal((await copier()).statut, 409);
  const oui = { decision: "ACCEPTEE", fondement: "copie", motifs: "Voici." };
  assert.equal((await agir(dpd, id, "decision", oui)).corps.code, "DECISION_INVALIDE");
  const non = { decision: "REFUSEE", fondement: "identite", motifs: "Aucune pièce reçue." };
  assert.equal((await agir(dpd, id, "decision", non)).statut, 200);
  assert.equal((await copier()).statut, 409);

  const autre = await recevoir(dpd, { identite: "a-verifier" });
  assert.equal((await agir(dpd, autre, "identite", { identite: "piece" })).statut, 200);
  const lu = await lire(dpd, autre);
  assert.deepEqual(
    [lu.etat, lu.identite, lu.identiteLe, lu.echeance],
    ["A_INSTRUIRE", "piece", ENREGISTREE, "2026-02-28"],
  );
});

test("CONV-5-15 CONV-5-10 the copy of the data is motivated, marked on each line, found again by its number, and holds no NIR", async () => {
  const id = await recevoir(dpd);
  const adresse = `/exercice-des-droits/${id}/copie`;
  const sans = await dpd.appeler(adresse);
  assert.deepEqual([sans.statut, sans.corps.code], [400, "MOTIF_INVALIDE"]);
  const copie = await dpd.appeler(`${adresse}?motif=droits`);
  assert.equal(copie.statut, 200, copie.texte);
  assert.match(copie.entetes.get("content-disposition") ?? "", /"confidentiel-copie/);
  const lignes = copie.texte.trim().split("\r\n");
  const trace = /trace ([0-9a-f-]{36})$/.exec(lignes[0] ?? "")?.[1] ?? "";
  assert.ok(lignes.every((ligne) => ligne.includes("Confidentiel") && ligne.endsWith(trace)));
  assert.match(copie.texte, /Identité et situation;1;nom naissance;VERSANNE;/);
  assert.match(copie.texte, /Identité et situation;1;adresse, libelleCommune;ARRAS;/);
  assert.ok(copie.texte.includes(`source id;${s.departement.nom};`), "bodies have their names");
  assert.match(copie.texte, /Démarches;;Aucun enregistrement;;/);
  assert.match(copie.texte, /Exercice des droits;\d+;objet;Elle conteste/);
  assert.match(copie.texte, /Consultations de vos données;1;acte;/);
  assert.ok(!copie.texte.includes(personne.nir) && !copie.texte.includes("nir empreinte"));
  assert.deepEqual((await dpd.appeler(`/exports/${trace}`)).corps.document, "copie-des-donnees");
  const { rows } = await s.pool.query(
    "select issue, usager_id from journal.trace where objet like '%copie-des-donnees%' and agent_id = $1 order by le",
    [dpd.agentId],
  );
  assert.deepEqual(
    rows.slice(-2).map(({ issue, usager_id }) => [issue, usager_id]),
    [
      ["refusee", null],
      ["accordee", personne.id],
    ],
  );
  assert.ok((await lire(dpd, id)).historique.some((e: { genre: string }) => e.genre === "copier"));
  const rectification = await recevoir(dpd, { droit: "rectification" });
  assert.equal(
    (await dpd.appeler(`/exercice-des-droits/${rectification}/copie?motif=droits`)).statut,
    409,
  );
});

test("CONV-5-16 the delay is prolonged once, by two months, when the person is told why within the first month, and not after", async () => {
  const id = await recevoir(dpd);
  const tard = await recevoir(dpd);
  const prolongation = { motif: "complexite", precision: "Trois organismes sont interrogés." };
  assert.equal(
    (await agir(dpd, id, "prolongation", { ...prolongation, precision: " " })).statut,
    400,
  );
  assert.equal((await agir(dpd, id, "information", PREUVE)).corps.code, "GESTE_IMPOSSIBLE");
  for (const une of [id, tard]) {
    assert.equal((await agir(dpd, une, "prolongation", prolongation)).statut, 200);
  }
  const avant = await lire(dpd, id);
  assert.equal(avant.echeance, "2026-02-28", "nothing holds before the person is told");
  assert.match(avant.aEnvoyer, /30 avril 2026 au plus tard, car la demande est complexe/);
  s.horloge.regler("2026-03-02T09:00:00Z");
  const refus = await agir(dpd, tard, "information", { ...PREUVE, envoyeLe: "2026-03-01" });
  assert.deepEqual([refus.statut, refus.corps.code], [409, "PROLONGATION_TARDIVE"]);
  assert.equal((await agir(dpd, tard, "prolongation", prolongation)).corps.code, refus.corps.code);
  const le = { ...PREUVE, envoyeLe: "2026-02-28" };
  assert.equal((await agir(dpd, id, "information", le)).statut, 200);
  const apres = await lire(dpd, id);
  assert.deepEqual(
    [apres.echeance, apres.echeanceInitiale, apres.enRetard],
    ["2026-04-30", "2026-02-28", false],
  );
  assert.equal(apres.envois[0].texte, avant.aEnvoyer);
  assert.equal((await agir(dpd, id, "prolongation", prolongation)).corps.code, "GESTE_IMPOSSIBLE");
  assert.equal((await lire(dpd, tard)).enRetard, true);
});

test("CONV-5-16 what is not answered is reminded of before each end, then said late, each once; one answered late stays late", async () => {
  const id = await recevoir(dpd);
  const passer = async (instant: string) => {
    s.horloge.regler(instant);
    await s.plateforme.travaux.executer("jour");
    return [
      (await avisDe("exercice-droits-rappeler", id)).length,
      (await avisDe("exercice-droits-depasser", id)).length,
    ];
  };
  assert.deepEqual(await passer("2026-02-20T09:00:00Z"), [0, 0]);
  assert.deepEqual(await passer("2026-02-21T09:00:00Z"), [2, 0]);
  assert.deepEqual(
    new Set((await avisDe("exercice-droits-rappeler", id)).map(({ a }) => a)),
    new Set([dpd.agentId, "dpd@annexe.example"]),
  );
  assert.deepEqual(
    await passer("2026-02-28T22:30:00Z"),
    [2, 0],
    "once, and the last day is in time",
  );
  assert.deepEqual(await passer("2026-03-01T09:00:00Z"), [2, 2]);
  assert.deepEqual(await passer("2026-03-02T09:00:00Z"), [2, 2], "once");
  assert.equal((await lire(dpd, id)).enRetard, true);
  const decision = { decision: "ACCEPTEE", fondement: "copie", motifs: "Copie jointe." };
  assert.equal((await agir(dpd, id, "decision", decision)).statut, 200);
  await agir(dpd, id, "reponse", { ...PREUVE, envoyeLe: "2026-03-02" });
  const lu = await lire(dpd, id);
  assert.deepEqual([lu.etat, lu.enRetard, lu.envois[0].enRetard], ["REPONDUE", true, true]);
  const genres = lu.historique.map(({ genre }: { genre: string }) => genre);
  assert.deepEqual(genres, ["repondre", "decider", "depasser", "rappeler", "enregistrer"]);
  for (const { corps, objet } of await avisDe("exercice-droits-rappeler", id)) {
    assert.doesNotMatch(corps + objet, /VERSANNE|conteste/);
  }
});

test("CONV-5-17 RAPP-15 the other party is asked for help with its own delay, answers from its own list, is reminded, and reads nothing else", async () => {
  const id = await recevoir(dpd);
  const { aidants } = await lire(dpd, id);
  assert.deepEqual(aidants, [{ conventionId: convention, nom: "Opérateur" }]);
  const aide = { conventionId: convention, question: "Que conservez-vous de cette personne ?" };
  const ailleurs = { ...aide, conventionId: s.departement.id };
  assert.equal((await agir(dpd, id, "aides", ailleurs)).corps.code, "AIDANT_INVALIDE");
  const demandee = await agir(dpd, id, "aides", aide);
  assert.equal(demandee.corps.echeance, "2026-02-12");
  const [avis] = await avisDe("exercice-droits-aide", id);
  assert.doesNotMatch(`${avis?.corps}${avis?.objet}`, /VERSANNE|conservez/);
  const { entraides } = (await ftDpd.appeler("/exercice-des-droits")).corps;
  const recue = entraides.find((e: { id: string }) => e.id === demandee.corps.id);
  assert.deepEqual(
    [recue.organisation, recue.echeance, recue.repondue, recue.personne.nom],
    [s.departement.nom, "2026-02-12", false, "VERSANNE"],
  );
  assert.equal((await ftDpd.appeler(`/exercice-des-droits/${id}`)).statut, 404);
  const lue = await ftDpd.appeler(`/entraides/${recue.id}`);
  assert.equal(lue.corps.question, aide.question);
  assert.ok(!lue.texte.includes(SECRET));
  const compter = async (instant: string) => {
    s.horloge.regler(instant);
    await s.plateforme.travaux.executer("jour");
    const avisRappel = await avisDe("exercice-droits-aide-rappeler", id);
    return [avisRappel.length, (await avisDe("exercice-droits-aide-depasser", id)).length];
  };
  assert.deepEqual(await compter("2026-02-09T09:00:00Z"), [2, 0]);
  assert.deepEqual(await compter("2026-02-13T09:00:00Z"), [2, 4], "both parties are told");
  assert.deepEqual(await compter("2026-02-14T09:00:00Z"), [2, 4], "once");
  const reponse = { reponse: "Un contrat et deux rendez-vous." };
  assert.equal((await dpd.appeler(`/entraides/${recue.id}/reponse`, reponse)).statut, 404);
  assert.equal((await ftDpd.appeler(`/entraides/${recue.id}/reponse`, reponse)).statut, 200);
  assert.equal((await ftDpd.appeler(`/entraides/${recue.id}/reponse`, reponse)).statut, 409);
  const [entraide] = (await lire(dpd, id)).entraides;
  assert.deepEqual(
    [entraide.reponse, entraide.enRetard, entraide.reponduePar],
    [reponse.reponse, true, "Camille LEROUX"],
  );
  assert.equal((await avisDe("exercice-droits-aide-recue", id)).length, 2);
});

test("CONV-5-15 CONV-5-17 a request is of the DPD of its party alone, about a person within reach; help goes to who reaches the person; each refusal has its line", async () => {
  const ailleurs = await uneOrganisation(s.pool, { departement: "59", nom: "Ailleurs" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: ailleurs.id });
  const etranger = await unPoste(s, ailleurs, ["DPD"]);
  await jusqua(async () => (await etranger.appeler("/exercice-des-droits")).statut === 200);
  const id = await recevoir(dpd);
  const duFt = await recevoir(ftDpd);
  assert.deepEqual((await lire(ftDpd, duFt)).aidants, [
    { conventionId: convention, nom: s.departement.nom },
  ]);
  for (const [poste, autrui] of [
    [etranger, id],
    [ftDpd, id],
    [dpd, duFt],
  ] as const) {
    assert.equal((await poste.appeler(`/exercice-des-droits/${autrui}`)).statut, 404);
    const non = { version: 1, decision: "ACCEPTEE", fondement: "copie", motifs: "x" };
    assert.equal((await poste.appeler(`/exercice-des-droits/${autrui}/decision`, non)).statut, 404);
    const { demandes } = (await poste.appeler("/exercice-des-droits")).corps;
    assert.ok(demandes.every((vue: { id: string }) => vue.id !== autrui));
  }
  const { rows } = await s.pool.query(
    "select agent_id, acte from journal.trace where objet = $1 and issue = 'refusee' and motif = 'DEMANDE_INTROUVABLE'",
    [`exercice-droits ${id}`],
  );
  assert.equal(rows.length, 4);
  const trouvee = await cleDe(etranger, personne);
  assert.equal(trouvee.dansPerimetre, false);
  const hors = await etranger.appeler(`/usagers/${trouvee.cle}/exercice-des-droits`, RECEPTION);
  assert.deepEqual([hors.statut, hors.corps.code], [403, "HORS_PERIMETRE"]);
  for (const roles of [["RGC"], ["RSSI"], ["GOUVERNANCE", "SUIVI_OPERATIONNEL"], []]) {
    const poste = await unPoste(s, s.departement, roles, ["recherche-usager", "vue-360"]);
    assert.equal((await poste.appeler("/exercice-des-droits")).statut, 403);
    assert.equal((await poste.appeler(`/exercice-des-droits/${id}`)).statut, 403);
    const { cle } = await cleDe(dpd, personne);
    assert.equal(
      (await poste.appeler(`/usagers/${cle}/exercice-des-droits`, RECEPTION)).statut,
      403,
    );
  }
});

test("CONV-5-15 the person is told by their record alone: no NIR in what is written, nothing of it in the journal", async () => {
  const { cle } = await cleDe(dpd, personne);
  const enregistrer = (reste: object) =>
    dpd.appeler(`/usagers/${cle}/exercice-des-droits`, { ...RECEPTION, ...reste });
  const nir = await enregistrer({ objet: "Voir le dossier 1 00 07 99 995 627" });
  assert.deepEqual([nir.statut, nir.corps.code], [400, "TEXTE_INVALIDE"]);
  const futur = await enregistrer({ recueLe: "2026-02-03" });
  assert.deepEqual([futur.statut, futur.corps.code], [400, "RECEPTION_INVALIDE"]);
  await recevoir(dpd);
  const ecrit = await s.pool.query(
    `select (select string_agg(t::text, ' ') from journal.trace t) as traces,
       (select string_agg(e::text, ' ') from journal.evenement e) as evenements`,
  );
  for (const texte of Object.values(ecrit.rows[0])) {
    assert.doesNotMatch(String(texte), /conteste la date|VERSANNE|995 627/);
  }
});
