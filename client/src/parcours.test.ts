import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { uneApplication } from "../../serveur/src/essais/applications.ts";
import { uneConvention, uneOrganisation } from "../../serveur/src/essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../serveur/src/essais/situation.ts";
import { COFFRE_ESSAI } from "../../serveur/src/essais/usagers.ts";
import { importer } from "../../serveur/src/importation/importer.ts";
import { fluxCnaf } from "../../serveur/src/importation/lecture/cnaf/flux-de-test.ts";
import { insererTraces } from "../../serveur/src/modules/journal/index.ts";
import { type ClientMaillage, creerClient } from "./creer-client.ts";
import { ErreurMaillage } from "./erreur-maillage.ts";

const NIR = "1800199990004";
const V2 = "/partenaire/orientationusager/v2";
const CONTRAT = "/partenaire/contrat-engagement/v1";
const DEMARCHES = "/partenaire/demarches-usager/v1";

let s: Situation;
let departement: ClientMaillage;
let mission: ClientMaillage;
before(async () => {
  s = await ouvrirSituation({ instant: "2025-03-10T09:00:00Z" });
  const ml = await uneOrganisation(s.pool, {
    type: "ML",
    nom: "Mission locale",
    departement: "62",
  });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: ml.id });
  const agent = (nom: string) => ({ nom, prenom: "CAMILLE", identifiant: nom.toLowerCase() });
  const { clientId, secret: clientSecret } = s.application;
  departement = creerClient({ baseUrl: s.url, clientId, clientSecret, agent: agent("LEROUX") });
  const autre = await uneApplication(s.pool, { organisationId: ml.id });
  mission = creerClient({
    baseUrl: s.url,
    clientId: autre.clientId,
    clientSecret: autre.secret,
    agent: agent("MOREL"),
  });
  await importerFlux();
});
after(() => s.fermer());

/** One beneficiary, as the CAF sends them. */
async function importerFlux(): Promise<void> {
  const dossier = await mkdtemp(join(tmpdir(), "maillage-client-"));
  const fichier = join(dossier, "flux.xml");
  await writeFile(fichier, Buffer.from(fluxCnaf([{ nir: NIR }]), "latin1"));
  const bilan = await importer({
    fichier,
    pool: s.pool,
    coffre: COFFRE_ESSAI,
    cleSecrets: Buffer.alloc(32),
    cleWebhooks: Buffer.alloc(32, 8),
    apercu: false,
    ecrireLigne: () => {},
    consigner: (client, trace) => insererTraces(client, [trace]),
  });
  assert.equal(bilan.crees, 1);
  await rm(dossier, { recursive: true });
}

async function chercher(maillage: ClientMaillage): Promise<string> {
  const trouve = await maillage.rechercherParNir({ nir: NIR, dateNaissance: "1980-01-01" });
  assert.ok(trouve.etat === "trouve", trouve.etat);
  return trouve.jeton;
}

test("ANX4-A-18 ANX4-B-24 from the CNAF flow to a signed contract and a first week of démarches, by the applications of two organisations", async () => {
  await assert.rejects(chercher(mission), (erreur: ErreurMaillage) => erreur.code === "R002");
  const jeton = await chercher(departement);
  assert.equal((await departement.statut(jeton))?.m_statut, "Inscrit");
  assert.deepEqual(await departement.appeler("get", `${V2}/lectureOrientation`, { jeton }), []);

  const calculee = await departement.appeler("post", `${V2}/calculerOrientation`, {
    jeton,
    corps: {
      origine: "INSCRIPTION_CONSEILLER_CD",
      situation_professionnelle: "PLUS_DEUX_ANS",
      niveau_etude: "NV5",
      capacite_a_travailler: true,
      projet_pro: "SALARIAT",
      contrainte_sante: "AUCUNE",
      contrainte_logement: "AUCUNE",
      contrainte_mobilite: "DEPENDANT_TRANSPORT",
      contrainte_familiale: "AUCUNE",
      contrainte_financiere: "IMPACT_FORT_RECHERCHE_EMPLOI",
      contrainte_numerique: "AUCUNE",
      contrainte_administrative_juridique: "AUCUNE",
      contrainte_francais_calcul: "AUCUNE",
      boe: false,
    },
  });
  assert.equal(calculee?.etat, "EN_ATTENTE");
  await departement.appeler("post", `${V2}/decisionOrientation`, {
    jeton,
    cleIdempotence: "decision-1",
    corps: {
      etat_decision: "REFUSEE",
      date_decision: "2025-03-10",
      motif_refus: "APPRECIATION_DIFFERENTE",
      parcours: "PED",
      referent_parcours: { organisme: { code: "ML" } },
    },
  });

  const ici = await chercher(mission);
  const [ouverte] =
    (await mission.appeler("get", `${V2}/lectureOrientation`, { jeton: ici })) ?? [];
  assert.deepEqual([ouverte?.etat, ouverte?.parcours], ["OUVERT", "PED"]);
  assert.equal(await mission.appeler("get", `${CONTRAT}/lecture`, { jeton: ici }), null);
  const dateSignature = "2025-03-10T08:30:00.000Z";
  const signer = () =>
    mission.appeler("post", `${CONTRAT}/signer`, { jeton: ici, corps: { dateSignature } });
  assert.equal((await signer())?.etat, "SIGNE");
  await assert.rejects(signer(), (erreur: unknown) => {
    assert.ok(erreur instanceof ErreurMaillage);
    assert.deepEqual([erreur.statut, erreur.suite], [400, "arreter"]);
    return true;
  });
  const lu = await departement.appeler("get", `${CONTRAT}/lecture`, { jeton });
  assert.deepEqual([lu?.etat, lu?.dateSignature], ["SIGNE", dateSignature]);

  const semaine = "2025-03-10";
  for (const [titre, heuresPrevues] of [
    ["Atelier CV", 3],
    ["Immersion", 12],
  ] as const) {
    const prevue = await mission.appeler("post", `${DEMARCHES}/demarches`, {
      jeton: ici,
      corps: { type: "RECHERCHE_EMPLOI", titre, semaine, heuresPrevues },
    });
    assert.equal(prevue?.etat, "PREVUE");
  }
  const lue = await departement.appeler("get", `${DEMARCHES}/demarches`, {
    jeton,
    question: { semaine },
  });
  assert.deepEqual([lue?.debut, lue?.heuresPrevues, lue?.demarches.length], [semaine, 15, 2]);
  const [premiere] = lue?.demarches ?? [];
  const faite = await mission.appeler("patch", `${DEMARCHES}/demarches/{id}/etat`, {
    jeton: ici,
    parametres: { id: premiere?.id ?? "" },
    corps: { version: premiere?.version ?? 0, etat: "FAITE" },
  });
  assert.equal(faite?.etat, "FAITE");
});

test("a jeton of one application opens nothing to the other, and the client says to stop", async () => {
  const jeton = await chercher(departement);
  await assert.rejects(
    mission.appeler("get", `${V2}/lectureOrientation`, { jeton }),
    (erreur: ErreurMaillage) => erreur.statut === 403 && erreur.suite === "arreter",
  );
});
