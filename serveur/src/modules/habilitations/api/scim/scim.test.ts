import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../../../essais/agents.ts";
import { appeler } from "../../../../essais/appels.ts";
import { inserer } from "../../../../essais/inserer.ts";
import { uneConvention, uneOrganisation } from "../../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../../essais/situation.ts";
import { lireTraces } from "../../../../essais/traces.ts";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const ERREUR = "urn:ietf:params:scim:api:messages:2.0:Error";
let s: Situation;
let enRgc: Record<string, string>;
let jeton: string;

before(async () => {
  s = await ouvrirSituation();
  const rgc = await unAgent(s.pool, { organisationId: s.departement.id, roles: ["RGC"] });
  enRgc = await uneSession(s.pool, rgc);
  jeton = (await creerJeton(enRgc)).valeur;
});
after(() => s.fermer());

async function creerJeton(entetes: Record<string, string>) {
  const reponse = await fetch(`${s.url}/portail/api/gestion-des-comptes/annuaire/jetons`, {
    method: "POST",
    headers: { ...entetes, "content-type": "application/json" },
    body: JSON.stringify({ libelle: "Annuaire du Département" }),
  });
  assert.equal(reponse.status, 200);
  return (await reponse.json()) as { id: string; valeur: string };
}

// biome-ignore lint/suspicious/noExplicitAny: a body of the wire, checked field by field
type Reponse = { statut: number; corps: any; entetes: Headers };
async function scim(
  chemin: string,
  methode = "GET",
  corps?: unknown,
  entetes: Record<string, string> = {},
  avec = jeton,
): Promise<Reponse> {
  const reponse = await fetch(`${s.url}/scim/v2${chemin}`, {
    method: methode,
    headers: {
      authorization: `Bearer ${avec}`,
      ...(corps !== undefined && { "content-type": "application/scim+json" }),
      ...entetes,
    },
    ...(corps !== undefined && { body: enOctets(corps) }),
  });
  const texte = await reponse.text();
  return {
    statut: reponse.status,
    corps: texte === "" ? null : JSON.parse(texte),
    entetes: reponse.headers,
  };
}
const enOctets = (corps: unknown) =>
  typeof corps === "string" || Buffer.isBuffer(corps)
    ? (corps as string | Buffer<ArrayBuffer>)
    : JSON.stringify(corps);
function unUtilisateur(voulu: object = {}) {
  const cle = randomUUID().slice(0, 8);
  return {
    schemas: [USER],
    userName: `u-${cle}`,
    externalId: `ext-${cle}`,
    name: { familyName: "Leroux", givenName: "Camille" },
    emails: [{ value: `camille.leroux.${cle}@pdc.example`, type: "work", primary: true }],
    title: "Conseillère",
    active: true,
    ...voulu,
  };
}
const patch = (...Operations: object[]) => ({ schemas: [PATCH], Operations });
function estErreur(reponse: Reponse, statut: number, genre?: string): void {
  assert.equal(reponse.statut, statut, JSON.stringify(reponse.corps));
  assert.deepEqual(reponse.corps.schemas, [ERREUR]);
  assert.equal(reponse.corps.status, String(statut));
  assert.equal(reponse.corps.scimType, genre);
  assert.match(reponse.entetes.get("content-type") ?? "", /^application\/scim\+json/);
}

test("ANX1-2-08 a directory reaches its own partner's people alone, with a token of the RGC, hashed and revocable", async () => {
  const cree = await scim("/Users", "POST", unUtilisateur());
  assert.equal(cree.statut, 201, JSON.stringify(cree.corps));
  const { rows } = await s.pool.query(
    "select encode(empreinte, 'escape') as e from habilitations.jeton_annuaire",
  );
  assert.ok(rows.every(({ e }) => !jeton.includes(e)));
  const voisin = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: voisin.id });
  const rgcVoisin = await unAgent(s.pool, { organisationId: voisin.id, roles: ["RGC"] });
  const enVoisin = await uneSession(s.pool, rgcVoisin);
  const limite = Date.now() + 10_000;
  const session = () => fetch(`${s.url}/portail/api/session`, { headers: enVoisin });
  while ((await session()).status !== 200) assert.ok(Date.now() < limite);
  const sien = await creerJeton(enVoisin);
  const ailleurs = (chemin: string, methode?: string, corps?: unknown) =>
    scim(chemin, methode, corps, {}, sien.valeur);
  estErreur(await ailleurs(`/Users/${cree.corps.id}`), 404);
  estErreur(await ailleurs(`/Users/${cree.corps.id}`, "DELETE"), 404);
  const vol = patch({ op: "add", path: "members", value: [{ value: cree.corps.id }] });
  estErreur(await ailleurs("/Groups/referent", "PATCH", vol), 404);
  const liste = await ailleurs("/Users");
  assert.ok(liste.corps.Resources.every(({ id }: { id: string }) => id !== cree.corps.id));
  for (const faux of ["", "x".repeat(50), `${jeton}x`]) {
    const refus = await scim("/Users", "GET", undefined, {}, faux);
    estErreur(refus, 401);
    const traces = await lireTraces(s.pool, refus.entetes.get("x-correlation-id") ?? "");
    assert.deepEqual(
      traces.map(({ acte, issue, motif }) => [acte, issue, motif]),
      [["joindre-annuaire", "refusee", "JETON_INVALIDE"]],
    );
  }
  const revocation = `${s.url}/portail/api/gestion-des-comptes/annuaire/jetons/${sien.id}/revocation`;
  const revoquer = async (entetes: Record<string, string>, motif: string | undefined) =>
    (await appeler(revocation, { entetes, corps: { motif } })).statut;
  assert.equal(await revoquer(enRgc, "Annuaire remplacé"), 409);
  for (const motif of [undefined, "", "     "]) assert.equal(await revoquer(enVoisin, motif), 400);
  assert.equal((await ailleurs("/Users")).statut, 200);
  assert.equal(await revoquer(enVoisin, "Annuaire remplacé"), 204);
  const { rows: revoques } = await s.pool.query(
    "select contenu from journal.evenement where sujet_id = $1 and genre = 'jeton-annuaire-revoque'",
    [sien.id],
  );
  assert.deepEqual(revoques, [{ contenu: { motif: "Annuaire remplacé" } }]);
  estErreur(await ailleurs("/Users"), 401);
});

test("RFC 7644: create, read, filter, page, replace, with versions and its errors", async () => {
  const voulu = unUtilisateur();
  const cree = await scim("/Users", "POST", voulu);
  assert.equal(
    cree.entetes.get("location"),
    `http://localhost:8080/scim/v2/Users/${cree.corps.id}`,
  );
  assert.deepEqual(cree.corps.emails, voulu.emails);
  const etag = cree.entetes.get("etag") ?? "";
  assert.equal(etag, cree.corps.meta.version);
  estErreur(await scim("/Users", "POST", voulu), 409, "uniqueness");
  estErreur(await scim("/Users", "POST", "{"), 400, "invalidSyntax");
  const nomme = JSON.stringify(unUtilisateur({ name: { familyName: "Noël", givenName: "Léa" } }));
  for (const type of ["application/scim+json", "application/json"]) {
    const entetes = { "content-type": type };
    const latin = await scim("/Users", "POST", Buffer.from(nomme, "latin1"), entetes);
    estErreur(latin, 400);
    assert.match(latin.corps.detail, /doit être écrit en UTF-8/);
  }
  estErreur(await scim("/Users", "POST", unUtilisateur({ emails: [] })), 400, "invalidValue");
  estErreur(await scim(`/Users/${randomUUID()}`), 404);
  estErreur(await scim("/Users/pas-un-uuid"), 404);
  const chercher = (filtre: string, suite = "") =>
    scim(`/Users?filter=${encodeURIComponent(filtre)}${suite}`);
  for (const filtre of [
    `userName eq "${voulu.userName.toUpperCase()}"`,
    `externalId eq "${voulu.externalId}"`,
    `emails.value eq "${voulu.emails[0]!.value}" and active eq true`,
    `id eq "${cree.corps.id}"`,
  ]) {
    const trouve = await chercher(filtre);
    assert.deepEqual(
      [trouve.corps.totalResults, trouve.corps.Resources[0]?.id],
      [1, cree.corps.id],
    );
  }
  assert.equal((await chercher('userName eq "personne"')).corps.totalResults, 0);
  for (const filtre of ['userName sw "u"', "n’importe quoi", 'password eq "x"'])
    estErreur(await chercher(filtre), 400, "invalidFilter");
  await scim("/Users", "POST", unUtilisateur());
  const [une, deux] = [await scim("/Users?count=1"), await scim("/Users?count=1&startIndex=2")];
  assert.equal(une.corps.itemsPerPage, 1);
  assert.notEqual(une.corps.Resources[0].id, deux.corps.Resources[0].id);
  assert.ok(une.corps.totalResults >= 2);
  assert.equal((await scim("/Users?count=0")).corps.Resources.length, 0);
  const inchange = await scim(`/Users/${cree.corps.id}`, "GET", undefined, {
    "if-none-match": etag,
  });
  assert.equal(inchange.statut, 304);
  const remplace = { ...voulu, title: "Référente" };
  const chemin = `/Users/${cree.corps.id}`;
  const fait = await scim(chemin, "PUT", remplace, { "if-match": etag });
  assert.equal(fait.corps.title, "Référente");
  estErreur(await scim(chemin, "PUT", remplace, { "if-match": etag }), 412);
  const autre = unUtilisateur();
  await scim("/Users", "POST", autre);
  for (const pris of [{ userName: autre.userName }, { emails: autre.emails }])
    estErreur(await scim(chemin, "PUT", { ...remplace, ...pris }), 409, "uniqueness");
});

test("what no directory sends is refused: never a failure, never the whole directory for want of a filter", async () => {
  const { id } = (await scim("/Users", "POST", unUtilisateur())).corps;
  const filtrer = (filtre: string) => scim(`/Users?filter=${encodeURIComponent(filtre)}`);
  const refusee = (reponse: Reponse) => estErreur(reponse, 400, reponse.corps.scimType);
  for (const attribut of ["constructor", "__proto__", "toString"])
    estErreur(await filtrer(`${attribut} eq "x"`), 400, "invalidFilter");
  for (const valeur of ["\\q", "a\\u0000b", "a\\ud800b"])
    estErreur(await filtrer(`userName eq "${valeur}"`), 400, "invalidFilter");
  // Its cost would be that of its length squared.
  refusee(await filtrer(`userName eq "x"${" ".repeat(2000)}`));
  for (const question of ["filter=a&filter=b", "startIndex=1&startIndex=2", "count=1&count=2"])
    refusee(await scim(`/Users?${question}`));
  for (const question of ["filter=a&filter=b", "excludedAttributes=a&excludedAttributes=b"]) {
    refusee(await scim(`/Groups?${question}`));
    refusee(await scim(`/Groups/referent?${question}`));
  }
  assert.deepEqual((await scim(`/Users?startIndex=${"9".repeat(30)}`)).corps.Resources, []);
  for (const corps of ["null", "[]", "12", '"x"'])
    for (const [methode, chemin] of [
      ["POST", "/Users"],
      ["PUT", `/Users/${id}`],
      ["PATCH", `/Users/${id}`],
      ["PUT", "/Groups/referent"],
      ["PATCH", "/Groups/referent"],
    ] as const)
      refusee(await scim(chemin, methode, corps));
  for (const operation of [null, 1, "x", [], { op: 1 }, { op: "add", path: {}, value: 1 }]) {
    refusee(await scim(`/Users/${id}`, "PATCH", patch(operation as object)));
    refusee(await scim("/Groups/referent", "PATCH", patch(operation as object)));
  }
  for (const members of ["x", 5, null, {}, [null], ["x"], [{ value: 5 }], [{}]])
    refusee(await scim("/Groups/referent", "PUT", { displayName: "x", members }));
  const long = "x".repeat(300);
  for (const voulu of [
    { userName: long },
    { userName: "ligne\r\nsuivante" },
    { externalId: long },
    { title: long },
    { name: { familyName: long, givenName: "Camille" } },
    { name: { familyName: "Leroux", givenName: long } },
  ])
    estErreur(await scim("/Users", "POST", unUtilisateur(voulu)), 400, "invalidValue");
});

test("RFC 7644 §3.5.2: PATCH by path, by filter and without path; every write is a journal line", async () => {
  const { id } = (await scim("/Users", "POST", unUtilisateur())).corps;
  const fait = await scim(
    `/Users/${id}`,
    "PATCH",
    patch(
      { op: "Replace", path: "name.familyName", value: "Verlaine" },
      { op: "replace", path: 'emails[type eq "work"].value', value: `v.${id}@pdc.example` },
      { op: "add", value: { title: "Cheffe de service" } },
    ),
  );
  assert.equal(fait.statut, 200, JSON.stringify(fait.corps));
  assert.deepEqual(
    [fait.corps.name.familyName, fait.corps.emails[0].value, fait.corps.title],
    ["Verlaine", `v.${id}@pdc.example`, "Cheffe de service"],
  );
  const traces = await lireTraces(s.pool, fait.entetes.get("x-correlation-id") ?? "");
  const actes = traces.map(({ acte, issue, canal }) => `${canal} ${acte} ${issue}`);
  assert.ok(actes.includes("api annuaire-modifier-personne accordee"), actes.join());
  const faux = patch({ op: "replace", path: "inconnu", value: 1 });
  estErreur(await scim(`/Users/${id}`, "PATCH", faux), 400, "invalidPath");
  estErreur(await scim(`/Users/${id}`, "PATCH", { Operations: [] }), 400, "invalidSyntax");
  const partage = patch({
    op: "replace",
    value: { name: { familyName: "Accueil", givenName: "Service" } },
  });
  estErreur(await scim(`/Users/${id}`, "PATCH", partage), 400, "invalidValue");
});

test("a path that is none, however it is written, is refused at once and holds nobody else", async () => {
  const { id } = (await scim("/Users", "POST", unUtilisateur())).corps;
  const interminable = `"${"\\".repeat(60)}`;
  for (const operation of [
    { op: "add", path: `emails[type eq ${interminable}].value`, value: "x" },
    { op: "remove", path: `emails[${interminable}]` },
    { op: "add", value: { [`emails[type eq ${interminable}].value`]: "x" } },
    { op: "remove", path: "emails", value: [{ [interminable]: 1 }] },
    { op: "remove", path: `emails[${"(".repeat(50_000)}]` },
    { op: "add", path: ".".repeat(50_000), value: "x" },
    { op: "add", path: "name.__proto__.x\n", value: "x" },
  ])
    estErreur(await scim(`/Users/${id}`, "PATCH", patch(operation)), 400, "invalidPath");
  const membres = { op: "remove", path: `members[${interminable}]` };
  estErreur(await scim("/Groups/referent", "PATCH", patch(membres)), 400, "invalidPath");
});

async function unHabilite(mission: string) {
  const { id } = (await scim("/Users", "POST", unUtilisateur())).corps as { id: string };
  await s.pool.query("update habilitations.agent set mission = $2 where id = $1", [id, mission]);
  for (const module of ["vue-360", "sanction"]) {
    await inserer(s.pool, "habilitations.droit", {
      agent_id: id,
      module,
      debut: "2025-01-01",
      fin: "2099-12-31",
      motif: "essai",
    });
  }
  return id;
}
async function droits(id: string): Promise<string[]> {
  const { rows } = await s.pool.query<{ dit: string }>(
    `select concat_ws(' ', module, suspension_cause, retrait_cause) as dit
     from habilitations.droit where agent_id = $1 order by module`,
    [id],
  );
  return rows.map(({ dit }) => dit);
}

test("ANX1-5.1-09 ANX1-2-10 active false and DELETE are departures; the account comes back without rights", async () => {
  const [desactive, efface] = [await unHabilite("sanctions"), await unHabilite("sanctions")];
  const entetes = await uneSession(s.pool, { id: desactive, organisationId: s.departement.id });
  const session = () => fetch(`${s.url}/portail/api/session`, { headers: entetes });
  assert.equal((await session()).status, 200);
  // Microsoft Entra sends the value as text.
  const inactif = patch({ op: "Replace", path: "active", value: "False" });
  const fait = await scim(`/Users/${desactive}`, "PATCH", inactif);
  assert.deepEqual([fait.statut, fait.corps.active], [200, false]);
  assert.deepEqual(await droits(desactive), ["sanction depart", "vue-360 depart"]);
  assert.equal((await session()).status, 401);
  assert.equal((await scim(`/Users/${efface}`, "DELETE")).statut, 204);
  assert.deepEqual(await droits(efface), ["sanction depart", "vue-360 depart"]);
  estErreur(await scim(`/Users/${efface}`), 404);
  const actif = patch({ op: "replace", value: { active: true } });
  assert.equal((await scim(`/Users/${desactive}`, "PATCH", actif)).corps.active, true);
  assert.deepEqual(await droits(desactive), ["sanction depart", "vue-360 depart"]);
});

test("ANX1-5.1-02 ANX1-5.1-10 groups are the missions: entering one changes functions, and gives no right", async () => {
  const groupes = await scim("/Groups?excludedAttributes=members");
  assert.ok(groupes.corps.Resources.some(({ id }: { id: string }) => id === "referent"));
  const filtre = encodeURIComponent('displayName eq "Référent de parcours"');
  assert.equal((await scim(`/Groups?filter=${filtre}`)).corps.Resources[0].id, "referent");
  const neuf = (await scim("/Users", "POST", unUtilisateur())).corps.id;
  const entrer = (id: string) => patch({ op: "add", path: "members", value: [{ value: id }] });
  const fait = await scim("/Groups/referent", "PATCH", entrer(neuf));
  assert.equal(fait.statut, 200, JSON.stringify(fait.corps));
  assert.deepEqual((await scim(`/Users/${neuf}`)).corps.groups[0].value, "referent");
  assert.deepEqual(await droits(neuf), []);
  const mute = await unHabilite("sanctions");
  await scim("/Groups/referent", "PATCH", entrer(mute));
  assert.deepEqual(await droits(mute), ["sanction changement", "vue-360"]);
  const sorti = patch({ op: "remove", path: `members[value eq "${mute}"]` });
  assert.equal((await scim("/Groups/referent", "PATCH", sorti)).statut, 200);
  assert.deepEqual(await droits(mute), ["sanction changement", "vue-360 changement"]);
  estErreur(await scim("/Groups/inconnu"), 404);
  estErreur(await scim("/Groups", "POST", { displayName: "Administrateurs" }), 403);
  estErreur(await scim("/Groups/referent", "DELETE"), 403);
});

test("RFC 7643: the provider says what it does", async () => {
  const configuration = (await scim("/ServiceProviderConfig")).corps;
  assert.deepEqual(
    [configuration.patch.supported, configuration.bulk.supported, configuration.etag.supported],
    [true, false, true],
  );
  const types = (await scim("/ResourceTypes")).corps.Resources;
  assert.deepEqual(
    types.map(({ id }: { id: string }) => id),
    ["User", "Group"],
  );
  assert.equal((await scim(`/Schemas/${USER}`)).corps.id, USER);
  estErreur(await scim("/Schemas/rien"), 404);
});
