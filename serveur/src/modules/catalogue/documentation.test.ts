import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { conventionDe, type Poste, unCorrespondant, unPoste } from "../../essais/demandes.ts";
import { inserer } from "../../essais/inserer.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";

let s: Situation;
let operateur: Poste;
let rgc: Poste;
let correspondant: Poste;
let agent: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  operateur = await unPoste(s, s.operateur, ["OPERATEUR"]);
  rgc = await unPoste(s, s.departement, ["RGC"]);
  correspondant = await unPoste(s, s.departement, ["CORRESPONDANT_SI"]);
  agent = await unPoste(s, s.departement, []);
  const convention = await conventionDe(s.pool, s.departement.id);
  await unCorrespondant(s.pool, convention, "CORRESPONDANT_SI", "si@departement.example");
});
after(() => s.fermer());

const piece = (reste: object = {}) => ({
  titre: "Guide de prise en main",
  public: "tous",
  nouveautes: "Première version.",
  adresse: null,
  texte: "Ouvrez la Vue 360.",
  ...reste,
});
const publier = (element: string, reste: object = {}) =>
  operateur.appeler(`/documentation/${element}`, piece(reste));
const lire = async (poste: Poste, element: string) =>
  (await poste.appeler(`/documentation/${element}`)).corps;

/** Whom the notices of an element were for. */
async function avises(element: string): Promise<string[]> {
  const { rows } = await s.pool.query<{ courriel: string }>(
    `select d.courriel from notifications.avis a join notifications.destinataire d on d.avis_id = a.id
     where a.genre = 'documentation-publiee' and a.sujet_id = $1`,
    [element],
  );
  return rows.map(({ courriel }) => courriel).sort();
}

test("CONV-3.1-10 the opérateur publishes a version: readers see the current one, then the former ones", async () => {
  assert.deepEqual((await publier("vue-360")).corps, { version: 1 });
  s.horloge.regler("2026-03-11T09:00:00Z");
  const suite = { texte: null, adresse: "https://aide.example/vue-360", nouveautes: "En ligne." };
  assert.deepEqual((await publier("vue-360", suite)).corps, { version: 2 });
  const [document] = (await lire(agent, "vue-360")).documents;
  assert.deepEqual(
    [document.version, document.adresse, document.nouveautes, document.publieeLe],
    [2, "https://aide.example/vue-360", "En ligne.", "2026-03-11T09:00:00.000Z"],
  );
  assert.deepEqual(
    document.precedentes.map((d: { version: number; texte: string }) => [d.version, d.texte]),
    [[1, "Ouvrez la Vue 360."]],
  );
  const { outils } = (await agent.appeler("/documentation")).corps;
  const liste = outils.find(({ code }: { code: string }) => code === "vue-360");
  assert.deepEqual([liste.documents[0].version, liste.documents[0].texte], [2, null]);
});

test("CONV-3.1-10 an API points to its own reference, always that of the version served", async () => {
  const { reference, documents } = await lire(agent, "api-orientation");
  assert.equal((await fetch(s.url + reference)).status, 200);
  assert.deepEqual(documents, []);
  assert.equal((await lire(agent, "vue-360")).reference, null);
});

test("ANX5-F-11 the documentation for the correspondant SI is seen by them alone, in all its versions", async () => {
  const titre = "Procédures d’assistance";
  await publier("orientation", { titre, public: "tous", texte: "Ancienne, pour tous." });
  await publier("orientation", { titre, public: "correspondant-si", texte: "Réservée." });
  for (const poste of [correspondant, operateur]) {
    const { documents } = await lire(poste, "orientation");
    assert.deepEqual(
      documents.map((d: { texte: string }) => d.texte),
      ["Réservée."],
    );
  }
  for (const poste of [agent, rgc]) {
    assert.deepEqual((await lire(poste, "orientation")).documents, []);
    assert.doesNotMatch((await poste.appeler("/documentation")).texte, /Procédures/);
  }
});

test("ANX5-F-11 the RGC and the correspondant SI of a partner that has the tool are told; the latter alone when it is theirs", async () => {
  const assistance = [correspondant.courriel, "si@departement.example"];
  await publier("diagnostic");
  const tous = await avises("diagnostic");
  for (const courriel of [...assistance, rgc.courriel])
    assert.ok(tous.includes(courriel), courriel);
  assert.ok(!tous.includes(agent.courriel));
  await publier("sia", { public: "correspondant-si" });
  assert.deepEqual(await avises("sia"), assistance.sort());
});

test("ANX5-F-11 a partner that does not have the tool, or has no convention, is not told", async () => {
  const voisin = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, {
    operateur_id: s.operateur.id,
    partenaire_id: voisin.id,
    ouvert: false,
  });
  await inserer(s.pool, "demandes_acces.ouverture", {
    organisation_id: voisin.id,
    element: "profil-competences",
    debut: "2026-01-01",
    ouverte_le: new Date("2026-01-01T00:00:00Z"),
  });
  const sans = await uneOrganisation(s.pool, { departement: "80" });
  const leRgc = await unPoste(s, voisin, ["RGC"]);
  const autre = await unPoste(s, sans, ["RGC"]);
  await jusqua(async () => {
    const { corps } = await leRgc.appeler("/catalogue");
    return corps.elements?.some(
      (e: { code: string; disponibilite: string }) =>
        e.code === "profil-competences" && e.disponibilite === "ouvert",
    );
  });
  await publier("conclusions-entretiens");
  assert.ok(!(await avises("conclusions-entretiens")).includes(leRgc.courriel));
  await publier("profil-competences");
  const prevenus = await avises("profil-competences");
  assert.ok(prevenus.includes(leRgc.courriel));
  assert.ok(!prevenus.includes(autre.courriel));
});

test("CONV-3.1-10 what cannot be published: neither or both of address and text, no title, an unknown tool or audience, another's hand", async () => {
  for (const [faux, statut, attendu] of [
    [{ texte: null }, 400, /l’adresse de la documentation, ou son texte/],
    [{ adresse: "https://aide.example" }, 400, /l’adresse de la documentation, ou son texte/],
    [{ adresse: "http://aide.example", texte: null }, 400, /adresse/],
    [{ adresse: "https://aide .example", texte: null }, 400, /adresse/],
    [{ titre: "  " }, 400, /titre/],
    [{ nouveautes: "" }, 400, /nouveautes/],
    [{ public: "presse" }, 400, /tous/],
    [{ texte: "a".repeat(20_001) }, 400, /texte/],
    [{ version: 9 }, 400, /version/],
  ] as const) {
    const sortie = await publier("recherche-usager", faux);
    assert.deepEqual([sortie.statut, attendu.test(sortie.texte)], [statut, true], sortie.texte);
  }
  assert.equal((await publier("inconnu")).statut, 404);
  assert.equal((await agent.appeler("/documentation/inconnu")).statut, 404);
  for (const poste of [rgc, correspondant, agent]) {
    assert.equal((await poste.appeler("/documentation/recherche-usager", piece())).statut, 403);
  }
  assert.deepEqual((await lire(agent, "recherche-usager")).documents, []);
  const emoji = { texte: `Étape 1 👍 ${"a".repeat(10_000)}` };
  assert.equal((await publier("recherche-usager", emoji)).statut, 200);
});

test("CONV-3.1-10 two publications at once are two versions, and none is rewritten", async () => {
  const ensemble = await Promise.all([1, 2, 3].map(() => publier("prochain-rendez-vous")));
  assert.deepEqual(ensemble.map(({ corps }) => corps.version).sort(), [1, 2, 3]);
  await assert.rejects(
    s.pool.query("update catalogue.documentation set texte = 'x' where version = 1"),
    /permission denied/,
  );
});
