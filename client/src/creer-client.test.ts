import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { uneApplication } from "../../serveur/src/essais/applications.ts";
import { ouvrirSituation, type Situation } from "../../serveur/src/essais/situation.ts";
import { nirFictif, unUsager } from "../../serveur/src/essais/usagers.ts";
import { creerClient } from "./creer-client.ts";
import { ErreurMaillage } from "./erreur-maillage.ts";
import type { OptionsClient } from "./options.ts";

let s: Situation;
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());

const agent = { nom: "LEROUX", prenom: "CAMILLE", identifiant: "cleroux62" };

function client(voulues: Partial<OptionsClient> = {}) {
  const { clientId, secret: clientSecret } = s.application;
  return creerClient({ baseUrl: s.url, clientId, clientSecret, agent, ...voulues });
}

/** The global fetch, with the list of the paths and statuses it saw. */
function observer(reagir: (statut: number) => void = () => {}) {
  const vus: string[] = [];
  const observe: typeof fetch = async (entree, init) => {
    const reponse = await fetch(entree, init);
    vus.push(`${new URL(String(entree)).pathname} ${reponse.status}`);
    reagir(reponse.status);
    return reponse;
  };
  return {
    fetch: observe,
    vus,
    jetons: () => vus.filter((vu) => vu.includes("access_token")).length,
  };
}

/** What an ErreurMaillage says, or a failure of the test. */
async function erreurDe(promesse: Promise<unknown>): Promise<ErreurMaillage> {
  const erreur = await promesse.then(
    () => assert.fail("aucune erreur"),
    (recue: unknown) => recue,
  );
  assert.ok(erreur instanceof ErreurMaillage, String(erreur));
  return erreur;
}

test("finds a person, then reads all their data with the jeton", async () => {
  const usager = await unUsager(s.pool, {
    inscription: { m_statut: "Inscrit", m_date_effet_statut: "2025-01-06" },
    rqth: { dateDebutRqth: "2024-01-20", dateFinRqth: "9999-12-31", source: "FRANCE TRAVAIL" },
  });
  const maillage = client();
  const recherche = await maillage.rechercherParNir(usager);
  assert.ok(recherche.etat === "trouve");
  assert.equal(recherche.certifie, true);
  assert.equal((await maillage.statut(recherche.jeton))?.m_statut, "Inscrit");
  const informations = await maillage.informationsAdministratives(recherche.jeton);
  assert.equal(informations?.etatCivil.nir, usager.nir);
  assert.equal((await maillage.rqth(recherche.jeton))?.topValiditeRQTH, true);
  assert.equal((await maillage.rechercherParNumero(usager.numero)).etat, "trouve");
  const individu = { nomNaissance: "EXEMPLE", prenom: "ALIX", dateNaissance: usager.dateNaissance };
  const certifie = await maillage.individuCertifie({ ...individu, nirCertifie: usager.nir });
  assert.equal(certifie.etat, "trouve");
});

test("nobody, several, and nothing to read are values", async () => {
  const maillage = client();
  const { nir } = nirFictif();
  const absent = await maillage.rechercherParNir({ nir, dateNaissance: "1951-01-01" });
  assert.deepEqual(absent, { etat: "personne" });
  const premier = await unUsager(s.pool, { dateNaissance: "1952-02-02" });
  await unUsager(s.pool, premier);
  assert.deepEqual(await maillage.rechercherParNir(premier), { etat: "plusieurs" });
  const sansDonnee = await maillage.rechercherParNir(await unUsager(s.pool));
  assert.ok(sansDonnee.etat === "trouve");
  assert.equal(await maillage.statut(sansDonnee.jeton), null);
  assert.equal(await maillage.rqth(sansDonnee.jeton), null);
});

test("refusals say stop, and name nobody", async () => {
  const maillage = client();
  const ailleurs = await unUsager(s.pool, { rsaDepartement: "80", departement: "80" });
  const horsStructure = await erreurDe(maillage.rechercherParNir(ailleurs));
  assert.equal(horsStructure.code, "R002");
  assert.equal(horsStructure.statut, 403);
  assert.equal(horsStructure.suite, "arreter");
  assert.ok(horsStructure.correlation);
  const sansAdresse = await unUsager(s.pool, { adresse: null });
  const incalculable = await erreurDe(maillage.rechercherParNir(sansAdresse));
  assert.deepEqual([incalculable.code, incalculable.suite], ["R998", "arreter"]);
  const invalide = await erreurDe(maillage.rechercherParNir({ ...ailleurs, nir: "abc" }));
  assert.deepEqual([invalide.code, invalide.suite], ["R997", "arreter"]);
  assert.match(invalide.detail ?? "", /« nir »/);
  const fausse = await erreurDe(maillage.statut("faux"));
  assert.equal(fausse.suite, "arreter");
  assert.match(fausse.detail ?? "", /relancez la recherche/);
  assert.equal((await erreurDe(maillage.statut("a\nb"))).code, "JETON_ILLISIBLE");
  const futur = { nomNaissance: "X", prenom: "Y", dateNaissance: "2999-01-01" };
  const refuse = maillage.individuCertifie({ ...futur, nirCertifie: nirFictif().nir });
  assert.equal((await erreurDe(refuse)).code, "R042");
  for (const { message } of [horsStructure, invalide]) {
    assert.doesNotMatch(message, /\d{11}|EXEMPLE|ALIX|LEROUX/);
  }
});

test("one token for each set of scopes, however many calls start together", async () => {
  const { fetch, jetons } = observer();
  const maillage = client({ fetch });
  const usager = await unUsager(s.pool);
  const toutes = Array.from({ length: 20 }, () => maillage.rechercherParNir(usager));
  await Promise.all(toutes);
  await maillage.rechercherParNumero(usager.numero);
  assert.equal(jetons(), 1);
  const recherche = await maillage.rechercherParNir(usager);
  assert.ok(recherche.etat === "trouve");
  await maillage.statut(recherche.jeton);
  assert.equal(jetons(), 2);
});

test("a bad secret and a scope not subscribed say stop", async () => {
  const usager = await unUsager(s.pool);
  const faux = await erreurDe(client({ clientSecret: "faux" }).rechercherParNir(usager));
  assert.deepEqual([faux.code, faux.suite], ["invalid_client", "arreter"]);
  assert.doesNotMatch(faux.message, /faux/);
  const { departement, pool } = s;
  const restreinte = await uneApplication(pool, {
    organisationId: departement.id,
    scopes: ["api_contrat-usagerv2", "statutcontratusager"],
  });
  const { clientId, secret: clientSecret } = restreinte;
  const refus = await erreurDe(client({ clientId, clientSecret }).rechercherParNir(usager));
  assert.deepEqual([refus.code, refus.suite], ["invalid_scope", "arreter"]);
  assert.match(refus.detail ?? "", /rechercheusager/);
});

test("a revoked token is renewed once, without the caller knowing", async () => {
  const { fetch, vus, jetons } = observer();
  const maillage = client({ fetch });
  const usager = await unUsager(s.pool);
  await maillage.rechercherParNir(usager);
  await s.pool.query("delete from acces_api.objet_oauth");
  await s.pool.query("select pg_notify('changement', '')");
  let dernier = "";
  while (!dernier.endsWith("401")) {
    assert.equal((await maillage.rechercherParNir(usager)).etat, "trouve");
    dernier = vus.findLast((vu) => vu.endsWith("401")) ?? "";
  }
  assert.equal(jetons(), 2);
});

test("an option given as undefined is an option not given", async () => {
  const maillage = client({ fetch: undefined, nouveauxEssais: undefined });
  assert.equal((await maillage.rechercherParNir(await unUsager(s.pool))).etat, "trouve");
});

test("an address that would make every call fail is refused at once, and so is no application", () => {
  for (const baseUrl of ["", "localhost:8080", "ftp://exemple.fr", "https://exemple.fr/v1"])
    assert.throws(() => client({ baseUrl }), /« baseUrl » est l’adresse/);
  assert.throws(() => client({ clientId: "" }), /« clientId »/);
  assert.throws(() => client({ clientSecret: undefined as never }), TypeError);
  assert.throws(() => client({ agent: undefined as never }), /L’agent a un nom/);
  assert.throws(() => client({ agent: { nom: "A", prenom: "B" } as never }), /L’agent a un nom/);
});

test("an agent whose names a header cannot carry is refused at once", () => {
  assert.throws(() => client({ agent: { ...agent, nom: "A|B" } }), TypeError);
  assert.throws(() => client({ agent: { ...agent, nom: " " } }), TypeError);
});

test("an agent's name beyond Latin-1 still reaches the platform", async () => {
  const maillage = client({ agent: { ...agent, nom: "Łukasz Żółć Œuvre" } });
  assert.equal((await maillage.rechercherParNir(await unUsager(s.pool))).etat, "trouve");
});
