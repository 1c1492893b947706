import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  type AppelVoulu,
  appeler,
  obtenirJeton,
  obtenirJetonUsager,
} from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { uneConvention, uneOrganisation } from "../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../../essais/usagers.ts";
import { EXEMPLE_ISSUE, EXEMPLE_SAISIE } from "../exemples.ts";

const RACINE = "/partenaire/demarches-usager/v1";
const FAITE = { ...EXEMPLE_ISSUE, version: 1 };

let s: Situation;
before(async () => {
  // The Tuesday before the change of hour.
  s = await ouvrirSituation({ instant: "2026-03-24T11:00:00Z" });
});
after(() => s.fermer());

type Personne = { readonly usager: UsagerEssai; readonly jeton: string; readonly acces: string };

async function unePersonne(voulu = {}): Promise<Personne> {
  const usager = await unUsager(s.pool, voulu);
  return { usager, jeton: await obtenirJetonUsager(s.url, s.jeton, usager), acces: s.jeton };
}

const demander = ({ jeton, acces }: Personne, chemin: string, voulu: AppelVoulu = {}) =>
  appeler(s.url + RACINE + chemin, { jeton: acces, usager: jeton, ...voulu });
const prevoir = (p: Personne, reste: object = {}, voulu: AppelVoulu = {}) =>
  demander(p, "/demarches", { corps: { ...EXEMPLE_SAISIE, ...reste }, ...voulu });
const modifier = (p: Personne, id: string, corps: object) =>
  demander(p, `/demarches/${id}`, { methode: "PUT", corps: { ...EXEMPLE_SAISIE, ...corps } });
const conclure = (p: Personne, id: string, corps: object) =>
  demander(p, `/demarches/${id}/etat`, { methode: "PATCH", corps });
const semaine = async (p: Personne, jour = "2026-03-24") =>
  (await demander(p, `/demarches?semaine=${jour}`)).corps;
const probleme = ({ statut, corps }: { statut: number; corps: { title: string; code: string } }) =>
  [statut, corps.title, corps.code] as const;
const INVALIDE = [400, "DonneeEnEntreeInvalideException", "DONNEE_INVALIDE"] as const;

async function uneVoisine(p: Personne, type: "ML" | "CE", voulu = {}): Promise<Personne> {
  const organisation = await uneOrganisation(s.pool, { type, ...voulu });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: organisation.id });
  const application = await uneApplication(s.pool, { organisationId: organisation.id });
  const acces = await obtenirJeton(s.url, application, SCOPES_AGENT);
  await s.pool.query("update usagers.usager set referent_id = $2 where id = $1", [
    p.usager.id,
    organisation.id,
  ]);
  return { ...p, acces, jeton: await obtenirJetonUsager(s.url, acces, p.usager) };
}

test("planned, changed, done: the week adds up, and each writing is an event of its organisation", async () => {
  const p = await unePersonne();
  const vide = await demander(p, "/demarches");
  assert.deepEqual([vide.statut, vide.texte], [204, ""]);
  const prevue = await prevoir(p);
  assert.equal(prevue.statut, 201, prevue.texte);
  const { id } = prevue.corps;
  assert.deepEqual(
    [prevue.corps.etat, prevue.corps.version, prevue.corps.source, prevue.corps.heuresRealisees],
    ["PREVUE", 1, s.departement.nom, null],
  );
  const change = await modifier(p, id, { version: 1, heuresPrevues: 2.5, jour: null });
  assert.deepEqual([change.statut, change.corps.version, change.corps.jour], [200, 2, null]);
  const faite = await conclure(p, id, { version: 2, etat: "FAITE" });
  assert.deepEqual([faite.statut, faite.corps.heuresRealisees], [200, 2.5]);
  await prevoir(p, { type: "FORMATION", titre: "Permis", heuresPrevues: 4, semaine: "2026-03-29" });
  const lue = await semaine(p);
  assert.deepEqual(
    [lue.debut, lue.fin, lue.numero, lue.demarches.length],
    ["2026-03-23", "2026-03-29", "2026-W13", 2],
  );
  assert.deepEqual([lue.heuresPrevues, lue.heuresRealisees, lue.ecart], [6.5, 2.5, null]);
  assert.deepEqual((await demander(p, "/demarches?semaine=2026-03-30")).statut, 204);
  const { rows } = await s.pool.query(
    "select genre, organisation_id, contenu from journal.evenement where sujet_id = $1 order by le, id",
    [p.usager.id],
  );
  assert.deepEqual(rows.map(({ genre }) => genre).toSorted(), [
    "demarche.faite",
    "demarche.modifiee",
    "demarche.prevue",
    "demarche.prevue",
  ]);
  for (const { organisation_id, contenu } of rows) {
    assert.equal(organisation_id, s.departement.id);
    assert.doesNotMatch(JSON.stringify(contenu), /Atelier|Permis/);
  }
});

test("not done says why; a mistake is mended; what the table ignores is a conflict that says what may follow", async () => {
  const p = await unePersonne();
  const { id } = (await prevoir(p)).corps;
  const sansMotif = await conclure(p, id, { version: 1, etat: "NON_FAITE" });
  assert.deepEqual([sansMotif.statut, /« motif »/.test(sansMotif.corps.detail)], [400, true]);
  const manquee = { version: 1, etat: "NON_FAITE", motif: "SANTE", justificatif: "Arrêt" };
  const lue = (await conclure(p, id, manquee)).corps;
  assert.deepEqual([lue.etat, lue.motif, lue.justificatif], ["NON_FAITE", "SANTE", "Arrêt"]);
  assert.equal((await semaine(p)).heuresJustifiees, 3);
  const impossible = await conclure(p, id, { version: 2, etat: "ANNULEE" });
  assert.deepEqual(probleme(impossible), [409, "ConflitException", "TRANSITION_IMPOSSIBLE"]);
  assert.match(impossible.corps.detail, /PREVUE/);
  const close = await modifier(p, id, { version: 2 });
  assert.deepEqual(probleme(close), [409, "ConflitException", "DEMARCHE_CLOSE"]);
  assert.equal((await conclure(p, id, { version: 2, etat: "PREVUE" })).corps.motif, null);
  assert.equal(
    (await conclure(p, id, { version: 3, etat: "ANNULEE", commentaire: "Report" })).corps.etat,
    "ANNULEE",
  );
  const rouverte = await conclure(p, id, { version: 4, etat: "PREVUE" });
  assert.deepEqual([rouverte.corps.etat, rouverte.corps.commentaire], ["PREVUE", null]);
  const aVenir = (await prevoir(p, { jour: "2026-03-25" })).corps;
  const tropTot = await conclure(p, aVenir.id, FAITE);
  assert.deepEqual(probleme(tropTot), [409, "ConflitException", "DEMARCHE_A_VENIR"]);
});

test("bad input is a problem of RFC 9457 that names the field, lists what is accepted, and changes nothing", async () => {
  const p = await unePersonne();
  for (const [faux, attendu] of [
    [{ type: "SPORT" }, /« type ».*MISE_EN_SITUATION, FORMATION.*ACTIVITE/],
    [{ titre: " " }, /« titre »/],
    [{ titre: "🙃".repeat(201) }, /« titre »/],
    [{ titre: "a\u0000b" }, /« titre »/],
    [{ commentaire: "é".repeat(10_000) }, /« commentaire »/],
    [{ semaine: "24/03/2026" }, /« semaine »/],
    [{ semaine: "2026-02-30" }, /« semaine »/],
    [{ semaine: "2026-03-24T10:00:00" }, /« semaine »/],
    [{ semaine: "2028-03-24" }, /« semaine »/],
    [{ jour: "2026-03-30" }, /« jour »/],
    [{ jour: "demain" }, /« jour »/],
    [{ heuresPrevues: 0 }, /« heuresPrevues »/],
    [{ heuresPrevues: -2 }, /« heuresPrevues »/],
    [{ heuresPrevues: 1.1 }, /« heuresPrevues »/],
    [{ heuresPrevues: 24.25 }, /« heuresPrevues »/],
    [{ heuresPrevues: "3" }, /« heuresPrevues »/],
    [{ heuresPrevues: null }, /« heuresPrevues »/],
  ] as const) {
    const sortie = await prevoir(p, faux);
    assert.deepEqual(probleme(sortie), INVALIDE, JSON.stringify(faux).slice(0, 80));
    assert.match(sortie.corps.detail, attendu);
    assert.match(sortie.entetes.get("content-type") ?? "", /^application\/problem\+json/);
    assert.equal(sortie.corps.instance, `${RACINE}/demarches`);
  }
  for (const corps of ["{", "[]", "null", '"texte"'])
    assert.deepEqual(probleme(await demander(p, "/demarches", { corps })), INVALIDE, corps);
  assert.equal((await demander(p, "/demarches")).statut, 204);
  assert.equal((await demander(p, "/demarches?semaine=hier")).statut, 400);
  const bonne = await prevoir(p, { titre: "Sport 🙂", commentaire: "🙂".repeat(2000) });
  assert.deepEqual([bonne.statut, bonne.corps.titre], [201, "Sport 🙂"]);
  const { id } = bonne.corps;
  for (const [faux, attendu] of [
    [{ etat: "REPORTEE" }, /« etat ».*PREVUE, FAITE, NON_FAITE, ANNULEE/],
    [{ etat: "NON_FAITE", motif: "PARESSE" }, /« motif ».*SANTE/],
    [{ etat: "FAITE", motif: "SANTE" }, /« motif »/],
    [{ heuresRealisees: 1.1 }, /« heuresRealisees »/],
    [{ version: undefined }, /« version »/],
    [{ version: "1" }, /« version »/],
  ] as const) {
    const sortie = await conclure(p, id, { ...FAITE, ...faux });
    assert.equal(sortie.statut, 400, JSON.stringify(faux));
    assert.match(sortie.corps.detail, attendu);
  }
  assert.equal((await semaine(p)).demarches[0].version, 1);
  for (const inconnu of ["x", "7b0d0c9e-0000-4000-8000-00000000d009"])
    assert.equal((await conclure(p, inconnu, FAITE)).statut, 400);
});

test("CONV-4-02 another person's, another organisation's, out of reach: refused, and nothing changes", async () => {
  const p = await unePersonne();
  const autre = await unePersonne();
  const { id } = (await prevoir(p)).corps;
  const etrangere = await conclure(autre, id, FAITE);
  assert.deepEqual([etrangere.statut, etrangere.corps.code], [400, "DEMARCHE_INTROUVABLE"]);
  const altere = await prevoir({ ...p, jeton: `${p.jeton.slice(0, -4)}AAAA` });
  assert.equal(altere.statut, 400);
  const ml = await uneVoisine(p, "ML", { departement: "62" });
  const lue = await semaine(ml);
  assert.equal(lue.demarches[0].source, s.departement.nom);
  const parReferent = await conclure(ml, id, FAITE);
  assert.deepEqual([parReferent.statut, parReferent.corps.version], [200, 2], parReferent.texte);
  const sienne = (await prevoir(ml)).corps;
  const refusee = await conclure(p, sienne.id, FAITE);
  assert.deepEqual(probleme(refusee), [403, "HabilitationException", "NON_REFERENT"]);
  const volee = await conclure({ ...p, jeton: ml.jeton }, id, FAITE);
  assert.deepEqual(probleme(volee), [403, "HabilitationException", "JETON_USAGER_ETRANGER"]);
  await s.pool.query("update usagers.usager set rsa_departement = '59' where id = $1", [
    p.usager.id,
  ]);
  assert.deepEqual(probleme(await prevoir(p)), [403, "HabilitationException", "HORS_PERIMETRE"]);
  assert.equal((await demander(p, "/demarches")).statut, 403);
});

test("two organisations at once: one writes, the other learns that it changed; a key writes once", async () => {
  const p = await unePersonne();
  const { id } = (await prevoir(p)).corps;
  const ml = await uneVoisine(p, "ML", { departement: "62" });
  const sorties = await Promise.all(
    [p, ml, p, ml].map((qui, rang) => modifier(qui, id, { version: 1, heuresPrevues: 1 + rang })),
  );
  assert.deepEqual(
    sorties.map(({ statut }) => statut).toSorted((a, b) => a - b),
    [200, 409, 409, 409],
  );
  const perdue = sorties.find(({ statut }) => statut === 409);
  assert.equal(perdue?.corps.code, "DEMARCHE_MODIFIEE");
  assert.match(perdue?.corps.detail, /a changé depuis que vous l’avez lue/);
  const entetes = { "idempotency-key": "cle-1" };
  const cle = (reste: object) =>
    appeler(`${s.url}${RACINE}/demarches`, {
      jeton: s.jeton,
      usager: p.jeton,
      entetes: {
        "pa-nom-agent": "LEROUX",
        "pa-prenom-agent": "CAMILLE",
        "pa-identifiant-agent": "cleroux62",
        ...entetes,
      },
      corps: { ...EXEMPLE_SAISIE, ...reste },
    });
  const [une, deux] = [await cle({}), await cle({})];
  assert.deepEqual([une.statut, deux.statut, deux.corps], [201, 201, une.corps]);
  assert.equal((await cle({ heuresPrevues: 1 })).statut, 400);
  assert.equal((await semaine(p)).demarches.length, 2);
});

test("the scopes: reading does not write; without the API nothing; the sandbox touches nobody", async () => {
  const p = await unePersonne();
  const lecture = await uneApplication(s.pool, {
    organisationId: s.departement.id,
    scopes: SCOPES_AGENT.filter((scope) => scope !== "ecriredemarches"),
  });
  const acces = await obtenirJeton(s.url, lecture, LIRE);
  const jeton = await obtenirJetonUsager(s.url, acces, p.usager);
  const lecteur = { ...p, acces, jeton };
  assert.equal((await demander(lecteur, "/demarches")).statut, 204);
  assert.deepEqual([(await prevoir(lecteur)).statut, (await prevoir(lecteur)).texte], [403, ""]);
  const sans = await obtenirJeton(s.url, lecture, ["api_rechercher-usagerv2", "rechercheusager"]);
  assert.equal((await demander({ ...p, acces: sans }, "/demarches")).statut, 403);
  assert.equal((await demander({ ...p, acces: "inconnu" }, "/demarches")).statut, 401);
  const { corps } = await demander(p, "/referentiel");
  assert.ok(corps.types.includes("ACCES_DROITS") && corps.activites.length > 5);
  const bac = await appeler(`${s.url}/partenaire/testdemarches-usager/v1/demarches`, {
    jeton: await obtenirJeton(s.url, await uneAppDEssai(), ["api_testdemarches-usagerv1"]),
    corps: EXEMPLE_SAISIE,
  });
  assert.deepEqual([bac.statut, bac.corps.titre], [201, EXEMPLE_SAISIE.titre]);
  assert.equal((await demander(p, "/demarches")).statut, 204);
  const document = await (
    await fetch(`${s.url}/francetravail.io/apis/demarches-usager-v1/openapi.json`)
  ).json();
  assert.match((document as { info: { description: string } }).info.description, /^Proposition/);
});

const LIRE = [
  "api_rechercher-usagerv2",
  "rechercheusager",
  "api_demarches-usagerv1",
  "liredemarches",
  "profil_accedant",
];
const uneAppDEssai = () => uneApplication(s.pool, { organisationId: s.departement.id });
