import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, obtenirJeton, obtenirJetonUsager } from "../../essais/appels.ts";
import { SCOPES_AGENT } from "../../essais/applications.ts";
import { dansLaSeconde } from "../../essais/dans-la-seconde.ts";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { dossierDe } from "../../essais/dossier.ts";
import { deciderOrientation, ecrireContrat } from "../../essais/ecritures-portail.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { EXEMPLE_CRITERES, EXEMPLE_ORIENTATION_V1 } from "../orientation/exemples.ts";
import { recevoirOrientations } from "../orientation/reception.ts";
import { enregistrerParametre } from "../parametres/index.ts";
import { noterChangement } from "./index.ts";

const { origine: _origine, ...COMPLETS } = EXEMPLE_CRITERES;
const MODULES = ["recherche-usager", "vue-360", "orientation", "objectif-intensite"];

let s: Situation;
let conseillere: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], MODULES);
});
after(() => s.fermer());

test("B3-11 B4-01 B4-02 one month from the notification; late the day after; interrupted by a reorientation, then whole again", async () => {
  const { numero } = await unUsager(s.pool);
  let dossier = await dossierDe(conseillere, { numero });
  // A key of the search lives a day.
  const attendre = async (instant: string) => {
    s.horloge.regler(instant);
    dossier = await dossierDe(conseillere, { numero });
  };
  const orienter = (reste: object) =>
    deciderOrientation(conseillere, dossier, {
      ...{ etat: "REFUSEE", motifRefus: "AUTRE", commentaire: null },
      ...{ parcours: "PSP", organisme: "CD" },
      ...reste,
    });
  const repondre = (criteres: object) =>
    conseillere.appeler(`${dossier}/orientation/reponses`, { criteres });
  type Lue = { readonly id: string; readonly le: string };
  const lireOuverte = async (): Promise<Lue | undefined> => {
    const { orientations } = (await conseillere.appeler(`${dossier}/orientation`)).corps;
    const ouverte = orientations.find(({ etat }: { etat: string }) => etat === "OUVERT");
    return ouverte && { id: ouverte.id, le: ouverte.le };
  };
  const notifier = async (envoyeeLe: string, recueLe: string | null, autre?: Lue) => {
    const notification = { moyen: "COURRIER_AR", envoyeeLe, recueLe };
    const lue = autre ??
      (await lireOuverte()) ?? { id: s.departement.id, le: "2026-03-10T09:00:00Z" };
    const corps = { lue, notification };
    return (await conseillere.appeler(`${dossier}/orientation/notification`, corps)).statut;
  };
  const echeance = async () => {
    const { echeance: due } = (await conseillere.appeler(`${dossier}/contrat`)).corps;
    return [due.limite, due.interrompue, due.enRetard];
  };
  assert.equal(await notifier("2026-03-10", null), 400);
  await repondre({ niveau_etude: "NV5" });
  await orienter({});
  assert.equal(await notifier("2026-03-11", null), 400);
  assert.equal(await notifier("2026-03-10", "2026-03-09"), 400);
  // No decision is notified before it is taken: the month would run from a day when there was nothing to sign.
  assert.equal(await notifier("2026-03-09", "2026-03-09"), 400);
  assert.equal(await notifier("2025-03-10", "2026-03-10"), 400);
  const avant = await lireOuverte();
  assert.equal(await notifier("2026-03-10", null), 204);
  assert.deepEqual(await echeance(), ["2026-04-10", false, false]);
  await attendre("2026-03-31T09:00:00Z");
  assert.equal(await notifier("2026-03-10", "2026-03-31"), 204);
  // Whoever read it before the receipt was known does not take it back.
  assert.equal(await notifier("2026-03-10", null, avant), 409);
  const [notifiee] = (await conseillere.appeler(`${dossier}/orientation`)).corps.orientations;
  assert.deepEqual(notifiee.notification, {
    moyen: "COURRIER_AR",
    envoyeeLe: "2026-03-10",
    recueLe: "2026-03-31",
  });
  assert.deepEqual(await echeance(), ["2026-04-30", false, false]);
  await attendre("2026-04-30T21:59:00Z");
  assert.deepEqual(await echeance(), ["2026-04-30", false, false]);
  await attendre("2026-04-30T22:00:00Z");
  assert.deepEqual(await echeance(), ["2026-04-30", false, true]);
  const vue = (await conseillere.appeler(`${dossier}/vue-360`)).corps.parcours;
  assert.deepEqual(
    [vue.contrat.aSignerAvantLe, vue.contrat.signatureEnRetard],
    ["2026-04-30", true],
  );
  await repondre(COMPLETS);
  assert.deepEqual(await echeance(), [null, true, false]);
  await orienter({ parcours: null, organisme: null });
  assert.deepEqual(await echeance(), ["2026-06-01", false, false]);
});

test("B4-02 a contract that holds is revised without delay; another path, or another scheme, gives a month to sign again", async () => {
  s.horloge.regler("2026-03-10T09:00:00Z");
  const personne = await unUsager(s.pool);
  const { id, numero } = personne;
  const auJour = async (jour: string) => {
    s.horloge.regler(`${jour}T09:00:00Z`);
    const dossier = await dossierDe(conseillere, { numero });
    const lire = async () => {
      const { etat, echeance } = (await conseillere.appeler(`${dossier}/contrat`)).corps;
      return [etat, echeance?.limite ?? null, echeance?.enRetard ?? false];
    };
    const preparer = () =>
      ecrireContrat(conseillere, dossier, "preparation", {
        plan: {
          ...{ referent: "Camille Leroux", objectifs: ["Permis"], intensite: "REGULIER" },
          ...{ heures: 15, motifReduction: null, dispense: null },
        },
      });
    return { dossier, lire, preparer };
  };
  const envoyer = async (methode: "POST" | "PUT", chemin: string, corps: object) => {
    const jeton = await obtenirJeton(s.url, s.application, SCOPES_AGENT);
    const usager = await obtenirJetonUsager(s.url, jeton, personne);
    const url = `${s.url}/partenaire/orientationusager/${chemin}`;
    const { statut, texte } = await appeler(url, { methode, jeton, usager, corps });
    assert.ok(statut < 300, texte);
  };
  const signer = (dossier: string) =>
    ecrireContrat(conseillere, dossier, "signature", { lieu: null });

  await envoyer("POST", "v1/orientation", { ...EXEMPLE_ORIENTATION_V1, parcours: "PSP" });
  const mars = await auJour("2026-03-10");
  await mars.preparer();
  assert.deepEqual(await mars.lire(), ["EN_ATTENTE_SIGNATURE", "2026-04-10", false]);
  await signer(mars.dossier);
  const juin = await auJour("2026-06-10");
  await juin.preparer();
  assert.deepEqual(await juin.lire(), ["EN_ATTENTE_SIGNATURE", null, false]);

  await auJour("2026-06-15");
  await envoyer("PUT", "v2/modificationOrientation", { parcours: "PSO" });
  const juillet = await auJour("2026-07-15");
  assert.deepEqual(await juillet.lire(), ["EN_ATTENTE_SIGNATURE", "2026-07-15", false]);
  await signer(juillet.dossier);
  assert.deepEqual(await juillet.lire(), ["SIGNE", null, false]);

  const octobre = await auJour("2026-10-01");
  await enTransaction(s.pool, (client) =>
    noterChangement(client, id, s.horloge.maintenant(), "essai"),
  );
  assert.deepEqual(await octobre.lire(), ["A_SIGNER", "2026-11-01", false]);
  const novembre = await auJour("2026-11-02");
  await novembre.preparer();
  assert.deepEqual(await novembre.lire(), ["EN_ATTENTE_SIGNATURE", "2026-11-01", true]);
  s.horloge.regler("2026-03-10T09:00:00Z");
});

test("B4-02 what was signed before the entry in another path is the former one's contract: that of the new path is still to be signed", async () => {
  s.horloge.regler("2026-03-10T09:00:00Z");
  const personne = await unUsager(s.pool);
  const jeton = await obtenirJeton(s.url, s.application, SCOPES_AGENT);
  const usager = await obtenirJetonUsager(s.url, jeton, personne);
  const contrat = async (suite: string, corps?: object, methode: "POST" | "PATCH" = "PATCH") => {
    const url = `${s.url}/partenaire/contrat-engagement/v1${suite}`;
    const sortie = await appeler(url, { jeton, usager, ...(corps && { methode, corps }) });
    assert.ok(sortie.statut < 300, sortie.texte);
    return [sortie.corps.etat, (sortie.corps.dateSignature ?? "").slice(0, 10)];
  };
  const orienter = async (date_entree_parcours: string) => {
    const corps = { ...EXEMPLE_ORIENTATION_V1, date_entree_parcours };
    const url = `${s.url}/partenaire/orientationusager/v1/orientation`;
    assert.equal((await appeler(url, { jeton, usager, corps })).statut, 201);
  };
  await orienter("2026-03-01");
  await contrat("/refuser", { dateRefus: "2026-03-02T09:00:00Z" }, "POST");
  await orienter("2026-03-08");
  const tardive = ["A_SIGNER", "2026-03-05"];
  assert.deepEqual(await contrat("/signer", { dateSignature: "2026-03-05T09:00:00Z" }), tardive);
  assert.deepEqual(await contrat("/lecture"), tardive);
  const dossier = await dossierDe(conseillere, personne);
  const { etat, echeance } = (await conseillere.appeler(`${dossier}/contrat`)).corps;
  assert.deepEqual([etat, echeance.limite], ["A_SIGNER", "2026-04-08"]);
  const signee = ["SIGNE", "2026-03-08"];
  assert.deepEqual(await contrat("/signer", { dateSignature: "2026-03-08T09:00:00Z" }), signee);
  assert.deepEqual(await contrat("/lecture"), signee);
});

test("B4-08 B3-09 B3-10 nothing is due from a beneficiary of the RSA without its duties, who may sign all the same", async () => {
  s.horloge.regler("2026-03-10T09:00:00Z");
  const dits = { depuis: "2026-01-05", payeur: "CAF 621", informeLe: "2026-01-02" };
  const suivre = async (devoirs: object) => {
    const usager = await unUsager(s.pool, { devoirs: { ...dits, ...devoirs } });
    const dossier = await dossierDe(conseillere, usager);
    const criteres = { niveau_etude: "NV5" };
    await conseillere.appeler(`${dossier}/orientation/reponses`, { criteres });
    await deciderOrientation(conseillere, dossier, {
      ...{ etat: "REFUSEE", motifRefus: "AUTRE", commentaire: null },
      ...{ parcours: "PSP", organisme: "CD" },
    });
    const { corps } = await conseillere.appeler(`${dossier}/contrat`);
    const vue = (await conseillere.appeler(`${dossier}/vue-360`)).corps;
    return { dossier, vue, corps, libre: corps.sansDevoirs, limite: corps.echeance?.limite };
  };
  const libre = await suivre({ soumis: false });
  assert.deepEqual([libre.libre, libre.corps.echeance], [true, null]);
  assert.equal(libre.vue.parcours.contrat.aSignerAvantLe, null);
  assert.equal(libre.vue.parcours.contrat.sansDevoirs, true);
  assert.deepEqual(libre.vue.devoirs, { soumis: false, selon: "PAYEUR", ...dits });
  const orientation = (await conseillere.appeler(`${libre.dossier}/orientation`)).corps;
  assert.equal(orientation.sansDevoirs, true);
  const signature = { version: 0, lieu: "Arras" };
  const signe = await conseillere.appeler(`${libre.dossier}/contrat/signature`, signature);
  assert.equal(signe.corps.etat, "SIGNE");

  const soumis = await suivre({ soumis: true });
  assert.deepEqual([soumis.libre, soumis.limite], [false, "2026-04-10"]);
  const muet = await suivre({ soumis: null, revenuMensuel: 500 });
  assert.deepEqual([muet.libre, muet.vue.devoirs.selon], [true, "REVENUS"]);
  await enTransaction(s.pool, (client) =>
    enregistrerParametre(client, {
      ...{ nom: "rsa.seuil_revenus", debut: "2026-03-01", fin: null, valeur: 600 },
      ...{ source: "essai", auteur: "essai" },
    }),
  );
  const { corps } = await dansLaSeconde(
    () => conseillere.appeler(`${muet.dossier}/contrat`),
    ({ corps: lu }) => !lu.sansDevoirs,
  );
  assert.deepEqual([corps.sansDevoirs, corps.echeance.limite], [false, "2026-04-10"]);
});

test("B4-03 an entry declared before 2025 gives no more time to sign; the history that an import brings does", async () => {
  const echeance = async ({ numero }: UsagerEssai) => {
    const dossier = await dossierDe(conseillere, { numero });
    return (await conseillere.appeler(`${dossier}/contrat`)).corps.echeance;
  };
  const entree = { date_entree_parcours: "2024-06-01" };
  const declaree = await unUsager(s.pool);
  const jeton = await obtenirJeton(s.url, s.application, SCOPES_AGENT);
  const envoyer = async (methode: "POST" | "PUT", chemin: string, corps: object) => {
    const usager = await obtenirJetonUsager(s.url, jeton, declaree);
    const url = `${s.url}/partenaire/orientationusager/${chemin}`;
    assert.ok((await appeler(url, { methode, jeton, usager, corps })).statut < 300);
  };
  await envoyer("POST", "v1/orientation", { ...EXEMPLE_ORIENTATION_V1, ...entree });
  assert.equal((await echeance(declaree)).limite, "2024-07-01");
  await envoyer("PUT", "v2/modificationOrientation", { date_entree_parcours: "2024-05-01" });
  assert.equal((await echeance(declaree)).limite, "2024-06-01");

  const importee = await unUsager(s.pool);
  const client = await s.pool.connect();
  try {
    await recevoirOrientations(client, [
      {
        ligne: 1,
        identifiant: "stock",
        usagerId: importee.id,
        sourceId: s.departement.id,
        etat: "OUVERT",
        parcours: "PSP",
        organisme: "CD",
        origine: "RDS_LPE",
        creeeLe: "2025-03-01T09:00:00Z",
        entreeLe: "2024-06-01",
      },
    ]);
  } finally {
    client.release();
  }
  assert.equal((await echeance(importee)).limite, "2026-12-31");
});

test("B4-02 a reorientation that a file brings interrupts the month as one asked for here", async () => {
  const usager = await unUsager(s.pool);
  const recue = { usagerId: usager.id, sourceId: s.departement.id, organisme: "CD" } as const;
  const recevoir = async (ligne: object) => {
    const client = await s.pool.connect();
    try {
      const complete = { ligne: 1, origine: "RDS_LPE", parcours: "PSP", ...recue, ...ligne };
      await recevoirOrientations(client, [complete as never]);
    } finally {
      client.release();
    }
  };
  const echeance = async () => {
    const dossier = await dossierDe(conseillere, usager);
    const { echeance: due } = (await conseillere.appeler(`${dossier}/contrat`)).corps;
    return [due.limite, due.interrompue];
  };
  const path = { identifiant: "suivie", etat: "OUVERT", entreeLe: "2026-03-02" };
  await recevoir({ ...path, creeeLe: "2026-03-02T09:00:00Z" });
  assert.deepEqual(await echeance(), ["2026-04-02", false]);
  // A questionnaire older than the path is what led to it.
  const ancienne = { identifiant: "ancienne", etat: "EN_ATTENTE" };
  const demandee = { identifiant: "demandee", etat: "EN_ATTENTE" };
  await recevoir({ ...ancienne, creeeLe: "2026-03-01T09:00:00Z" });
  assert.deepEqual(await echeance(), ["2026-04-02", false]);
  await recevoir({ ...demandee, parcours: "PSO", creeeLe: "2026-03-05T09:00:00Z" });
  assert.deepEqual(await echeance(), [null, true]);
});
