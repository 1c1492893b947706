import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ajouterJours } from "../../../kit/delais.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { avertissementsActe, refuserSignature, type Signable } from "./acte-autorisant.ts";
import { avertissementVersion, NATURES, peutPublier } from "./annexe.ts";
import { estActive, intervalleOuvert } from "./convention.ts";
import { defautDeSaisie, delegationValide, fonctionsManquantes } from "./correspondant.ts";
import { dernierJourDenonciation, effetResiliation, reporterLimite } from "./denonciation.ts";
import { differences } from "./differences.ts";
import { etatLe, prochaineDate } from "./etat-le.ts";
import { ETATS_CONVENTION, type FaitConvention, suivant } from "./etats.ts";
import { ETATS_LITIGE, FAITS_LITIGE, suiteLitige } from "./litige.ts";
import { finPremierePeriode, periodeLe } from "./periode.ts";
import { appliquerPreseance, type Clause, ORDRE_PRESEANCE } from "./preseance.ts";
import { tribunalDuSiege } from "./tribunal.ts";

const TRIENNALE = { debut: "2025-01-01", fin: "2027-12-31", dureeAns: 3 };

test("CONV-10-01 three years from the first day, the last included, leap years or not", () => {
  const cas = [
    ["2025-01-01", "2027-12-31"],
    ["2024-02-29", "2027-02-27"],
    ["2025-03-01", "2028-02-29"],
    ["2026-03-30", "2029-03-29"],
  ] as const;
  for (const [debut, fin] of cas) assert.equal(finPremierePeriode(debut, 3), fin);
});

test("CONV-10-02 periods of three years follow each other without a gap", () => {
  assert.deepEqual(periodeLe(TRIENNALE, "2027-12-31"), {
    numero: 1,
    debut: "2025-01-01",
    fin: "2027-12-31",
  });
  assert.deepEqual(periodeLe(TRIENNALE, "2028-01-01"), {
    numero: 2,
    debut: "2028-01-01",
    fin: "2030-12-31",
  });
  assert.equal(periodeLe(TRIENNALE, "2024-12-31"), null);
  assert.equal(periodeLe({ ...TRIENNALE, dureeAns: null }, "2028-01-01"), null);
  const jour = fc.date({
    min: new Date("2000-01-01"),
    max: new Date("2060-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(jour, fc.integer({ min: 1, max: 10 }), fc.nat(20_000), (d, dureeAns, ecart) => {
      const debut = d.toISOString().slice(0, 10);
      const duree = { debut, fin: finPremierePeriode(debut, dureeAns), dureeAns };
      const vise = ajouterJours(debut, ecart);
      const periode = periodeLe(duree, vise);
      assert.ok(periode && periode.debut <= vise && vise <= periode.fin);
      const apres = periodeLe(duree, ajouterJours(periode.fin, 1));
      assert.equal(apres?.numero, periode.numero + 1);
      assert.equal(apres?.debut, ajouterJours(periode.fin, 1));
    }),
  );
});

test("CONV-10-03 the last day to denounce, in the two readings of AMB-12", () => {
  assert.equal(dernierJourDenonciation("2027-12-31", 6, "quantieme"), "2027-06-30");
  assert.equal(dernierJourDenonciation("2027-12-31", 6, "mois-entiers"), "2027-06-30");
  assert.equal(dernierJourDenonciation("2027-02-28", 6, "quantieme"), "2026-08-28");
  assert.equal(dernierJourDenonciation("2027-02-28", 6, "mois-entiers"), "2026-08-31");
  assert.equal(dernierJourDenonciation("2028-08-31", 6, "quantieme"), "2028-02-29");
});

test("CONV-10-04 an agreed notice of three months moves the last day", () => {
  assert.equal(dernierJourDenonciation("2027-12-31", 3, "quantieme"), "2027-09-30");
});

test("CONV-10-10 one month date to date from the notification, clamped to the end of the month", () => {
  assert.equal(effetResiliation("2026-01-31", 1), "2026-02-28");
  assert.equal(effetResiliation("2028-01-31", 1), "2028-02-29");
  assert.equal(effetResiliation("2026-03-28", 1), "2026-04-28");
  // The hour of the summer time change belongs to the civil day of Paris.
  assert.equal(effetResiliation(jourCivil(new Date("2026-03-28T23:30:00Z")), 1), "2026-04-29");
});

test("a limit on a day off stays, unless the parameter moves it (AMB-13)", () => {
  const feries = ["05-01", "2026-04-06"];
  assert.equal(reporterLimite("2026-05-01", { reporter: false, feries }), "2026-05-01");
  assert.equal(reporterLimite("2026-05-01", { reporter: true, feries }), "2026-05-04");
  assert.equal(reporterLimite("2026-04-04", { reporter: true, feries }), "2026-04-07");
});

test("CONV-1-01 access is what the dates say, whatever the daily task has recorded", () => {
  const convention = {
    ...TRIENNALE,
    id: "c",
    partenaireId: "p",
    etat: "signee" as const,
    resilieeLe: null,
    cesseLe: null,
  };
  assert.equal(intervalleOuvert({ ...convention, etat: "projet" }), null);
  assert.equal(intervalleOuvert({ ...convention, etat: "autorisee" }), null);
  for (const etat of ["signee", "en_vigueur"] as const) {
    assert.ok(estActive({ ...convention, etat }, "2040-05-05"));
    assert.ok(!estActive({ ...convention, etat }, "2024-12-31"));
  }
  for (const etat of ["en_vigueur", "denoncee", "echue", "resiliee"] as const) {
    const finie = { ...convention, etat, cesseLe: "2026-02-28" };
    assert.deepEqual(
      ["2026-02-27", "2026-02-28"].map((j) => estActive(finie, j)),
      [true, false],
    );
  }
  assert.ok(!estActive({ ...convention, dureeAns: null }, "2028-01-01"));
});

test("states of a convention: every transition of the table, and no other", () => {
  const faits: FaitConvention[] = [
    "autoriser",
    "signer",
    "commencer",
    "denoncer",
    "echoir",
    "resilier",
  ];
  const permis = ETATS_CONVENTION.flatMap((etat) =>
    faits.flatMap((fait) => {
      const vers = suivant(etat, fait);
      return vers ? [`${etat} ${fait} ${vers}`] : [];
    }),
  );
  assert.deepEqual(permis, [
    "projet autoriser autorisee",
    "autorisee signer signee",
    "signee commencer en_vigueur",
    "signee denoncer denoncee",
    "en_vigueur denoncer denoncee",
    "en_vigueur echoir echue",
    "denoncee denoncer denoncee",
    "denoncee echoir echue",
    "denoncee resilier resiliee",
  ]);
});

test("the state and the next date of a convention are read from its dates", () => {
  const c = { ...TRIENNALE, etat: "signee" as const, cesseLe: null };
  const echeances = { periode: { fin: "2027-12-31" }, limiteDenonciation: "2027-06-30" };
  assert.equal(etatLe(c, "2024-12-31"), "signee");
  assert.equal(etatLe(c, "2025-01-01"), "en_vigueur");
  assert.equal(etatLe({ ...c, cesseLe: "2026-01-01" }, "2026-01-01"), "echue");
  assert.equal(etatLe({ ...c, cesseLe: "2026-01-01" }, "2026-01-01", true), "resiliee");
  assert.equal(prochaineDate(c, echeances, "2024-12-31")?.date, "2025-01-01");
  assert.equal(prochaineDate(c, echeances, "2027-06-30")?.date, "2027-06-30");
  assert.equal(prochaineDate(c, echeances, "2027-07-01")?.date, "2027-12-31");
  assert.equal(prochaineDate({ ...c, cesseLe: "2026-01-01" }, echeances, "2026-01-01"), null);
});

test("CONV-10-06 CONV-10-08 who may change which text alone", () => {
  const qui = Object.fromEntries(
    NATURES.map((n) => [
      n,
      (["operateur", "partenaire"] as const).map((p) => peutPublier(p, n)?.code ?? "oui"),
    ]),
  );
  const avenant = ["AVENANT_REQUIS", "AVENANT_REQUIS"];
  assert.deepEqual(qui, {
    convention: avenant,
    "1": ["oui", "ANNEXE_RESERVEE"],
    "1bis": ["oui", "oui"],
    "2": ["oui", "oui"],
    "2bis": ["oui", "oui"],
    "3": avenant,
    "4": ["oui", "ANNEXE_RESERVEE"],
    "5": avenant,
  });
});

test("CONV-10-07 a version of annex 4 without its reason is flagged", () => {
  assert.ok(avertissementVersion("4", null));
  assert.equal(avertissementVersion("4", "Commission SI du 3 mars 2026"), null);
  assert.equal(avertissementVersion("1", null), null);
});

test("DELIB-05 an opinion later than the decision is flagged", () => {
  const acte = { numero: "1", date: "2024-12-09", organe: "CP" };
  const avis = (date: string) => [{ commission: "2e commission", date, sens: "favorable" }];
  assert.deepEqual(avertissementsActe({ ...acte, avis: avis("2024-11-25") }), []);
  assert.equal(avertissementsActe({ ...acte, avis: avis("2024-12-10") }).length, 1);
});

test("DELIB-01 DELIB-02 DELIB-07 CONV-12-02 why a signature is refused", () => {
  const president = { partie: "partenaire" as const, nom: "A", qualite: "Présidente" };
  const signature = { ...president, lieu: "Arras", date: "2024-12-20" };
  const pret: Signable = {
    deliberation: { date: "2024-12-09" },
    representants: [{ ...president, mandat: "Délibération 2024-589" }],
    signatures: [],
    empreinteProjet: "x",
    empreinteTexte: "x",
  };
  const code = (change: Partial<Signable>, s = signature) =>
    refuserSignature({ ...pret, ...change }, s, "2024-12-20")?.code;
  assert.equal(code({}), undefined);
  assert.equal(code({ deliberation: null }), "DELIBERATION_ABSENTE");
  assert.equal(code({}, { ...signature, date: "2024-12-08" }), "SIGNATURE_ANTERIEURE");
  assert.equal(code({}, { ...signature, date: "2024-12-21" }), "SIGNATURE_A_VENIR");
  assert.equal(code({}, { ...signature, nom: "B" }), "MANDAT_ABSENT");
  assert.equal(code({}, { ...signature, qualite: "Vice-présidente" }), "MANDAT_ABSENT");
  assert.equal(code({ representants: [{ ...president, mandat: "" }] }), "MANDAT_ABSENT");
  assert.equal(code({ signatures: [signature] }), "DEJA_SIGNEE");
  assert.equal(code({ empreinteTexte: null }), "TEXTE_ABSENT");
  assert.equal(code({ empreinteTexte: "y" }), "TEXTE_DIFFERENT");
});

test("DELIB-07 differences rebuild both texts", () => {
  assert.deepEqual(differences("a\nb\nc", "a\nB\nc"), [
    { signe: "=", texte: "a" },
    { signe: "-", texte: "b" },
    { signe: "+", texte: "B" },
    { signe: "=", texte: "c" },
  ]);
  const texte = fc
    .array(fc.constantFrom("a", "b", "c", ""), { maxLength: 12 })
    .map((l) => l.join("\n"));
  fc.assert(
    fc.property(texte, texte, (avant, apres) => {
      const lignes = differences(avant, apres);
      const garder = (signe: "-" | "+") =>
        lignes
          .filter((l) => l.signe === "=" || l.signe === signe)
          .map((l) => l.texte)
          .join("\n");
      assert.equal(garder("-"), avant);
      assert.equal(garder("+"), apres);
    }),
  );
});

test("CONV-11-02 no court before the amicable step has failed", () => {
  const permis = ETATS_LITIGE.flatMap((etat) =>
    FAITS_LITIGE.flatMap((fait) => {
      const vers = suiteLitige(etat, fait);
      return vers ? [`${etat} ${fait} ${vers}`] : [];
    }),
  );
  assert.deepEqual(permis, [
    "amiable convenir accord",
    "amiable constater-echec amiable_echoue",
    "amiable_echoue convenir accord",
    "amiable_echoue saisir contentieux",
    "accord clore clos",
    "contentieux convenir accord",
    "contentieux clore clos",
  ]);
});

test("CONV-11-03 the court follows the seat of the regional directorate", () => {
  const cas = [
    ["28-30 rue Élisée Reclus, 59650 Villeneuve d’Ascq", "Tribunal administratif de Lille"],
    ["1 place Léon Gontier, 80000 Amiens", "Tribunal administratif d’Amiens"],
    ["1 cours Napoléon, 20000 Ajaccio", "Tribunal administratif de Bastia"],
    ["97400 Saint-Denis", "Tribunal administratif de La Réunion"],
    ["sans code postal", null],
  ] as const;
  for (const [adresse, tribunal] of cas) assert.equal(tribunalDuSiege(adresse), tribunal);
});

test("CONV-12-01 the highest document applies, the contradictions are listed", () => {
  const clause = (source: Clause["source"], valeur: string): Clause => ({
    source,
    document: `${source} 1`,
    sujet: "délai",
    valeur,
  });
  const [preseance] = appliquerPreseance([
    clause("cgu", "2 mois"),
    clause("conditions", "1 mois"),
    clause("convention", "1 mois"),
  ]);
  assert.equal(preseance?.applicable.source, "convention");
  assert.deepEqual(
    preseance?.ecartees.map(({ source }) => source),
    ["cgu"],
  );
  const egaux = appliquerPreseance([clause("annexe", "a"), clause("annexe", "b")]);
  assert.equal(egaux[0]?.indecises.length, 1);
  const parmi = fc.array(
    fc.record({ source: fc.constantFrom(...ORDRE_PRESEANCE), valeur: fc.string() }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(parmi, (dites) => {
      const [trouvee] = appliquerPreseance(
        dites.map(({ source, valeur }) => clause(source, valeur)),
      );
      const rang = Math.min(...dites.map(({ source }) => ORDRE_PRESEANCE.indexOf(source)));
      assert.equal(trouvee?.applicable.source, ORDRE_PRESEANCE[rang]);
    }),
  );
});

test("ANX2-03 a délégation de signature covers its days, both included", () => {
  const contact = {
    fonction: "SUIVI_OPERATIONNEL" as const,
    nom: "N",
    prenom: "P",
    courriel: "a@b.example",
    telephone: "0102030405",
    societe: null,
    adresse: null,
    fonctionEquivalente: null,
    delegationReference: "Arrêté 12",
    delegationDebut: "2026-01-01",
    delegationFin: "2026-06-30",
  };
  const jours = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"];
  assert.deepEqual(
    jours.map((jour) => delegationValide(contact, jour)),
    [false, true, true, false],
  );
  assert.ok(delegationValide({ ...contact, delegationFin: null }, "2040-01-01"));
  assert.ok(!delegationValide({ ...contact, delegationReference: null }, "2026-02-01"));
  assert.equal(defautDeSaisie(contact), null);
  assert.ok(defautDeSaisie({ ...contact, delegationReference: null }));
  assert.ok(defautDeSaisie({ ...contact, nom: null }));
  assert.ok(defautDeSaisie({ ...contact, fonction: "EDITEUR" }));
});

test("ANX2-01 ANX2B-01 without a required contact the convention is not complete; an éditeur is optional", () => {
  const toutes = fonctionsManquantes([]);
  assert.ok(!toutes.includes("EDITEUR"));
  assert.equal(toutes.length, 10);
  assert.deepEqual(fonctionsManquantes(toutes.map((fonction) => ({ fonction }))), []);
});
