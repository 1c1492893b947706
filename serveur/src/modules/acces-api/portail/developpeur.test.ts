import assert from "node:assert/strict";
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { apis } from "../../../apis.ts";
import { unAgent, uneSession } from "../../../essais/agents.ts";
import { appeler, obtenirJeton, poster, type Sortie } from "../../../essais/appels.ts";
import type { ApplicationEssai } from "../../../essais/applications.ts";
import { uneConvention, uneOrganisation } from "../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { ajouterJours } from "../../../kit/delais.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { ouvrirParametres } from "../../parametres/index.ts";
import { attendreStatut, COMPTE, DESCRIPTION } from "../essais/developpeur.ts";
import {
  executerRappelsSecrets,
  resilierSouscriptions,
  scopeBacASable,
  scopesRequis,
  souscrire,
} from "../index.ts";

let s: Situation;
// Tokens are timed by the OAuth server: the day is the real one, and only secrets' days are moved.
const DEBUT = new Date();
const dans = (jours: number) => ajouterJours(jourCivil(DEBUT), jours);
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());

const API = apis[0]!;

type Voulu = { organisationId?: string; roles?: string[]; qualite?: string };
async function seConnecter(voulu: Voulu = {}) {
  const { organisationId = s.departement.id, roles = ["DEVELOPPEUR"], qualite = "agent" } = voulu;
  const agent = await unAgent(s.pool, { organisationId, roles });
  if (qualite !== "agent") {
    await s.pool.query("update habilitations.agent set qualite = $2 where id = $1", [
      agent.id,
      qualite,
    ]);
  }
  await s.pool.query(
    `insert into catalogue.acceptation (agent_id, document_id, acceptee_le)
     select $1, id, now() from catalogue.document on conflict do nothing`,
    [agent.id],
  );
  const entetes = await uneSession(s.pool, agent);
  await s.pool.query(
    "update identite.session set ouverte_le = $2, vue_le = $2 where agent_id = $1",
    [agent.id, s.horloge.maintenant()],
  );
  const envoyer = async (methode: string, chemin: string, corps?: unknown): Promise<Sortie> => {
    const reponse = await fetch(`${s.url}/portail/api/developpeur${chemin}`, {
      method: methode,
      headers: { ...entetes, ...(corps !== undefined && { "content-type": "application/json" }) },
      ...(corps !== undefined && { body: JSON.stringify(corps) }),
    });
    const texte = await reponse.text();
    const lu = texte ? JSON.parse(texte) : undefined;
    return { statut: reponse.status, entetes: reponse.headers, texte, corps: lu };
  };
  return { ...agent, envoyer };
}
async function unDeveloppeur(voulu: Voulu = {}) {
  const developpeur = await seConnecter(voulu);
  assert.equal((await developpeur.envoyer("POST", "/compte", COMPTE)).statut, 204);
  return developpeur;
}
type Developpeur = Awaited<ReturnType<typeof unDeveloppeur>>;
async function creer(developpeur: Developpeur, voulu: object = {}) {
  const corps = { ...DESCRIPTION, authentification: "secret", ...voulu };
  const sortie = await developpeur.envoyer("POST", "/applications", corps);
  assert.equal(sortie.statut, 200, sortie.texte);
  const atteste = `/applications/${sortie.corps.id}/secret-professionnel`;
  assert.equal((await developpeur.envoyer("POST", atteste, { moyen: "charte" })).statut, 204);
  return { ...sortie.corps, organisationId: s.departement.id } as ApplicationEssai;
}
const avis = async (genre: string) => {
  const { rows } = await s.pool.query(
    `select a.corps, d.agent_id from notifications.avis a
     left join notifications.destinataire d on d.avis_id = a.id where genre = $1`,
    [genre],
  );
  return rows as { corps: string; agent_id: string | null }[];
};
const demanderJeton = (clientId: string, secret: string, scope: string) =>
  poster(`${s.url}/connexion/oauth2/access_token?realm=%2Fagent`, {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: secret,
    scope,
  });

test("ANX3-1-03 ANX3-1-04 without role or account there is no client id", async () => {
  const { envoyer } = await seConnecter({ roles: [] });
  assert.equal((await envoyer("GET", "")).statut, 403);
  assert.equal((await envoyer("POST", "/compte", COMPTE)).statut, 403);
  const sansCompte = await seConnecter();
  const corps = { ...DESCRIPTION, authentification: "secret" };
  const refus = await sansCompte.envoyer("POST", "/applications", corps);
  assert.deepEqual([refus.statut, refus.corps.code], [403, "COMPTE_ABSENT"]);
  const sansPreuve = { ...COMPTE, autorisation: "" };
  assert.equal((await sansCompte.envoyer("POST", "/compte", sansPreuve)).statut, 400);
  assert.equal((await sansCompte.envoyer("POST", "/compte", COMPTE)).statut, 204);
  assert.equal((await sansCompte.envoyer("POST", "/compte", COMPTE)).corps.code, "COMPTE_EXISTANT");
  await creer(sansCompte);
});

test("ANX3-1-06 a new version of the conditions stops everything until it is accepted", async () => {
  const developpeur = await unDeveloppeur();
  const { id } = await creer(developpeur);
  const suivant = await seConnecter();
  const { rows } = await s.pool.query(
    `insert into catalogue.document (portee, version, titre, texte, en_vigueur_le)
     select 'francetravail-io', coalesce(max(version), 0) + 1, 'Conditions', 'Texte', $1
     from catalogue.document where portee = 'francetravail-io' returning id`,
    [dans(0)],
  );
  const essais = () =>
    Promise.all([
      developpeur.envoyer("GET", `/applications/${id}`),
      developpeur.envoyer("POST", "/applications", { ...DESCRIPTION, authentification: "secret" }),
      developpeur.envoyer("POST", `/applications/${id}/secrets`, { remplace: null }),
      suivant.envoyer("POST", "/compte", COMPTE),
    ]);
  await attendreStatut(
    async () => ({ status: (await developpeur.envoyer("GET", `/applications/${id}`)).statut }),
    403,
  );
  assert.deepEqual(
    (await essais()).map(({ corps }) => corps.code),
    Array(4).fill("CGU_A_ACCEPTER"),
  );
  assert.equal((await developpeur.envoyer("GET", "")).corps.cguAcceptees, false);
  for (const agent of [developpeur, suivant]) {
    const sql = `insert into catalogue.acceptation (agent_id, document_id, acceptee_le)
      values ($1, $2, now())`;
    await s.pool.query(sql, [agent.id, rows[0].id]);
  }
  assert.deepEqual(
    (await essais()).map(({ statut }) => statut),
    [200, 200, 409, 204],
  );
});

test("ANX3-1-05 B9-07 the opérateur is told of a subcontractor's user, and of no other", async () => {
  const operateur = await unAgent(s.pool, {
    organisationId: s.operateur.id,
    roles: ["OPERATEUR"],
  });
  await unDeveloppeur();
  assert.equal((await avis("compte-developpeur-sous-traitant")).length, 0);
  const prestataire = await seConnecter({ qualite: "prestataire" });
  const personnel = await prestataire.envoyer("POST", "/compte", COMPTE);
  assert.equal(personnel.corps.code, "RATTACHEMENT_CONTRAIRE");
  const partiel = { ...COMPTE, rattachement: "sous-traitant", sousTraitantNom: "Éditeur SAS" };
  const incomplet = await prestataire.envoyer("POST", "/compte", partiel);
  assert.equal(incomplet.corps.code, "SOUS_TRAITANT_INCOMPLET");
  const duPartenaire = { ...partiel, sousTraitantSiret: s.departement.siret };
  const sien = await prestataire.envoyer("POST", "/compte", duPartenaire);
  assert.equal(sien.corps.code, "SIRET_DU_PARTENAIRE");
  const faux = { ...partiel, sousTraitantSiret: "73282932000075" };
  const refuse = await prestataire.envoyer("POST", "/compte", faux);
  assert.deepEqual([refuse.statut, refuse.corps.code], [400, "ENTREE_INVALIDE"]);
  assert.match(refuse.corps.message, /« sousTraitantSiret » doit être un SIRET .* clé juste/);
  const complet = { ...partiel, sousTraitantSiret: "73282932000074" };
  assert.equal((await prestataire.envoyer("POST", "/compte", complet)).statut, 204);
  const recus = await avis("compte-developpeur-sous-traitant");
  assert.deepEqual(
    recus.map((a) => a.agent_id),
    [operateur.id],
  );
  assert.match(recus[0]!.corps, /Éditeur SAS.*73282932000074/s);
  // Other people's applications of the same partner are not the éditeur's business.
  const interne = await unDeveloppeur();
  const { id } = await creer(interne);
  assert.equal((await prestataire.envoyer("GET", `/applications/${id}`)).statut, 404);
  const espace = await prestataire.envoyer("GET", "");
  assert.deepEqual(espace.corps.applications, []);
});

test("a new application has its sandbox at once, a secret shown once, and no production", async () => {
  const developpeur = await unDeveloppeur();
  const application = await creer(developpeur);
  const jeton = await obtenirJeton(s.url, application, apis.map(scopeBacASable), "");
  const chemin = `/partenaire/test${API.code}/v${API.version}/usagers/par-numero-francetravail`;
  const essai = await appeler(s.url + chemin, {
    jeton,
    corps: { numeroFranceTravail: "90000000001" },
  });
  assert.equal(essai.statut, 200, essai.texte);
  const production = await demanderJeton(
    application.clientId,
    application.secret,
    scopesRequis(API).join(" "),
  );
  assert.equal(production.status, 400);
  assert.match(await production.text(), /invalid_scope/);
  const page = await developpeur.envoyer("GET", `/applications/${application.id}`);
  assert.ok(!page.texte.includes(application.secret));
  assert.ok(!page.texte.includes("empreinte"));
  assert.ok(page.corps.apis.every((a: { production: boolean }) => !a.production));
  const [usage] = page.corps.usages;
  assert.deepEqual([usage.api, usage.statut, usage.appels], [`test${API.code}`, 200, 1]);
  assert.equal(usage.heure.slice(13), ":00:00.000Z");
  assert.ok(page.corps.secrets[0].dernierUsageLe);
  const { rows } = await s.pool.query("select contenu::text as t from journal.evenement");
  assert.ok(rows.every(({ t }) => !t.includes(application.secret)));
});

test("ANX3-1-04 production follows the decision on the partner's request, and leaves with it", async () => {
  const developpeur = await unDeveloppeur();
  const application = await creer(developpeur);
  const sansEssai = await creer(developpeur);
  await s.pool.query("update acces_api.application set scopes = '{}' where id = $1", [
    sansEssai.id,
  ]);
  const basculer = (id: string, production: boolean, reste: object = {}) =>
    developpeur.envoyer("PUT", `/applications/${id}/apis/${API.code}`, { production, ...reste });
  assert.equal((await basculer(application.id, true)).corps.code, "API_NON_SOUSCRITE");
  const le = s.horloge.maintenant();
  await enTransaction(s.pool, (c) => souscrire(c, s.departement.id, [API], { le }));
  await enTransaction(s.pool, (c) => souscrire(c, s.departement.id, [API], { le }));
  const jetonDe = (a: typeof application) =>
    demanderJeton(a.clientId, a.secret, scopesRequis(API).join(" "));
  await attendreStatut(() => jetonDe(application), 200);
  assert.equal((await jetonDe(sansEssai)).status, 400);
  assert.equal((await basculer(sansEssai.id, true)).statut, 204);
  await attendreStatut(() => jetonDe(sansEssai), 200);
  for (const reste of [{}, { motif: "" }, { motif: "       " }, { motif: null }])
    assert.equal((await basculer(sansEssai.id, false, reste)).statut, 400);
  assert.equal((await jetonDe(sansEssai)).status, 200);
  const motif = "Reprise des données";
  assert.equal((await basculer(sansEssai.id, false, { motif })).statut, 204);
  const { rows: fermetures } = await s.pool.query(
    "select contenu from journal.evenement where sujet_id = $1 and genre = 'api-desactivee'",
    [sansEssai.id],
  );
  assert.deepEqual(fermetures, [{ contenu: { api: API.code, motif } }]);
  await attendreStatut(() => jetonDe(sansEssai), 400);
  const { access_token: jeton } = (await (await jetonDe(application)).json()) as {
    access_token: string;
  };
  const chemin = `/partenaire/${API.code}/v${API.version}/usagers/par-numero-francetravail`;
  const appel = () => appeler(s.url + chemin, { jeton, corps: {} });
  assert.equal((await appel()).statut, 400);
  const fin = { le, motif: "Fin de la demande" };
  await enTransaction(s.pool, (c) => resilierSouscriptions(c, [s.departement.id], [API], fin));
  await attendreStatut(async () => ({ status: (await appel()).statut }), 401);
  await attendreStatut(() => jetonDe(application), 400);
  const page = await developpeur.envoyer("GET", `/applications/${application.id}`);
  const api = page.corps.apis.find((a: { code: string }) => a.code === API.code);
  assert.deepEqual([api.production, api.bacASable, api.souscrite], [false, true, false]);
});

test("CONV-4-03 a rotation keeps both secrets for the overlap, then the old one dies by itself", async () => {
  const developpeur = await unDeveloppeur();
  const application = await creer(developpeur);
  const { id, clientId } = application;
  const scope = scopeBacASable(API);
  const page = async () => (await developpeur.envoyer("GET", `/applications/${id}`)).corps;
  const ancien = (await page()).secrets[0].id;
  const tourner = (remplace: string | null) =>
    developpeur.envoyer("POST", `/applications/${id}/secrets`, { remplace });
  // 200 at once: one secret is born, the others are told so.
  const sorties = await Promise.all(Array.from({ length: 200 }, () => tourner(ancien)));
  const reussies = sorties.filter(({ statut }) => statut === 200);
  assert.equal(reussies.length, 1);
  assert.ok(sorties.every(({ statut }) => statut === 200 || statut === 409));
  const nouveau = reussies[0]!.corps;
  assert.deepEqual([nouveau.finAncien, nouveau.expireLe], [dans(15), dans(365)]);
  assert.equal((await tourner(ancien)).corps.code, "SECRET_REMPLACE");
  assert.equal((await tourner(nouveau.id)).corps.code, "ROTATION_EN_COURS");
  const essayer = (secret: string) => demanderJeton(clientId, secret, scope);
  await attendreStatut(() => essayer(nouveau.valeur), 200);
  assert.equal((await essayer(application.secret)).status, 200);
  const statuts = async (jour: string) => {
    s.horloge.regler(`${jour}T12:00:00Z`);
    const sorties = [await essayer(application.secret), await essayer(nouveau.valeur)];
    return sorties.map(({ status }) => status);
  };
  assert.deepEqual(await statuts(dans(15)), [200, 200]);
  assert.deepEqual(await statuts(dans(16)), [400, 200]);
  assert.deepEqual(await statuts(dans(366)), [400, 400]);
  s.horloge.regler(DEBUT.toISOString());
});

test("CONV-4-03 a revoked secret and its tokens are dead at once; guessing gives nothing", async () => {
  const developpeur = await unDeveloppeur();
  const application = await creer(developpeur);
  const { id, clientId, secret } = application;
  const scope = scopeBacASable(API);
  const jeton = await obtenirJeton(s.url, application, [scope], "");
  const { corps: page } = await developpeur.envoyer("GET", `/applications/${id}`);
  for (const essai of ["", "aucun", secret.slice(1), `${secret} `, secret.toUpperCase(), page.id]) {
    assert.equal((await demanderJeton(clientId, essai, scope)).status, 400, essai);
  }
  const revoquer = (motif: string) =>
    developpeur.envoyer("POST", `/applications/${id}/secrets/${page.secrets[0].id}/revocation`, {
      motif,
    });
  assert.equal((await revoquer("")).statut, 400);
  assert.equal((await revoquer("Divulgué sur un dépôt")).statut, 204);
  assert.equal((await revoquer("Divulgué sur un dépôt")).statut, 404);
  await attendreStatut(() => demanderJeton(clientId, secret, scope), 400);
  // With no secret left it is not a public application: nothing, and the code "aucun", are refused.
  assert.equal((await demanderJeton(clientId, "aucun", scope)).status, 400);
  const chemin = `${s.url}/partenaire/test${API.code}/v${API.version}/usagers/par-numero-francetravail`;
  await attendreStatut(
    async () => ({ status: (await appeler(chemin, { jeton, corps: {} })).statut }),
    401,
  );
  const suite = await developpeur.envoyer("POST", `/applications/${id}/secrets`, {
    remplace: null,
  });
  assert.equal(suite.statut, 200, suite.texte);
  await attendreStatut(() => demanderJeton(clientId, suite.corps.valeur, scope), 200);
});

test("CONV-4-02 another partner's applications do not exist, whatever is asked of them", async () => {
  const mien = await creer(await unDeveloppeur());
  const voisin = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: voisin.id });
  const autre = await unDeveloppeur({ organisationId: voisin.id });
  const chemin = `/applications/${mien.id}`;
  const sorties = await Promise.all([
    autre.envoyer("GET", chemin),
    autre.envoyer("PUT", chemin, DESCRIPTION),
    autre.envoyer("POST", `${chemin}/secrets`, { remplace: null }),
    autre.envoyer("POST", `${chemin}/secrets/${randomUUID()}/revocation`, { motif: "Je le veux" }),
    autre.envoyer("PUT", `${chemin}/apis/${API.code}`, { production: true }),
    autre.envoyer("GET", `/applications/${randomUUID()}`),
  ]);
  assert.deepEqual(
    sorties.map(({ statut, corps }) => [statut, corps.code]),
    [...Array.from({ length: 6 }, () => [404, "APPLICATION_INCONNUE"])],
  );
  assert.equal((await autre.envoyer("GET", "")).corps.applications.length, 0);
});

test("ANX2-06 the éditeur is attached to the application, every field or none", async () => {
  const developpeur = await unDeveloppeur();
  const { id } = await creer(developpeur);
  const editeur = {
    societe: "Éditeur SAS",
    adresse: "1 rue des Essais, 62000 Arras",
    courriel: "api@editeur.example",
    telephone: "03 00 00 00 00",
  };
  const modifier = (voulu: object) =>
    developpeur.envoyer("PUT", `/applications/${id}`, { ...DESCRIPTION, ...voulu });
  assert.equal((await modifier({ editeur: { ...editeur, telephone: "" } })).statut, 400);
  assert.equal((await modifier({ editeur })).statut, 204);
  const page = await developpeur.envoyer("GET", `/applications/${id}`);
  assert.deepEqual(page.corps.editeur, editeur);
  const privee = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  for (const [voulu, attendu] of [
    [{ redirections: ["https://si.example/#f"] }, "REDIRECTION_REFUSEE"],
    [{ adresses: ["0.0.0.0/0"] }, "ADRESSE_REFUSEE"],
    [{ jwks: { keys: [{ ...privee, kid: "a" }] } }, "CLE_PRIVEE"],
  ] as const) {
    const refus = await modifier(voulu);
    assert.deepEqual([refus.statut, refus.corps.code], [400, attendu]);
    assert.ok(!refus.texte.includes(privee.d as string));
  }
});

test("the end of a secret is recalled at each threshold, once, to its creator and the correspondant SI", async () => {
  const correspondant = await unAgent(s.pool, {
    organisationId: s.departement.id,
    roles: ["CORRESPONDANT_SI"],
  });
  await s.pool.query("update acces_api.secret set revoque_le = now() where expire_le is not null");
  const developpeur = await unDeveloppeur();
  await creer(developpeur);
  const services = { pool: s.pool, parametres: ouvrirParametres(s.pool) };
  const executer = (jour: string) =>
    executerRappelsSecrets(services, new Date(`${jour}T03:00:00Z`));
  const attendus = [
    [dans(365 - 31), 0],
    [dans(365 - 30), 1],
    [dans(365 - 30), 1],
    [dans(365 - 8), 1],
    [dans(365 - 7), 2],
    [dans(365 - 1), 3],
    [dans(365), 3],
    [dans(366), 3],
  ] as const;
  for (const [jour, nombre] of attendus) {
    await executer(jour);
    const recus = await avis("secret-finissant");
    assert.equal(recus.length, nombre * 2, jour);
    const qui = new Set(recus.map((a) => a.agent_id));
    if (nombre > 0) assert.deepEqual(qui, new Set([developpeur.id, correspondant.id]));
  }
});
