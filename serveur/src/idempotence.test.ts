import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { apis } from "./apis.ts";
import { appeler, obtenirJetonUsager } from "./essais/appels.ts";
import { type Poste, unPoste } from "./essais/demandes.ts";
import { dossierDe } from "./essais/dossier.ts";
import { ouvrirSituation, type Situation } from "./essais/situation.ts";
import { unUsager } from "./essais/usagers.ts";
import { EXEMPLE_DEMANDE } from "./modules/accompagnement/exemples-periodes.ts";
import { EXEMPLE_CRITERES, EXEMPLE_ORIENTATION_V1 } from "./modules/orientation/exemples.ts";

const MODULES = [
  "recherche-usager",
  "vue-360",
  "orientation",
  "diagnostic",
  "saisie-rendez-vous",
  "conclusions-entretiens",
  "organisation-demarches",
  "profil-competences",
  "mobilisation-accompagnement",
];
const { origine: _, ...CRITERES } = EXEMPLE_CRITERES;

/** Writings of the portal in a person's record, each of which would make something again. */
const ECRITURES: Readonly<Record<string, object>> = {
  demarches: {
    type: "RECHERCHE_EMPLOI",
    titre: "Atelier CV",
    semaine: "2026-03-09",
    jour: "2026-03-10",
    heuresPrevues: 3,
  },
  "rendez-vous": {
    date: "2026-03-02T14:30:00+01:00",
    duree: 45,
    motif: "ACC",
    statut: "EFFECTUE",
    modalite: "PHYSIQUE",
    organisme: "CD",
    lieu: null,
    theme: null,
  },
  entretiens: {
    type: "EDA",
    modalite: "I",
    commentaire: "Le projet est confirmé.",
    rendezVousId: null,
    jour: "2026-03-09",
  },
  "orientation/revue": {
    revue: { le: "2026-03-09", conclusion: "MAINTIEN", commentaire: "Suite" },
  },
  "orientation/reponses": { criteres: CRITERES },
  "diagnostic/contraintes": {
    ...{ version: 0, code: "23", valeur: "OUI", impact: "FORT", prioritaire: true },
    ...{ situations: [{ code: "7", valeur: "OUI" }], objectifs: [], besoin: null },
  },
  "diagnostic/sans-contrainte": { version: 0, flag: true },
  "diagnostic/projets": {
    ...{ version: 0, id: null, nom: "Boulanger", typologie: "MR" },
    ...{ sousTypologie: null, codeRome: null, prioritaire: true },
  },
  "profil/langue": { element: null, contenu: { langue: "Breton", niveau: "B1" } },
  periodes: { periode: { ...EXEMPLE_DEMANDE, dispositif: "ACCOMPAGNEMENT_GLOBAL" } },
};

let s: Situation;
let conseillere: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], MODULES);
});
after(() => s.fermer());

/** Someone on a social path, found by the counsellor. */
async function unDossier(parcours: string | null) {
  const usager = await unUsager(s.pool);
  const jeton = await obtenirJetonUsager(s.url, s.jeton, usager);
  if (parcours) {
    const entree = { date_entree_parcours: "2026-03-01" };
    const corps = { ...EXEMPLE_ORIENTATION_V1, organisme: "CD", parcours, ...entree };
    const chemin = `${s.url}/partenaire/orientationusager/v1/orientation`;
    assert.equal((await appeler(chemin, { jeton: s.jeton, usager: jeton, corps })).statut, 201);
  }
  return { id: usager.id, racine: await dossierDe(conseillere, usager) };
}

async function evenements(usagerId: string): Promise<number> {
  const { rows } = await s.pool.query<{ n: number }>(
    "select count(*)::int as n from journal.evenement where sujet_id = $1",
    [usagerId],
  );
  return rows[0]?.n ?? 0;
}

for (const [suite, corps] of Object.entries(ECRITURES)) {
  test(`the portal's « ${suite} » sent twice under one key is written once, and answers the same`, async () => {
    const parcours = suite === "orientation/reponses" ? null : "PSO";
    const { id, racine } = await unDossier(suite === "periodes" ? "PSP" : parcours);
    const envoyer = (cle: string, contenu = corps) =>
      conseillere.appeler(`${racine}/${suite}`, contenu, { "idempotency-key": cle });
    const avant = await evenements(id);
    const [premiere, seconde] = await Promise.all([envoyer(`${suite}-1`), envoyer(`${suite}-1`)]);
    assert.ok(premiere.statut < 300, premiere.texte);
    assert.deepEqual([seconde.statut, seconde.texte], [premiere.statut, premiere.texte]);
    const ecrits = await evenements(id);
    assert.ok(ecrits > avant);
    // Whoever lost the answer sends again later.
    s.horloge.regler("2026-03-10T09:01:00Z");
    const reprise = await envoyer(`${suite}-1`);
    s.horloge.regler("2026-03-10T09:00:00Z");
    assert.deepEqual([reprise.statut, reprise.texte], [premiere.statut, premiere.texte]);
    assert.equal(await evenements(id), ecrits);
    for (const cle of ["", "a b", "x".repeat(256)]) {
      const fausse = await envoyer(cle);
      assert.deepEqual([fausse.statut, fausse.corps.code], [400, "CLE_IDEMPOTENCE_INVALIDE"]);
    }
    assert.equal(await evenements(id), ecrits);
  });
}

test("a key that served for another writing is refused; another key writes again", async () => {
  const { id, racine } = await unDossier(null);
  const prevoir = (cle: string, titre: string) =>
    conseillere.appeler(
      `${racine}/demarches`,
      { ...ECRITURES.demarches, titre },
      { "idempotency-key": cle },
    );
  assert.equal((await prevoir("detournee", "Atelier CV")).statut, 200);
  const autre = await prevoir("detournee", "Forum");
  assert.deepEqual([autre.statut, autre.corps.code], [400, "CLE_IDEMPOTENCE_INVALIDE"]);
  const neuve = await prevoir("neuve", "Atelier CV");
  assert.equal(neuve.statut, 200);
  assert.equal(await evenements(id), 2);
});

/** A reading that the wire makes a POST: it holds a NIR, or criteria. */
const LECTURES = /^\/partenaire\/(?:rechercher-usager|rechercheindividucertifie)\//;

test("every writing of an API of the path declares the header that makes it happen once", async () => {
  const document = (await appeler(`${s.url}/francetravail.io/openapi.json`, {})).corps;
  const prefixes = apis.map(({ code, version }) => `/partenaire/${code}/v${version}/`);
  let ecritures = 0;
  for (const [chemin, methodes] of Object.entries<Record<string, Operation>>(document.paths)) {
    if (LECTURES.test(chemin) || !prefixes.some((prefixe) => chemin.startsWith(prefixe))) continue;
    for (const [methode, { parameters = [] }] of Object.entries(methodes)) {
      if (methode === "get") continue;
      ecritures += 1;
      const noms = parameters.map(({ name }) => name?.toLowerCase());
      assert.ok(noms.includes("idempotency-key"), `${methode} ${chemin}`);
    }
  }
  assert.ok(ecritures > 20, String(ecritures));
});

type Operation = { readonly parameters?: readonly { readonly name?: string }[] };
