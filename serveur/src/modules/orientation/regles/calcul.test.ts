import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { VALEURS_INITIALES } from "../../parametres/regles/valeurs-initiales.ts";
import { EXEMPLE_CRITERES } from "../exemples.ts";
import { type Grille, lirePoids, preconiser } from "./calcul.ts";
import { organismesCompetents, orientePourRsa } from "./competence.ts";
import { apresReponses, ETATS, GESTES, SUITES } from "./transitions.ts";
import { CHOIX, type Criteres, criteresManquants, EXIGES, OUI_NON } from "./valeurs.ts";

const initiale = (nom: string) => VALEURS_INITIALES.find((v) => v.nom === nom)?.valeur;
const GRILLE: Grille = {
  poids: lirePoids(initiale("orientation.poids") as string[]),
  fortsPourSocial: 3,
  fortsPourSocioPro: 1,
  faiblesPourSocioPro: 3,
};
const SITUATION = { rsa: true, age: 40, ageMissionLocale: 26 };

const complets: fc.Arbitrary<Criteres> = fc.record({
  ...Object.fromEntries(
    Object.entries(CHOIX).map(([nom, codes]) => [nom, fc.constantFrom<string>(...codes)]),
  ),
  ...Object.fromEntries(OUI_NON.map((nom) => [nom, fc.boolean()])),
});

test("every weight of the initial criteria data is one of a known answer", () => {
  const connues = new Set(
    Object.entries(CHOIX).flatMap(([nom, codes]) => codes.map((code) => `${nom}=${code}`)),
  );
  for (const cle of GRILLE.poids.keys()) assert.ok(connues.has(cle), cle);
  assert.equal(GRILLE.poids.size, (initiale("orientation.poids") as string[]).length);
});

test("B3-03 a missing answer leaves the path undetermined, whichever it is", () => {
  fc.assert(
    fc.property(complets, fc.constantFrom(...EXIGES), (criteres, manquant) => {
      const { [manquant]: _absent, ...incomplets } = criteres;
      const { parcours, organisme } = preconiser(incomplets, GRILLE, SITUATION);
      assert.deepEqual([parcours, organisme], ["IND", "IND"]);
      assert.ok(criteresManquants(incomplets).includes(manquant));
    }),
  );
});

test("B3-05 B3-06 a complete questionnaire always leads to one of the three paths, and each answer is explained", () => {
  fc.assert(
    fc.property(complets, (criteres) => {
      const { parcours, organisme, explication } = preconiser(criteres, GRILLE, SITUATION);
      assert.ok(["PED", "PSP", "PSO"].includes(parcours));
      assert.notEqual(organisme, "IND");
      assert.deepEqual(
        explication.map(({ critere }) => critere).toSorted(),
        Object.keys(criteres).toSorted(),
      );
    }),
  );
});

test("a heavier barrier never brings a person nearer to employment", () => {
  const RANG = { PED: 0, PSP: 1, PSO: 2, EO: -1, IND: -1 };
  const barrieres = Object.keys(CHOIX).filter((nom) => nom.startsWith("contrainte_"));
  fc.assert(
    fc.property(complets, fc.constantFrom(...barrieres), (criteres, nom) => {
      const sans = preconiser({ ...criteres, [nom]: "AUCUNE" }, GRILLE, SITUATION);
      const avec = preconiser(criteres, GRILLE, SITUATION);
      assert.ok(RANG[avec.parcours] >= RANG[sans.parcours]);
    }),
    { numRuns: 500 },
  );
});

test("B3-05 the body: the département beyond employment for the RSA, the mission locale of the young, Cap emploi on wish", () => {
  const leger = { ...EXEMPLE_CRITERES, contrainte_financiere: "AUCUNE" };
  const vers = (criteres: object, reste: object = {}) => {
    const { parcours, organisme } = preconiser(criteres, GRILLE, { ...SITUATION, ...reste });
    return [parcours, organisme];
  };
  assert.deepEqual(vers(leger), ["PED", "FT"]);
  assert.deepEqual(vers(EXEMPLE_CRITERES), ["PSP", "CD"]);
  assert.deepEqual(vers(EXEMPLE_CRITERES, { rsa: false }), ["PSP", "FT"]);
  assert.deepEqual(vers(leger, { age: 25 }), ["PED", "ML"]);
  assert.deepEqual(vers(leger, { age: 26 }), ["PED", "FT"]);
  const suivi = { ...leger, boe: true, boe_souhait_accompagnement: true };
  assert.deepEqual(vers(suivi), ["PED", "CE"]);
  assert.deepEqual(vers({ ...leger, capacite_a_travailler: false }), ["PSO", "CD"]);
  assert.deepEqual(vers({ ...leger, projet_pro: "AUCUN" }), ["PSP", "CD"]);
});

test("B3-07 the département has oriented by a path of the RSA, or opened since it received the right; by no older one", () => {
  const path = (competent: "CD" | "FT", etablieLe: string) => ({ competent, etablieLe });
  assert.equal(orientePourRsa(null, "2025-02-10", true), false);
  assert.equal(orientePourRsa(path("CD", "2024-01-01"), "2025-02-10", true), true);
  assert.equal(orientePourRsa(path("CD", "2025-02-09"), "2025-02-10", false), false);
  assert.equal(orientePourRsa(path("CD", "2025-02-10"), "2025-02-10", false), true);
  assert.equal(orientePourRsa(path("FT", "2025-02-09"), "2025-02-10", true), false);
  assert.equal(orientePourRsa(path("FT", "2025-02-10"), "2025-02-10", false), true);
  assert.equal(orientePourRsa(path("FT", "2025-02-09"), null, false), true);
});

test("B3-01 B3-07 the six weeks of the département, to the day, and its competence once it has oriented", () => {
  const qui = (jour: string, orientee = false, rsa = true) =>
    organismesCompetents({ rsa, recuLe: "2025-01-01", orientee, deleguee: false }, jour, 6);
  assert.deepEqual(qui("2025-02-12"), ["CD"]);
  assert.deepEqual(qui("2025-02-13"), ["CD", "FT"]);
  assert.deepEqual(qui("2025-12-31", true), ["CD"]);
  assert.deepEqual(qui("2025-01-01", false, false), ["FT", "ML", "CE"]);
});

test("answers complete a questionnaire, or reopen it when one now lacks; an open path takes none", () => {
  assert.equal(apresReponses("BROUILLON", false), "BROUILLON");
  assert.equal(apresReponses("BROUILLON", true), "EN_ATTENTE");
  assert.equal(apresReponses("EN_ATTENTE", true), "EN_ATTENTE");
  assert.equal(apresReponses("EN_ATTENTE", false), "BROUILLON");
  for (const etat of ["OUVERT", "CLOTURE", "ABANDON"] as const)
    assert.equal(apresReponses(etat, true), null);
});

test("the table of transitions, whole: what is not there is refused", () => {
  const table = ETATS.map((etat) => [
    etat,
    GESTES.filter((geste) => SUITES[etat][geste]).map((g) => `${g} → ${SUITES[etat][g]}`),
  ]);
  assert.deepEqual(Object.fromEntries(table), {
    BROUILLON: [
      "saisir → BROUILLON",
      "completer → SAISIE_COMPLETE",
      "refuser-vers → OUVERT",
      "refuser → ABANDON",
      "remplacer → ABANDON",
    ],
    SAISIE_COMPLETE: ["preconiser → EN_ATTENTE"],
    EN_ATTENTE: [
      "saisir → BROUILLON",
      "completer → SAISIE_COMPLETE",
      "accepter → OUVERT",
      "refuser-vers → OUVERT",
      "refuser → ABANDON",
      "remplacer → ABANDON",
    ],
    OUVERT: ["modifier → OUVERT", "remplacer → CLOTURE"],
    CLOTURE: [],
    ABANDON: [],
  });
});
