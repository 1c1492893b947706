import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ajouterJours, joursEntre } from "../../../kit/delais.ts";
import { lireRythmes, prochaineActualisation } from "./actualisation.ts";
import {
  dispenser,
  GENRES,
  refuserChangement,
  type SaisieChangement,
  situerDelai,
} from "./changement.ts";
import { situerDisponibilite } from "./disponibilite.ts";

const change = (voulu: Partial<SaisieChangement>): SaisieChangement => ({
  ...{ genre: "MALADIE", survenuLe: "2026-03-01", fin: null, heures: null, adresse: null },
  declareLe: "2026-03-02",
  ...voulu,
});
const dispo = (
  voulu: Partial<SaisieChangement>,
  tolerance: number | null,
  autres: readonly Partial<SaisieChangement>[] = [],
  referentOperateur = true,
) => {
  const tous = [voulu, ...autres].map(change);
  const contexte = { tolerance, tous, referentOperateur, jour: "2026-03-20" };
  return situerDisponibilite(change(voulu), contexte);
};
const JOURS = fc.integer({ min: 0, max: 1500 }).map((n) => ajouterJours("2025-01-01", n));

test("B2-05 a change of domicile is declared within thirty civil days, the last one included", () => {
  const domicile = { genre: "DOMICILE", adresse: "3 RUE DE L EXEMPLE" } as const;
  const le = (survenuLe: string, declareLe: string) =>
    situerDelai(change({ ...domicile, survenuLe, declareLe }), 30, "2026-03-05");
  assert.deepEqual(le("2026-03-01", "2026-03-31"), { avantLe: "2026-03-31", enRetard: false });
  assert.deepEqual(le("2026-03-01", "2026-04-01"), { avantLe: "2026-03-31", enRetard: true });
  assert.equal(le("2028-02-01", "2028-03-02")?.enRetard, false, "a leap year");
  fc.assert(
    fc.property(JOURS, JOURS, (survenuLe, declareLe) => {
      const tard = joursEntre(survenuLe, declareLe) > 30;
      assert.equal(le(survenuLe, declareLe)?.enRetard, tard);
    }),
  );
});

test("B2-04 all else is declared at the latest at the renewal that follows it; nobody is late who renews nothing", () => {
  const le = (declareLe: string) => situerDelai(change({ declareLe }), 30, "2026-03-20");
  assert.deepEqual(le("2026-03-20"), { avantLe: "2026-03-20", enRetard: false });
  assert.deepEqual(le("2026-03-21"), { avantLe: "2026-03-20", enRetard: true });
  assert.equal(situerDelai(change({ declareLe: "2027-01-01" }), 30, null), null);
  const inscription = {
    ...{ m_statut: "Inscrit", m_date_effet_statut: "2025-01-31" },
    ...{ categorie_statistique: "A", actualisee_le: "2026-01-31" },
  };
  const rythmes = lireRythmes(["A=1", "B=3", "F=0"]);
  const apres = (survenuLe: string, voulu: object = {}, declareLe = "2030-01-01") =>
    prochaineActualisation({ ...inscription, ...voulu }, rythmes, { survenuLe, declareLe });
  assert.equal(apres("2026-02-01"), "2026-02-28");
  assert.equal(apres("2026-03-01"), "2026-03-31");
  // Between two renewals, in time for the next: renewed late since, it does not become late.
  assert.equal(apres("2026-01-10", {}, "2026-01-31"), null);
  assert.equal(apres("2026-01-10", {}, "2026-02-01"), "2026-01-31");
  assert.equal(apres("2026-02-01", { categorie_statistique: "B" }), "2026-04-30");
  assert.equal(apres("2025-01-30"), null);
  for (const voulu of [{ categorie_statistique: "F" }, { m_statut: "Cessé" }])
    assert.equal(apres("2026-02-01", voulu), null);
  fc.assert(
    fc.property(JOURS, JOURS, fc.constantFrom("A", "B"), (survenuLe, actualisee_le, code) => {
      const voulu = { m_date_effet_statut: "2025-01-01", categorie_statistique: code };
      const echeance = apres(survenuLe, { ...voulu, actualisee_le }) ?? "";
      if (survenuLe < actualisee_le) return assert.equal(echeance, actualisee_le);
      assert.ok(echeance >= survenuLe, echeance);
      assert.ok(joursEntre(survenuLe, echeance) <= (code === "A" ? 31 : 92), echeance);
    }),
  );
});

test("B2-06 small activities, trainings, sick leaves and prison, paternity leave, leave somebody available; more does not", () => {
  const cas: readonly (readonly [Partial<SaisieChangement>, number | null, string | null])[] = [
    [{ genre: "TRAVAIL", heures: 78 }, 78, "MAINTENUE"],
    [{ genre: "TRAVAIL", heures: 78.25 }, 78, "A_REEXAMINER"],
    [{ genre: "FORMATION", heures: 40 }, 40, "MAINTENUE"],
    [{ genre: "FORMATION", heures: 41 }, 40, "A_REEXAMINER"],
    [{ fin: "2026-03-15" }, 15, "MAINTENUE"],
    [{ fin: "2026-03-16" }, 15, "A_REEXAMINER"],
    [{ survenuLe: "2026-03-06" }, 15, "MAINTENUE"],
    [{ survenuLe: "2026-03-05" }, 15, "A_REEXAMINER"],
    [{ genre: "INCARCERATION", fin: "2026-03-15" }, 15, "MAINTENUE"],
    [{ genre: "INCARCERATION", fin: "2026-03-16" }, 15, "A_REEXAMINER"],
    [{ genre: "PATERNITE", fin: "2026-06-16" }, null, "MAINTENUE"],
    [{ genre: "MATERNITE", fin: "2026-03-02" }, null, "A_REEXAMINER"],
    [{ genre: "INVALIDITE" }, null, "A_REEXAMINER"],
    [{ genre: "DOMICILE" }, null, null],
  ];
  for (const [voulu, tolerance, attendu] of cas)
    assert.equal(dispo(voulu, tolerance), attendu, JSON.stringify(voulu));
});

test("B2-06 absences add up within a civil year, each day once, of whom the opérateur accompanies alone", () => {
  const absence = (survenuLe: string, fin: string) =>
    ({ genre: "ABSENCE", survenuLe, fin }) as const;
  const ete = absence("2025-07-01", "2025-07-20");
  assert.equal(dispo(ete, 35, [absence("2025-08-01", "2025-08-15")]), "MAINTENUE");
  assert.equal(dispo(ete, 35, [absence("2025-08-01", "2025-08-16")]), "A_REEXAMINER");
  assert.equal(dispo(ete, 35, [absence("2025-07-10", "2025-08-04")]), "MAINTENUE", "overlapping");
  assert.equal(dispo(ete, 35, [absence("2025-07-10", "2025-08-05")]), "A_REEXAMINER");
  assert.equal(
    dispo(ete, 19, [absence("2025-07-05", "2025-07-10")]),
    "A_REEXAMINER",
    "one in another",
  );
  assert.equal(dispo(absence("2025-12-10", "2026-01-30"), 35), "MAINTENUE", "two civil years");
  assert.equal(dispo(absence("2025-11-26", "2026-01-02"), 35), "A_REEXAMINER");
  assert.equal(dispo(ete, 35, [{ genre: "MALADIE", survenuLe: "2025-08-01" }]), "MAINTENUE");
  assert.equal(dispo(ete, 10, [], false), null);
});

test("B2-04 what a kind asks is asked, what has no sense is refused, and a declaration is never of a day to come", () => {
  const refuse = (voulu: Partial<SaisieChangement>) =>
    refuserChangement(change(voulu), "2026-03-02")?.code ?? null;
  const juste: Partial<Record<string, Partial<SaisieChangement>>> = {
    TRAVAIL: { heures: 40 },
    FORMATION: { heures: 14 },
    DOMICILE: { adresse: "3 RUE DE L EXEMPLE" },
  };
  for (const genre of GENRES) {
    assert.equal(refuse({ genre, ...juste[genre] }), null, genre);
    if (juste[genre]) assert.equal(refuse({ genre }), "CHANGEMENT_INVALIDE", genre);
    else assert.equal(refuse({ genre, heures: 1 }), "CHANGEMENT_INVALIDE", genre);
  }
  for (const faux of [
    { declareLe: "2026-03-03" },
    { fin: "2026-02-28" },
    { adresse: "3 RUE DE L EXEMPLE" },
    { genre: "INVALIDITE", fin: "2026-03-10" },
  ] as const)
    assert.equal(refuse(faux), "CHANGEMENT_INVALIDE", JSON.stringify(faux));
  assert.equal(refuse({ survenuLe: "2026-04-01" }), null, "one may tell of what is to come");
});

test("B2-04 need not declare: RSA without a signed contract, or social accompaniment neither paid nor followed by the opérateur", () => {
  const personne = {
    ...{ rsa: false, contratSigne: false, accompagnementSocial: true },
    ...{ referentOperateur: false, indemnise: false },
  };
  assert.equal(dispenser(personne), "ACCOMPAGNEMENT_SOCIAL");
  assert.equal(dispenser({ ...personne, indemnise: true }), null);
  assert.equal(dispenser({ ...personne, indemnise: null }), null);
  assert.equal(dispenser({ ...personne, referentOperateur: true }), null);
  assert.equal(dispenser({ ...personne, accompagnementSocial: false }), null);
  assert.equal(dispenser({ ...personne, rsa: true }), "ATTENTE_CONTRAT");
  const signe = { ...personne, rsa: true, contratSigne: true, accompagnementSocial: false };
  assert.equal(dispenser(signe), null);
});
