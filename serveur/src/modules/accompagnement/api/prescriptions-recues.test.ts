import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  type AppelVoulu,
  appeler,
  ENTETES_AGENT,
  obtenirJeton,
  obtenirJetonUsager,
  type Sortie,
} from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { jusqua } from "../../../essais/jusqua.ts";
import { uneOrganisation } from "../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../../essais/usagers.ts";
import type { Organisation } from "../../conventions/index.ts";
import { battre, unAbonnement, unEditeur } from "../../webhooks/essais/editeur.ts";
import { ouvrirRecepteur } from "../../webhooks/essais/recepteur.ts";
import { unService } from "../essais/service-essai.ts";
import { unLecteur } from "../essais/un-lecteur.ts";

const RACINE = "/partenaire/prescription-services/v1";
const MOTIF = "Le permis ouvre les emplois visés";
let s: Situation;
let structure: Organisation;
let jeton: string;
let service: string;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  structure = await uneOrganisation(s.pool, {
    type: "DCD",
    nom: "Passerelle d’essai",
    rattachementId: s.departement.id,
  });
  jeton = await unLecteur(s, structure);
  service = await unService(s.pool, s.departement.id, structure.id, { structure: structure.nom });
});
after(() => s.fermer());

type Prescrite = {
  readonly usager: UsagerEssai;
  readonly jetonUsager: string;
  readonly id: string;
};
/** Prescribed by the département to somebody whom the structure does not accompany. */
async function prescrire(reste: object = {}): Promise<Prescrite> {
  const usager = await unUsager(s.pool, { nom: "VALMORIN", prenom: "ELOISE" });
  const jetonUsager = await obtenirJetonUsager(s.url, s.jeton, usager);
  const sortie = await appeler(`${s.url}${RACINE}/prescriptions`, {
    jeton: s.jeton,
    usager: jetonUsager,
    corps: {
      service,
      thematique: "mobilite--preparer-un-permis",
      contrainte: "23",
      motif: MOTIF,
      prescripteur: "Camille Leroux",
      ...reste,
    },
  });
  assert.equal(sortie.statut, 201, sortie.texte);
  return { usager, jetonUsager, id: sortie.corps.id };
}
const recues = (suite = "", voulu: AppelVoulu = {}) =>
  appeler(`${s.url}${RACINE}/prescriptions-recues${suite}`, { jeton, ...voulu });
const repondre = (id: string, version: number, geste: string, reste: object = {}, voulu = {}) =>
  recues(`/${id}/suites`, {
    corps: { version, geste, motif: null, commentaire: null, ...reste },
    ...voulu,
  });
const refus = ({ statut, corps }: Sortie) => [statut, corps?.code];
const traces = async (acte: string, usagerId: string) => {
  const { rows } = await s.pool.query<{ issue: string; motif: string | null; finalite: string }>(
    `select issue, motif, finalite from journal.trace
     where acte = $1 and usager_id = $2 and organisation_id <> $3 order by le`,
    [acte, usagerId, s.departement.id],
  );
  return rows;
};

test("CONV-4-02 CONV-7-05 ANX4-B-16 the structure reads what is prescribed to it without accompanying the person: identity only, journalled", async () => {
  const { usager, id } = await prescrire();
  const liste = await recues("?etat=PRESCRITE");
  assert.equal(liste.statut, 200, liste.texte);
  const recue = liste.corps.prescriptions.find((une: { id: string }) => une.id === id);
  assert.deepEqual((await recues(`/${id}`)).corps, recue);
  assert.deepEqual(recue.personne, {
    nom: "VALMORIN",
    prenom: "ELOISE",
    dateNaissance: usager.dateNaissance,
  });
  assert.deepEqual(
    [recue.service.id, recue.motif, recue.prescripteur, recue.source],
    [service, MOTIF, "Camille Leroux", s.departement.nom],
  );
  const { total } = liste.corps;
  const apres = await recues("?etat=PRESCRITE&page=99");
  assert.deepEqual(apres.corps, { total, prescriptions: [] });
  // The constraint is the diagnostic's; the rest is the record's.
  assert.ok(!("contrainte" in recue));
  for (const interdit of [usager.id, usager.nir, usager.numero, "usager.test@", "0199000000"])
    assert.ok(!liste.texte.includes(interdit), interdit);
  for (const acte of ["lire-prescriptions-recues", "lire-prescription-recue"])
    assert.deepEqual(await traces(acte, usager.id), [
      { issue: "accordee", motif: null, finalite: "PARCOURS" },
    ]);
});

test("ANX4-B-16 CONV-7-06 the structure accepts, begins and ends; the prescriber reads it with source and date, the event and the webhook leave", async (t) => {
  const editeur = await unEditeur(s);
  const recepteur = await ouvrirRecepteur();
  t.after(() => recepteur.fermer());
  const { usager, jetonUsager, id } = await prescrire();
  await unAbonnement(editeur, recepteur, {
    genres: ["prescription.acceptee", "prescription.commencee", "prescription.terminee"],
  });
  const acceptee = await repondre(id, 1, "accepter", { commentaire: "Lundi 9 h 🙂" });
  assert.equal(acceptee.statut, 200, acceptee.texte);
  assert.deepEqual([acceptee.corps.etat, acceptee.corps.personne.nom], ["ACCEPTEE", "VALMORIN"]);
  assert.equal((await repondre(id, 2, "commencer")).corps.etat, "COMMENCEE");
  assert.equal((await repondre(id, 3, "terminer")).corps.etat, "TERMINEE");
  await battre(s);
  assert.deepEqual(
    recepteur.recus.map(({ type, corps }) => [type, JSON.parse(corps).data.siretSource]),
    ["acceptee", "commencee", "terminee"].map((fin) => [`prescription.${fin}`, structure.siret]),
  );
  const lue = await appeler(`${s.url}${RACINE}/prescriptions`, {
    jeton: s.jeton,
    usager: jetonUsager,
  });
  assert.deepEqual(
    lue.corps[0].suites.map((une: Record<string, string>) => [une.etat, une.source, une.le]),
    ["ACCEPTEE", "COMMENCEE", "TERMINEE"].map((etat) => [
      etat,
      structure.nom,
      s.horloge.maintenant().toISOString(),
    ]),
  );
  const { rows } = await s.pool.query(
    `select genre, capacite, organisation_id, contenu from journal.evenement
     where sujet_id = $1 and genre = 'prescription.acceptee'`,
    [usager.id],
  );
  assert.deepEqual(rows, [
    {
      genre: "prescription.acceptee",
      capacite: "application",
      organisation_id: structure.id,
      contenu: { id, version: 2 },
    },
  ]);
});

test("a refusal says why; bad input names the field and changes nothing", async () => {
  const { id } = await prescrire();
  for (const [corps, champ] of [
    [{ version: 1, geste: "refuser", motif: null, commentaire: null }, /motif/],
    [{ version: 1, geste: "refuser", motif: "  ", commentaire: null }, /motif/],
    [{ version: 1, geste: "refuser", motif: "x".repeat(10_000), commentaire: null }, /motif/],
    [
      { version: 1, geste: "valider", motif: null, commentaire: null },
      /geste.*accepter.*abandonner/,
    ],
    [{ version: "un", geste: "accepter", motif: null, commentaire: null }, /version/],
    [{ version: 1, geste: "accepter", motif: null, commentaire: null, etat: "TERMINEE" }, /etat/],
    ["{", /JSON|corps/i],
  ] as const) {
    const sortie = await recues(`/${id}/suites`, { corps });
    assert.deepEqual(refus(sortie), [400, "DONNEE_INVALIDE"], sortie.texte);
    assert.match(sortie.corps.detail, champ);
  }
  for (const suite of ["?etat=OUVERTE", "?page=-1", "?taille=101", "?sens=haut", "/permis"])
    assert.equal((await recues(suite)).statut, 400, suite);
  assert.match((await recues("?etat=OUVERTE")).corps.detail, /PRESCRITE.*ABANDONNEE/);
  assert.equal((await recues(`/${id}`)).corps.version, 1);
  const refusee = await repondre(id, 1, "refuser", { motif: "Complet jusqu’en mai" });
  assert.deepEqual(
    [refusee.corps.etat, refusee.corps.suites[0].motif, refusee.corps.gestes],
    ["REFUSEE", "Complet jusqu’en mai", []],
  );
  assert.deepEqual(refus(await repondre(id, 2, "accepter")), [409, "PRESCRIPTION_CONFLIT"]);
});

test("structure and prescriber at once: one of them wins, the other is told; the same key answers once", async () => {
  const { jetonUsager, id } = await prescrire();
  const abandonner = { version: 1, geste: "abandonner", motif: "Déménage", commentaire: null };
  const sorties = await Promise.all([
    repondre(id, 1, "accepter"),
    repondre(id, 1, "accepter"),
    appeler(`${s.url}${RACINE}/prescriptions/${id}/suites`, {
      jeton: s.jeton,
      usager: jetonUsager,
      corps: abandonner,
    }),
  ]);
  assert.deepEqual(sorties.map(({ statut }) => statut).toSorted(), [200, 409, 409]);
  const autre = await prescrire();
  const entetes = { ...ENTETES_AGENT, "Idempotency-Key": "reponse-1" };
  const premiere = await repondre(autre.id, 1, "accepter", {}, { entetes });
  assert.equal(premiere.corps.version, 2);
  const seconde = await repondre(autre.id, 1, "accepter", {}, { entetes });
  assert.deepEqual(seconde.corps, premiere.corps);
  assert.deepEqual(refus(await repondre(autre.id, 1, "refuser", { motif: "Non" }, { entetes })), [
    400,
    "DONNEE_INVALIDE",
  ]);
  const { rows } = await s.pool.query(
    "select count(*)::int as n from accompagnement.suite_prescription where prescription_id = $1",
    [autre.id],
  );
  assert.equal(rows[0].n, 1);
});

test("CONV-1-01 CONV-1-02 neither scope nor convention: nothing is read nor answered", async () => {
  const { id } = await prescrire();
  const application = await uneApplication(s.pool, { organisationId: structure.id });
  const sans = SCOPES_AGENT.filter((scope) => scope !== "prescriptionservices");
  const court = await obtenirJeton(s.url, application, sans);
  assert.equal((await recues("", { jeton: court })).statut, 403);
  assert.equal((await repondre(id, 1, "accepter", {}, { jeton: court })).statut, 403);
  await s.pool.query("update conventions.convention set debut = '2026-04-01'");
  await jusqua(async () => (await recues()).statut === 403);
  assert.equal((await repondre(id, 1, "accepter")).statut, 403);
  await s.pool.query("update conventions.convention set debut = '2025-01-01'");
  await jusqua(async () => (await recues(`/${id}`)).corps.version === 1);
});
