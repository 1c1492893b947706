import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { appliquer } from "./appliquer.ts";
import type { Contexte, Ecriture } from "./ecriture.ts";
import { ETAT_VIDE, type Etat } from "./etat.ts";
import { THEMATIQUES_BESOINS } from "./nomenclature/besoins.ts";
import { CONTRAINTES } from "./nomenclature/contraintes.ts";
import { ANALYSES } from "./nomenclature/pouvoir-agir.ts";
import { contrainteDe, libelleDe } from "./nomenclature/retrouver.ts";
import { proposer } from "./propositions.ts";
import { IMPACTS, VALEURS_CONTRAINTE } from "./valeurs.ts";

const A = { nom: "LEROUX", prenom: "CAMILLE", structure: "A", type: "AGENT" } as const;
const B = { ...A, structure: "B" };
const LE = new Date("2025-03-10T09:00:00Z");
const contexte = (reste: Partial<Contexte> = {}): Contexte => ({
  agent: A,
  maintenant: LE,
  estPartenaire: true,
  nouvelId: () => "id-1",
  ...reste,
});
function faire(etat: Etat, ecriture: Ecriture, reste: Partial<Contexte> = {}): Etat {
  const suite = appliquer(etat, ecriture, contexte(reste));
  if ("refus" in suite) throw new Error(suite.refus.code);
  return suite.etat;
}
const noter = (codes: readonly string[], reste: object = {}) => ({
  contraintes: {
    le: LE,
    contraintes: codes.map((code) => ({
      code,
      valeur: "OUI",
      estPrioritaire: null,
      impact: null,
    })),
    situations: [],
    objectifs: [],
    sansContrainte: null,
    ...reste,
  },
});

test("the referential: every code once in its family, the wire's number of each, nine different analyses", () => {
  const nombres = CONTRAINTES.map(({ code, situations, objectifs }) => [
    code,
    situations.length,
    objectifs.length,
  ]);
  assert.deepEqual(nombres, [
    ["22", 16, 7],
    ["23", 16, 7],
    ["24", 8, 6],
    ["25", 12, 6],
    ["26", 6, 3],
    ["27", 19, 7],
    ["28", 9, 7],
    ["29", 6, 6],
  ]);
  for (const famille of ["situations", "objectifs"] as const) {
    const codes = CONTRAINTES.flatMap((contrainte) => contrainte[famille].map(({ code }) => code));
    assert.equal(new Set(codes).size, codes.length, famille);
    for (const { code, [famille]: choix } of CONTRAINTES)
      for (const un of choix) assert.equal(contrainteDe(famille, un.code), code);
  }
  const besoins = THEMATIQUES_BESOINS.flatMap((thematique) => thematique.besoins);
  assert.deepEqual(
    besoins.map(({ code }) => Number(code)),
    Array.from({ length: 21 }, (_rien, rang) => rang + 1),
  );
  assert.equal(new Set(ANALYSES.map(({ libelle }) => libelle)).size, 9);
  assert.equal(libelleDe("besoins", "999"), "999");
  assert.equal(contrainteDe("objectifs", "999"), null);
});

test("whatever is explored, one constraint at most has the priority, and nothing else is lost", () => {
  const codes = CONTRAINTES.map(({ code }) => code).filter((code) => code !== "22");
  const note = fc.record({
    code: fc.constantFrom(...codes),
    valeur: fc.constantFrom(...VALEURS_CONTRAINTE),
    estPrioritaire: fc.constantFrom(true, false, null),
    impact: fc.constantFrom(...IMPACTS, null),
  });
  const exploration = fc.uniqueArray(note, { minLength: 1, selector: ({ code }) => code });
  fc.assert(
    fc.property(fc.array(exploration, { maxLength: 8 }), (explorations) => {
      let etat = ETAT_VIDE;
      explorations.forEach((contraintes, minute) => {
        const le = new Date(LE.getTime() + minute * 60_000);
        const suite = appliquer(
          etat,
          noter([], { le, contraintes }),
          contexte({ maintenant: le, agent: minute % 2 ? A : B }),
        );
        if ("refus" in suite) {
          assert.ok(contraintes.filter(({ estPrioritaire }) => estPrioritaire).length > 1);
          return;
        }
        for (const code of Object.keys(etat.contraintes)) assert.ok(suite.etat.contraintes[code]);
        for (const { code, valeur } of contraintes)
          assert.equal(suite.etat.contraintes[code]?.valeur, valeur);
        etat = suite.etat;
      });
      const prioritaires = Object.values(etat.contraintes).filter((c) => c.estPrioritaire);
      assert.ok(prioritaires.length <= 1);
    }),
  );
});

test("what is older, or of the same instant elsewhere, never replaces what is newer", () => {
  const etat = faire(ETAT_VIDE, noter(["23"]));
  const code = (le: string, agent: typeof A | typeof B) => {
    const suite = appliquer(etat, noter(["23"], { le: new Date(le) }), contexte({ agent }));
    return "refus" in suite ? suite.refus.code : "admise";
  };
  assert.equal(code("2025-03-10T08:59:59Z", A), "EXPLORATION_ANTERIEURE_INVALIDE");
  assert.equal(code("2025-03-10T09:00:00Z", B), "EXPLORATION_ANTERIEURE_INVALIDE");
  assert.equal(code("2025-03-10T09:00:00Z", A), "admise");
  // Another constraint may be told late: nothing newer is known of it.
  const tardive = noter(["24"], { le: new Date("2025-01-10T09:00:00Z") });
  assert.equal(faire(etat, tardive).contraintes["24"]?.le, "2025-01-10T09:00:00.000Z");
  // A clock ahead of ours by five minutes at most dates what is explored now.
  assert.equal(code("2025-03-10T09:05:00Z", A), "admise");
  assert.equal(code("2025-03-10T09:05:00Z", B), "EXPLORATION_ANTERIEURE_INVALIDE");
  assert.equal(code("2025-03-10T09:05:01Z", A), "DATE_INVALIDE");
});

test("what is told late brings back neither the day of the last exploration nor what was declared since", () => {
  const tard = new Date("2025-01-10T09:00:00Z");
  const declaration = noter(["23"], {
    contraintes: [{ code: "23", valeur: "CLOTUREE", estPrioritaire: null, impact: null }],
    sansContrainte: true,
  });
  const numerique = (le: Date, code: string) => ({
    numerique: {
      ...noter(["22"], { le }).contraintes,
      situations: [{ code, valeur: "OUI" }],
      contraintes: code === "42" ? noter(["22"]).contraintes.contraintes : [],
      besoin: null,
    },
  });
  const besoin = (le: Date, code: string) => ({
    besoins: [{ id: "id-1", le, besoins: [{ code, valeur: "BESOIN" }] }],
  });
  const avant = [
    { diagnostics: [{ id: null, projet: {}, prioritaire: null }] },
    declaration,
    numerique(LE, "42"),
    besoin(LE, "1"),
  ].reduce((etat, ecriture) => faire(etat, ecriture), ETAT_VIDE);
  const apres = [noter(["24"], { le: tard }), numerique(tard, "43"), besoin(tard, "2")].reduce(
    (etat, ecriture) => faire(etat, ecriture, { agent: B }),
    avant,
  );
  const marque = { le: LE.toISOString(), agent: A };
  assert.deepEqual(
    [apres.contraintesExplorees, apres.numeriqueExplore, apres.diagnostics[0]?.besoinsExplores],
    [marque, marque, marque],
  );
  assert.deepEqual(apres.sansContrainte, { flag: true, ...marque });
  assert.equal(apres.contraintes["24"]?.le, tard.toISOString());
  assert.equal(faire(apres, noter(["25"])).sansContrainte?.flag, false);
});

test("a project keeps what is not said; its own date moves with its name or its nature alone", () => {
  const projet = { nomMetier: "Boulanger", codeTypologie: "MR" as const, codeRome: "D1102" };
  const cree = faire(ETAT_VIDE, { diagnostics: [{ id: null, projet, prioritaire: true }] });
  const apres = (changement: object) =>
    faire(
      cree,
      { diagnostics: [{ id: "id-1", projet: changement, prioritaire: null }] },
      { maintenant: new Date("2025-04-10T09:00:00Z") },
    ).diagnostics[0]?.diagnostic;
  const meme = apres({ codeRome: "D1104" });
  assert.deepEqual(
    [meme?.nomMetier, meme?.codeRome, meme?.estPrioritaire, meme?.idMetierChiffre],
    ["Boulanger", "D1104", true, "API_PARTENAIRE"],
  );
  assert.equal(meme?.dateMiseAJourProjet, "2025-03-10T09:00:00.000Z");
  assert.equal(meme?.dateMiseAJour, "2025-04-10T09:00:00.000Z");
  assert.equal(apres({ nomMetier: "Pâtissier" })?.dateMiseAJourProjet, "2025-04-10T09:00:00.000Z");
  const trop = Array.from({ length: 51 }, () => ({ id: null, projet, prioritaire: null }));
  const suite = appliquer(ETAT_VIDE, { diagnostics: trop }, contexte());
  assert.equal("refus" in suite && suite.refus.code, "DIAGNOSTICS_INVALIDE");
});

test("RAPP-06 an answer of the questionnaire proposes its constraint, its impact and the situation that it names", () => {
  assert.deepEqual(proposer("27", { contrainte_logement: "SANS_LOGEMENT" }), {
    critere: "contrainte_logement",
    reponse: "SANS_LOGEMENT",
    impact: "NON_RENSEIGNE",
    situations: ["24"],
  });
  const forte = { contrainte_sante: "IMPACT_FORT_RECHERCHE_EMPLOI" };
  assert.equal(proposer("25", forte)?.impact, "FORT");
  for (const [code, criteres] of [
    ["25", { contrainte_sante: "AUCUNE" }],
    ["25", {}],
    ["99", forte],
  ] as const)
    assert.equal(proposer(code, criteres), null);
});
