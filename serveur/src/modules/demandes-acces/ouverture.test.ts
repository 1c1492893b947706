import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { apis } from "../../apis.ts";
import {
  appeler,
  CHEMINS,
  JETON,
  obtenirJeton,
  obtenirJetonUsager,
  poster,
} from "../../essais/appels.ts";
import { type ApplicationEssai, uneApplication } from "../../essais/applications.ts";
import {
  conventionDe,
  type Poste,
  saisie,
  signature,
  unCorrespondant,
  unPoste,
} from "../../essais/demandes.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { unUsager } from "../../essais/usagers.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { enregistrerApplication, scopeBacASable, scopesRequis } from "../acces-api/index.ts";
import { ouvrirCatalogue } from "../catalogue/index.ts";
import { type Organisation, ouvrirAnnuaire } from "../conventions/index.ts";
import { ouvrirOuvertures } from "./ouvertures.ts";

const ESSAI = "api_testrechercher-usagerv2";
const SCOPES = ["api_rechercher-usagerv2", "rechercheusager", "profil_accedant"];

let s: Situation;
let nord: Organisation;
let suivi: Poste;
let operateur: Poste;
let application: ApplicationEssai;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  nord = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, {
    operateur_id: s.operateur.id,
    partenaire_id: nord.id,
    fin: "2026-06-30",
    ouvert: false,
  });
  suivi = await unPoste(s, nord, ["SUIVI_OPERATIONNEL"]);
  operateur = await unPoste(s, s.operateur, ["OPERATEUR"]);
  const convention = await conventionDe(s.pool, nord.id);
  await unCorrespondant(s.pool, convention, "SUIVI_OPERATIONNEL", suivi.courriel);
  application = await uneApplication(s.pool, { organisationId: nord.id, scopes: [ESSAI] });
  await jusqua(async () => (await suivi.appeler("/demandes-acces")).statut === 200);
});
after(() => s.fermer());

/** From the form to its instruction; returns the request and all that it asks for. */
async function instruite(coches: readonly string[], reste = {}) {
  const { corps } = await suivi.appeler("/demandes-acces", saisie(coches, reste));
  const envoi = await suivi.appeler(`/demandes-acces/${corps.id}/envoi`, signature());
  assert.equal(envoi.statut, 200, envoi.texte);
  for (const suite of ["reception", "instruction"])
    await operateur.appeler(`/operateur/demandes-acces/${corps.id}/${suite}`, {});
  const lue = (await operateur.appeler(`/operateur/demandes-acces/${corps.id}`)).corps;
  return {
    id: corps.id as string,
    codes: lue.contenu.elements.map(({ code }: { code: string }) => code) as string[],
  };
}

async function decider(id: string, acceptes: readonly string[], motif: string | null = null) {
  const corps = { acceptes, motif };
  const sortie = await operateur.appeler(`/operateur/demandes-acces/${id}/decision`, corps);
  assert.equal(sortie.statut, 200, sortie.texte);
}

async function ouvertures() {
  const { corps } = await operateur.appeler("/operateur/ouvertures");
  const vivantes = corps.ouvertures as {
    id: string;
    element: string;
    partenaireId: string;
    fermeeLe: string | null;
    motifFermeture: string | null;
  }[];
  return vivantes.filter(({ partenaireId }) => partenaireId === nord.id);
}

async function fermer(element: string) {
  const ouverture = (await ouvertures()).find((o) => o.element === element && !o.fermeeLe);
  assert.ok(ouverture, element);
  return operateur.appeler(`/operateur/ouvertures/${ouverture.id}/fermeture`, {
    motif: "Usage terminé",
  });
}

test("ANX4-B-20 ANX4-B-21 one API stands for two elements: either opens it, and it closes with the last", async () => {
  const essai = "api_testmetiers-projets-entreprisesv2";
  const sienne = await uneApplication(s.pool, { organisationId: nord.id, scopes: [essai] });
  const demander = async () => {
    const { status } = await poster(`${s.url}${JETON}?realm=%2Fagent`, {
      grant_type: "client_credentials",
      client_id: sienne.clientId,
      client_secret: sienne.secret,
      scope: "api_metiers-projets-entreprisesv2 ciblepro",
    });
    return status;
  };
  assert.equal(await demander(), 400);
  for (const element of ["api-metiers-recherches", "api-projet-entreprise"]) {
    const { id, codes } = await instruite([element], { applications: [sienne.id] });
    await decider(id, codes);
    await jusqua(async () => (await demander()) === 200);
  }
  await fermer("api-metiers-recherches");
  const { rows } = await s.pool.query(
    "select scopes from acces_api.application where id = $1 and scopes @> '{ciblepro}'",
    [sienne.id],
  );
  assert.equal(rows.length, 1);
  assert.equal(await demander(), 200);
  await fermer("api-projet-entreprise");
  await jusqua(async () => (await demander()) === 400);
});

const avisDe = async (genre: string, agentId: string) => {
  const { rows } = await s.pool.query<{ corps: string }>(
    `select a.corps from notifications.avis a join notifications.destinataire d on d.avis_id = a.id
     where a.genre = $1 and d.agent_id = $2`,
    [genre, agentId],
  );
  return rows.map(({ corps }) => corps);
};

test("ANX4-0-01 CONV-3.2-10 a decision gives the scopes to the applications named, at once; its closing takes them back", async () => {
  const autre = await uneApplication(s.pool, { organisationId: nord.id, scopes: [ESSAI] });
  const demander = (de: ApplicationEssai) =>
    poster(`${s.url}${JETON}?realm=%2Fagent`, {
      grant_type: "client_credentials",
      client_id: de.clientId,
      client_secret: de.secret,
      scope: SCOPES.join(" "),
    });
  await jusqua(async () => (await demander(autre)).status === 400);
  assert.equal((await demander(application)).status, 400);

  const { id, codes } = await instruite(["api-recherche-usager"], {
    applications: [application.id],
  });
  assert.deepEqual(codes, ["api-recherche-usager", "api-statut-usager"]);
  await decider(id, codes);
  await jusqua(async () => (await demander(application)).status === 200);
  assert.equal((await demander(autre)).status, 400, "elle n’est pas nommée");

  const usager = await unUsager(s.pool, { departement: "59", rsaDepartement: "59" });
  const jeton = await obtenirJeton(s.url, application, SCOPES);
  const chercher = () =>
    appeler(s.url + CHEMINS.parNir, {
      jeton,
      corps: { nir: usager.nir, dateNaissance: usager.dateNaissance },
    });
  const trouve = await chercher();
  assert.deepEqual([trouve.statut, trouve.corps.codeRetour], [200, "S001"]);

  assert.equal((await fermer("api-recherche-usager")).statut, 200);
  await jusqua(async () => (await chercher()).statut === 401);
  assert.equal((await demander(application)).status, 400);
  assert.ok((await ouvertures()).every(({ fermeeLe }) => fermeeLe));
  assert.match((await avisDe("ouverture-fermee", suivi.agentId)).join(), /Usage terminé/);
});

test("ANX4-A-14 ANX4-A-16 who tried one API alone receives the two base APIs that come with it, and may call it", async () => {
  const essai = "api_testrendez-vous-partenairev1";
  const seule = await uneApplication(s.pool, { organisationId: nord.id, scopes: [essai] });
  const { id, codes } = await instruite(["api-rendez-vous"], { applications: [seule.id] });
  assert.deepEqual(codes, ["api-recherche-usager", "api-statut-usager", "api-rendez-vous"]);
  await decider(id, codes);
  const scopes = [...SCOPES, "api_rendez-vous-partenairev1", "gererRDV"];
  await jusqua(() =>
    obtenirJeton(s.url, seule, scopes).then(
      () => true,
      () => false,
    ),
  );
  const jeton = await obtenirJeton(s.url, seule, scopes);
  const usager = await unUsager(s.pool, { departement: "59", rsaDepartement: "59" });
  const rendezVous = await appeler(
    `${s.url}/partenaire/rendez-vous-partenaire/v1/rendez-vous-usager`,
    { jeton, usager: await obtenirJetonUsager(s.url, jeton, usager) },
  );
  assert.equal(rendezVous.statut, 200, rendezVous.texte);
  assert.equal((await fermer("api-rendez-vous")).statut, 200);
  assert.equal((await fermer("api-recherche-usager")).statut, 200);
});

test("CONV-3.2-10 a closing takes scopes back however an application had them, délégataires included; a file gives none back", async () => {
  const delegataire = await uneOrganisation(s.pool, {
    type: "DCD",
    departement: null,
    rattachementId: nord.id,
  });
  const sansFormulaire = await uneApplication(s.pool, { organisationId: nord.id, scopes: SCOPES });
  const deleguee = await uneApplication(s.pool, {
    organisationId: delegataire.id,
    scopes: [...SCOPES, ESSAI],
  });
  const lire = async ({ id }: ApplicationEssai) => {
    const { rows } = await s.pool.query("select scopes from acces_api.application where id = $1", [
      id,
    ]);
    return rows[0].scopes as string[];
  };
  const { id, codes } = await instruite(["api-recherche-usager"]);
  await decider(id, codes);
  assert.deepEqual(await lire(sansFormulaire), SCOPES);
  assert.equal((await fermer("api-recherche-usager")).statut, 200);
  assert.deepEqual(await lire(sansFormulaire), ["profil_accedant"]);
  assert.deepEqual(await lire(deleguee), ["profil_accedant", ESSAI]);
  await enTransaction(s.pool, (client) =>
    enregistrerApplication(
      client,
      {
        ...{ clientId: sansFormulaire.clientId, nom: "Relue", organisationId: nord.id },
        ...{ secret: null, jwks: null, redirections: ["https://a.example/r"], quotas: {} },
        scopes: [...SCOPES, ESSAI, "h2a"],
      },
      Buffer.alloc(32),
    ),
  );
  const rendus = ["profil_accedant", ESSAI, "h2a"];
  assert.deepEqual(await lire(sansFormulaire), rendus, "h2a n’a jamais été fermé");
});

test("ANX4-0-01 ANX4-A-06 ANX4-B-05 a right opens its module only once the decision has opened it, and no longer when it closes", async () => {
  const agent = await unPoste(s, nord, [], ["recherche-usager", "prochain-rendez-vous"]);
  const modules = async () => (await agent.appeler("/session")).corps.tuiles?.length ?? 0;
  assert.equal(await modules(), 0);
  const { id, codes } = await instruite(["suivi-de-parcours", "prochain-rendez-vous"]);
  const sansSuite = codes.filter((code) => code !== "prochain-rendez-vous");
  assert.ok(sansSuite.includes("vue-360"));
  await decider(id, sansSuite, "Rendez-vous : mission non établie.");
  assert.equal((await suivi.appeler(`/demandes-acces/${id}`)).corps.etat, "ACCEPTEE_EN_PARTIE");
  assert.equal(await modules(), 1);
  const ouverts = (await ouvertures()).filter((o) => !o.fermeeLe).map(({ element }) => element);
  assert.deepEqual(ouverts.sort(), sansSuite.sort());

  const inconnue = await operateur.appeler(`/operateur/ouvertures/${s.operateur.id}/fermeture`, {
    motif: "Inconnue",
  });
  assert.equal(inconnue.statut, 404);
});

test("a change is a new request, and what is open stays open", async () => {
  const avant = (await ouvertures()).filter((o) => !o.fermeeLe).length;
  const { id, codes } = await instruite(["prochain-rendez-vous"]);
  await decider(id, codes);
  const apres = (await ouvertures()).filter((o) => !o.fermeeLe).map(({ element }) => element);
  assert.equal(apres.length, avant + 1);
  assert.ok(apres.includes("prochain-rendez-vous"));
  const necessaire = await fermer("suivi-de-parcours");
  assert.deepEqual([necessaire.statut, necessaire.corps.code], [409, "OUVERTURE_NECESSAIRE"]);
  assert.equal((await fermer("prochain-rendez-vous")).statut, 200);
  assert.equal((await fermer("suivi-de-parcours")).statut, 200);
  const restent = (await ouvertures()).filter((o) => !o.fermeeLe).map(({ element }) => element);
  assert.ok(!restent.includes("vue-360"), "Vue 360 vient avec l’application, et s’en va avec elle");
});

test("ANX4-0-01 what was open until a day only, asked for again and granted, stays open after that day", async () => {
  const element = "evenements-emploi";
  await s.pool.query(
    `insert into demandes_acces.ouverture (organisation_id, element, debut, fin, ouverte_le)
     values ($1, $2, '2025-06-01', '2026-03-31', '2025-06-01T09:00:00Z')`,
    [nord.id, element],
  );
  const { id, codes } = await instruite([element]);
  assert.ok(codes.includes(element));
  await decider(id, codes);
  const annuaire = ouvrirAnnuaire(s.pool);
  const ouverts = ouvrirOuvertures(s.pool, { annuaire, catalogue: ouvrirCatalogue(s.pool) });
  assert.ok((await ouverts.elementsOuverts(nord.id, "2026-04-01")).has(element));
});

test("the partner sees its openings and closes none; the opérateur alone decides", async () => {
  const [ouverture] = await ouvertures();
  const { corps } = await suivi.appeler("/demandes-acces/ouvertures");
  assert.ok(corps.ouvertures.every((o: { partenaireId: string }) => o.partenaireId === nord.id));
  const tente = await suivi.appeler(`/operateur/ouvertures/${ouverture?.id}/fermeture`, {
    motif: "Je ferme",
  });
  assert.equal(tente.statut, 403);
  const sansMotif = await operateur.appeler(`/operateur/ouvertures/${ouverture?.id}/fermeture`, {
    motif: " ",
  });
  assert.equal(sansMotif.statut, 400);
});

test("CONV-2-06 what serves a closed purpose alone, or was withdrawn, is neither asked for nor open", async () => {
  const { elements } = (await operateur.appeler("/catalogue")).corps;
  const employeur: string = elements.find(
    (e: { finalites: string[]; genre: string; experimental?: boolean }) =>
      e.genre === "application" && e.finalites.every((f) => f === "EMPLOYEUR"),
  ).code;
  const partenaire = await uneOrganisation(s.pool, { departement: "80" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: partenaire.id });
  const ouverts = () => {
    const savoir = { annuaire: ouvrirAnnuaire(s.pool), catalogue: ouvrirCatalogue(s.pool) };
    const jour = jourCivil(s.horloge.maintenant());
    return ouvrirOuvertures(s.pool, savoir).elementsOuverts(partenaire.id, jour);
  };
  const obstacles = async () => {
    const corps = { coches: [employeur, "sia"], contacts: [] };
    const { corps: selection } = await suivi.appeler("/demandes-acces/selection", corps);
    return selection.obstacles as { code: string; raison: string }[];
  };
  const avant = await ouverts();
  assert.ok(avant.has(employeur) && avant.has("sia"));
  assert.deepEqual(await obstacles(), []);
  const enCours = await instruite([employeur]);

  const effetLe = jourCivil(s.horloge.maintenant());
  const fermeture = { finalite: "EMPLOYEUR", ouverte: false, effetLe, decision: "Commission SI" };
  assert.equal((await operateur.appeler("/gouvernance/finalites", fermeture)).statut, 200);
  const reglage = { libelle: null, description: null, lien: null, ouvertLe: null };
  const retrait = { ...reglage, disponible: false, motif: "Remplacé" };
  assert.equal((await operateur.appeler("/catalogue/elements/sia", retrait)).statut, 200);
  await jusqua(async () => (await obstacles()).length === 2);
  const raisons = new Map((await obstacles()).map(({ code, raison }) => [code, raison]));
  assert.match(raisons.get(employeur) ?? "", /finalité que la commission SI n’a pas ouverte/);
  assert.match(raisons.get("sia") ?? "", /« .+ » a été retiré du catalogue/);
  const ferme = await suivi.appeler("/demandes-acces", saisie([employeur]));
  const envoi = await suivi.appeler(`/demandes-acces/${ferme.corps.id}/envoi`, signature());
  assert.deepEqual([envoi.statut, envoi.corps.code], [400, "DEMANDE_INVALIDE"]);
  assert.match(envoi.corps.message, /finalité que la commission SI n’a pas ouverte/);
  // What was sent before the purpose closed is not granted after.
  const accord = { acceptes: enCours.codes, motif: null };
  const decision = await operateur.appeler(
    `/operateur/demandes-acces/${enCours.id}/decision`,
    accord,
  );
  assert.deepEqual([decision.statut, decision.corps.code], [409, "DECISION_IMPOSSIBLE"]);
  assert.match(decision.corps.message, /finalité que la commission SI n’a pas ouverte/);
  const apres = await ouverts();
  assert.ok(!apres.has(employeur) && !apres.has("sia") && apres.has("vue-360"));
});

test("ANX4-A-17 ANX4-A-18 ANX4-A-19 ANX4-B-19 ANX4-B-24 each API of a person opens on request to the application named, and closes", async () => {
  const { elements } = (await suivi.appeler("/catalogue")).corps as {
    elements: { code: string; api: string | null; places: { regle: string }[] }[];
  };
  for (const regle of ["ANX4-A-17", "ANX4-A-18", "ANX4-A-19", "ANX4-B-19", "ANX4-B-24"]) {
    const element = elements.find(({ places }) => places.some((place) => place.regle === regle));
    const api = apis.find(({ code, version }) => `${code}-v${version}` === element?.api);
    assert.ok(element && api, regle);
    const scopes = [scopeBacASable(api)];
    const sienne = await uneApplication(s.pool, { organisationId: nord.id, scopes });
    const voulus = scopesRequis(api);
    const servie = () =>
      obtenirJeton(s.url, sienne, voulus).then(
        () => true,
        () => false,
      );
    assert.equal(await servie(), false, regle);
    const { id, codes } = await instruite([element.code], { applications: [sienne.id] });
    await decider(id, codes);
    await jusqua(servie);
    assert.equal((await fermer(element.code)).statut, 200, regle);
    await jusqua(async () => !(await servie()));
  }
  assert.equal((await fermer("api-recherche-usager")).statut, 200);
});

test("ANX4-B-13 what the contract cannot do without is opened with it, and not closed before it", async () => {
  const { id, codes } = await instruite(["objectif-intensite"]);
  assert.ok(codes.includes("mobilisation-accompagnement"));
  await decider(id, codes);
  const refus = await fermer("mobilisation-accompagnement");
  assert.deepEqual([refus.statut, refus.corps.code], [409, "OUVERTURE_NECESSAIRE"]);
  assert.equal((await fermer("objectif-intensite")).statut, 200);
});
