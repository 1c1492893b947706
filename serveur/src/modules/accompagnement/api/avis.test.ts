import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  type AppelVoulu,
  appeler,
  obtenirJeton,
  obtenirJetonUsager,
} from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { type Poste, unPoste } from "../../../essais/demandes.ts";
import { dossierDe } from "../../../essais/dossier.ts";
import { inserer } from "../../../essais/inserer.ts";
import { jusqua } from "../../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { lireTraces } from "../../../essais/traces.ts";
import { type UsagerEssai, unUsager } from "../../../essais/usagers.ts";
import { EXEMPLE_ORIENTATION_V1 } from "../../orientation/exemples.ts";
import { EXEMPLE_DEMANDE } from "../exemples-periodes.ts";

const RACINE = "/partenaire/mobilisation-accompagnement/v1/periodes";
let s: Situation;
let conseillere: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
  const modules = ["recherche-usager", "vue-360", "mobilisation-accompagnement"];
  conseillere = await unPoste(s, s.departement, [], modules);
});
after(() => s.fermer());

type Personne = { readonly usager: UsagerEssai; readonly jeton: string };
const demander = ({ jeton }: Personne, suite = "", voulu: AppelVoulu = {}) =>
  appeler(s.url + RACINE + suite, { jeton: s.jeton, usager: jeton, ...voulu });

/** Somebody on a path of the département, and their period. */
async function uneSuivie(reste: object = {}) {
  const usager = await unUsager(s.pool);
  const p = { usager, jeton: await obtenirJetonUsager(s.url, s.jeton, usager) };
  const corps = { ...EXEMPLE_ORIENTATION_V1, organisme: "CD", parcours: "PSP" };
  const chemin = `${s.url}/partenaire/orientationusager/v1/orientation`;
  await appeler(chemin, { jeton: s.jeton, usager: p.jeton, corps });
  const sortie = await demander(p, "", { corps: { ...EXEMPLE_DEMANDE, ...reste } });
  assert.equal(sortie.statut, 201, sortie.texte);
  return { ...p, periode: sortie.corps };
}
const donner = (p: Personne & { periode: { id: string } }, avis: string, voulu: AppelVoulu = {}) =>
  demander(p, `/${p.periode.id}/avis`, { corps: { avis }, ...voulu });
const garde = async (id: string) =>
  (
    await s.pool.query(
      "select avis, avis_le as le, version from accompagnement.periode where id = $1",
      [id],
    )
  ).rows[0];

test("B4-13 a person in intensive accompaniment is asked, may decline or change, and no reading by name tells what they say", async () => {
  const p = await uneSuivie();
  assert.equal(p.periode.avisLe, null);
  const premier = await donner(p, "PAS_SATISFAIT");
  assert.deepEqual([premier.statut, premier.corps.avisLe], [200, "2026-03-10"], premier.texte);
  assert.deepEqual(await garde(p.periode.id), {
    avis: "PAS_SATISFAIT",
    le: "2026-03-10",
    version: 1,
  });
  const fin = { version: 1, fin: "2026-03-10", motif: "EMPLOI" };
  assert.equal((await demander(p, `/${p.periode.id}/fin`, { corps: fin })).statut, 200);
  // The 11th in Paris already.
  s.horloge.regler("2026-03-10T23:30:00Z");
  const dernier = await donner(p, "DECLINE");
  assert.deepEqual([dernier.statut, dernier.corps.avisLe], [200, "2026-03-11"], dernier.texte);
  assert.deepEqual(await garde(p.periode.id), { avis: "DECLINE", le: "2026-03-11", version: 2 });

  const dossier = await dossierDe(conseillere, { numero: p.usager.numero });
  const lus = [
    premier,
    dernier,
    await demander(p),
    await conseillere.appeler(`${dossier}/periodes`),
    await conseillere.appeler(`${dossier}/vue-360`),
  ];
  for (const { texte } of lus) assert.doesNotMatch(texte, /SATISFAIT|DECLINE/);
  const { rows } = await s.pool.query<{ contenu: object }>(
    "select contenu from journal.evenement where sujet_id = $1 and genre = 'periode.avis'",
    [p.usager.id],
  );
  assert.deepEqual(
    rows.map(({ contenu }) => contenu),
    [1, 2].map((version) => ({ id: p.periode.id, version })),
  );
  const [ligne] = await lireTraces(s.pool, dernier.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    [ligne?.acte, ligne?.finalite, ligne?.issue, ligne?.usager_id],
    ["recueillir-avis", "ORIENTATION", "accordee", p.usager.id],
  );
  s.horloge.regler("2026-03-10T09:00:00Z");
});

test("B4-13 the screen notes what the person says; other words, another scheme, a period to come or cancelled are refused", async () => {
  const p = await uneSuivie();
  const dossier = await dossierDe(conseillere, { numero: p.usager.numero });
  const noter = (id: string, corps: object) =>
    conseillere.appeler(`${dossier}/periodes/${id}/avis`, corps);
  const note = await noter(p.periode.id, { avis: "SATISFAIT" });
  assert.deepEqual([note.statut, note.corps.avisLe], [200, "2026-03-10"], note.texte);
  for (const faux of [{ avis: "BIEN" }, { avis: null }, {}, { avis: "SATISFAIT", note: 5 }])
    assert.equal((await noter(p.periode.id, faux)).statut, 400, JSON.stringify(faux));
  assert.equal((await garde(p.periode.id)).avis, "SATISFAIT");

  const globale = await uneSuivie({ dispositif: "ACCOMPAGNEMENT_GLOBAL" });
  const autre = await donner(globale, "SATISFAIT");
  assert.equal(autre.statut, 400, autre.texte);
  assert.match(autre.corps.detail, /« avis » : il se demande sur un accompagnement intensif/);
  const aVenir = await uneSuivie({ debut: "2026-04-01" });
  assert.equal((await donner(aVenir, "SATISFAIT")).corps.code, "PERIODE_CONFLIT");
  const annulation = { version: 1, motif: "Mobilisée par erreur" };
  await demander(aVenir, `/${aVenir.periode.id}/annulation`, { corps: annulation });
  await s.pool.query("update accompagnement.periode set debut = '2026-03-10' where id = $1", [
    aVenir.periode.id,
  ]);
  assert.equal((await donner(aVenir, "SATISFAIT")).corps.code, "PERIODE_CONFLIT");
  const ailleurs = await donner({ ...globale, periode: p.periode }, "SATISFAIT");
  assert.deepEqual([ailleurs.statut, (await garde(p.periode.id)).avis], [400, "SATISFAIT"]);
});

test("CONV-4-02 what a person says is noted by who accompanies them, and by nobody without the right", async () => {
  const p = await uneSuivie();
  const ft = await uneApplication(s.pool, { organisationId: s.operateur.id });
  const jeton = await obtenirJeton(s.url, ft, SCOPES_AGENT);
  const usager = await obtenirJetonUsager(s.url, jeton, p.usager);
  const deFt = await donner(p, "SATISFAIT", { jeton, usager });
  assert.deepEqual([deFt.statut, deFt.corps.code], [403, "NON_REFERENT"], deFt.texte);
  const sans = await unPoste(s, s.departement, [], ["recherche-usager", "vue-360"]);
  const dossier = await dossierDe(sans, { numero: p.usager.numero });
  const refusee = await sans.appeler(`${dossier}/periodes/${p.periode.id}/avis`, {
    avis: "SATISFAIT",
  });
  assert.equal(refusee.statut, 403, refusee.texte);
  assert.equal((await garde(p.periode.id)).avis, null);
});

test("B4-13 who is mobilised beyond the dated number of people for one référent is told to whoever mobilises", async () => {
  await inserer(s.pool, "parametres.parametre", {
    ...{ nom: "accompagnement.portefeuille_max", valeur: 2, debut: "2026-03-10", fin: null },
    ...{ source: "essai", auteur: "essai" },
  });
  const avertissements = async (referent: string, dispositif = "ACCOMPAGNEMENT_INTENSIF") =>
    (await uneSuivie({ referent, dispositif })).periode.avertissements;
  // The parameter is known once announced: those of another référent say when.
  await jusqua(async () => (await avertissements("Attente")).length > 0);
  assert.deepEqual(await avertissements("Alix Rée"), []);
  assert.deepEqual(await avertissements("alix rée"), []);
  assert.deepEqual(await avertissements("Alix Rée", "ACCOMPAGNEMENT_GLOBAL"), []);
  assert.deepEqual(await avertissements("Alix Rée"), [
    "3 personnes suivies en accompagnement intensif, pour 2 au plus.",
  ]);
});
