import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import test from "node:test";
import { chercherEnClair } from "../essais/chercher-en-clair.ts";
import { creerEssaiImport, enLignes, ORGANISATIONS, unUsager } from "./essais/import.ts";
import { FichierRefuse } from "./fichier-refuse.ts";
import { fluxCnaf } from "./lecture/cnaf/flux-de-test.ts";

const ECHANTILLONS = resolve(import.meta.dirname, "../../../../shared/data/cnaf-rsa");
const essai = await creerEssaiImport();
test.after(() => essai.fermer());
await essai.importer(essai.deposer("base.ndjson", enLignes(ORGANISATIONS)));

const NIR = "1800199990004";
const deposer = (...parametres: Parameters<typeof fluxCnaf>) =>
  essai.deposer("flux.xml", Buffer.from(fluxCnaf(...parametres), "latin1"));
type Lu = {
  inscription: Record<string, unknown>;
  rsa: boolean;
  certifie: boolean;
  nom_naissance: string;
  numero_francetravail: string;
  provenance: Record<string, { source_id: string }>;
  rsa_departement: string;
  source_id: string;
  devoirs: Record<string, unknown> | null;
  anciens_numeros: Record<string, unknown>[] | null;
  adresse: Record<string, unknown>;
  departement: string;
};

test("RAPP-10 a RSA beneficiary of the flow is registered, in category G, with a number", async () => {
  const flux = deposer([{ nir: NIR }, { role: "ENF", nir: "1150199990001" }]);
  const bilan = await essai.importer(flux);
  assert.deepEqual([bilan.crees, bilan.ignorees], [1, 1]);
  const encore = await essai.importer(flux);
  assert.deepEqual([encore.lues, encore.retenues, encore.ignorees], [2, 1, 1]);
  const [usager] = await essai.usagers<Lu>();
  assert.equal(usager!.inscription.m_statut, "Inscrit");
  assert.equal(usager!.inscription.m_date_effet_statut, "2024-11-15");
  assert.equal(usager!.inscription.m_duree_inscription_12, 3);
  assert.equal(usager!.inscription.categorie_statistique, "G");
  assert.match(usager!.numero_francetravail, /^8\d{10}$/);
  assert.deepEqual([usager!.rsa, usager!.rsa_departement], [true, "62"]);
});

test("RAPP-11 the same person imported twice, in one flow or two, stays one record", async () => {
  await essai.importer(deposer([{ nir: NIR }, { nir: NIR }], "2025-04-05"));
  await essai.importer(deposer([{ nir: NIR, etat: "5" }], "2025-05-05"));
  const usagers = await essai.usagers<Lu>();
  assert.equal(usagers.length, 1);
  assert.equal(usagers[0]!.rsa, false);
  assert.equal(usagers[0]!.inscription.m_statut, "Inscrit");
  await essai.importer(deposer([{ nir: NIR }], "2025-02-05"));
  assert.equal((await essai.usagers<Lu>())[0]!.rsa, false);
});

test("RAPP-11 CONV-7-06 a certified person known from another source keeps identity and source, and gains the RSA facts with theirs", async () => {
  const connu = unUsager({
    identifiant: "ft-1",
    nir: "2850599999001",
    dateNaissance: "1985-05-14",
  });
  await essai.importer(essai.deposer("jeu.ndjson", enLignes([...ORGANISATIONS, connu])));
  await essai.importer(deposer([{ nir: "2850599999001", naissance: "1985-05-14", nom: "AUTRE" }]));
  const [usager, ...autres] = await essai.usagers<Lu>("where date_naissance = '1985-05-14'");
  assert.equal(autres.length, 0);
  assert.deepEqual(
    [usager!.nom_naissance, usager!.rsa, usager!.numero_francetravail],
    ["EXEMPLE", true, "90000000001"],
  );
  assert.equal(usager!.inscription.m_statut, "Inscrit");
  assert.notEqual(usager!.source_id, usager!.provenance.rsa!.source_id);
});

test("a person whom two known records match is refused by a line, the others pass", async () => {
  const deux = ["a", "b"].map((identifiant, n) =>
    unUsager({
      identifiant,
      nir: "1770499990002",
      dateNaissance: "1977-04-23",
      numeroFranceTravail: `9000000005${n}`,
    }),
  );
  await essai.importer(essai.deposer("jeu.ndjson", enLignes([...ORGANISATIONS, ...deux])));
  essai.dit();
  const bilan = await essai.importer(
    deposer([
      { nir: "1770499990002", naissance: "1977-04-23" },
      { nir: "1770499990099", naissance: "1977-04-23" },
    ]),
  );
  assert.deepEqual([bilan.refusees, bilan.retenues], [1, 1]);
  assert.match(essai.dit(), /Ligne \d+ : plusieurs personnes connues/);
});

test("B3-09 B3-10 the flow tells whose duties apply, who says so and since when; the following ones repeat it", async () => {
  const [nir, libre, muet] = ["1660699990001", "1660699990002", "1660699990003"];
  const lire = async (cherche: string) =>
    (await essai.usagers<Lu>(`where nir_empreinte = '${essai.coffre.empreinte(cherche)}'`))[0]
      ?.devoirs;
  const personne = { naissance: "1966-06-01", etat: "2" };
  const recevoir = (date: string, ...dits: (string | undefined)[]) =>
    essai.importer(
      deposer(
        [nir, libre, muet].map((n, rang) => ({ ...personne, nir: n, devoirs: dits[rang] })),
        date,
      ),
    );
  await recevoir("2025-03-05", "1", "0", undefined);
  const dits = { payeur: "CAF 621", informeLe: null, revenuMensuel: null, sansEmploi: null };
  assert.deepEqual(await lire(nir), { ...dits, soumis: true, depuis: "2025-03-05" });
  assert.deepEqual(await lire(libre), { ...dits, soumis: false, depuis: "2025-03-05" });
  assert.equal(await lire(muet), null);
  await recevoir("2025-04-05", "true", "1", undefined);
  assert.equal((await lire(nir))?.depuis, "2025-03-05");
  assert.deepEqual(await lire(libre), { ...dits, soumis: true, depuis: "2025-04-05" });
  // Silent or older, a flow undoes nothing.
  await recevoir("2025-05-05");
  await recevoir("2025-01-05", "0", "0", "0");
  assert.equal((await lire(nir))?.soumis, true);
  assert.equal(await lire(muet), null);
  await essai.importer(deposer([{ ...personne, nir, ressourcesNulles: "1" }], "2025-06-05"));
  assert.deepEqual([(await lire(nir))?.soumis, (await lire(nir))?.revenuMensuel], [null, 0]);
  await essai.importer(deposer([{ ...personne, nir, etat: "5", devoirs: "1" }], "2025-07-05"));
  assert.equal(await lire(nir), null);
});

test("B9-05 B9-06 B9-08 a former number of the flow is kept beside the national one, its region once known; the commune code has the year of the flow", async () => {
  const nir = "1670699990001";
  const personne = { nir, naissance: "1967-06-01" };
  const lire = async () =>
    (await essai.usagers<Lu>(`where nir_empreinte = '${essai.coffre.empreinte(nir)}'`))[0];
  const sansPeriode = { region: null, debut: null, fin: null };
  await essai.importer(deposer([{ ...personne, numero: "1234567X" }]));
  const recu = await lire();
  assert.match(recu!.numero_francetravail, /^8\d{10}$/);
  assert.deepEqual(recu!.anciens_numeros, [{ ...sansPeriode, numero: "1234567X" }]);
  assert.deepEqual(
    [recu!.adresse.codeInseeCommune, recu!.adresse.millesimeCommune],
    ["62041", 2025],
  );

  const csv = (ancien: string, region: string, millesime: string) =>
    essai.deposer(
      "p.csv",
      [
        "NIR;Nom;Prénom;Date de naissance;Ancien numéro;Code région;Code INSEE;Code postal;Millésime COG",
        `${nir};EXEMPLE;ALIX;01/06/1967;${ancien};${region};62041;62000;${millesime}`,
      ].join("\n"),
    );
  const { rows } = await essai.pool.query(
    "select id from conventions.organisation where type = 'CD'",
  );
  const options = { organisationId: rows[0].id as string };
  await essai.importer(csv("1234567x", "32", "2019"), options);
  await essai.importer(csv("1234567X", "11", "2019"), options);
  await essai.importer(deposer([{ ...personne, numero: "1234567X" }], "2026-04-05"));
  assert.deepEqual(
    (await lire())!.anciens_numeros?.map(({ numero, region }) => [numero, region]).sort(),
    [
      ["1234567X", "11"],
      ["1234567X", "32"],
    ],
  );
  essai.dit();
  for (const [ancien, region, millesime] of [
    ["123456X", "32", "2019"],
    ["1234567X", "99", "2019"],
    ["1234567X", "32", "19"],
  ] as const)
    assert.equal((await essai.importer(csv(ancien, region, millesime), options)).refusees, 1);
  const dit = essai.dit();
  for (const champ of ["ancienNumero", "regionNumero", "millesime"])
    assert.match(dit, new RegExp(`Ligne 2 : « ${champ} »`));
});

test("B9-08 a commune code is five characters, Corsica’s included; a line with another is refused, a flow goes on without it", async () => {
  const lignes = (codes: readonly string[]) =>
    codes.map((codeInseeCommune) =>
      unUsager({
        ...{ identifiant: `c-${codeInseeCommune}`, nir: null, numeroFranceTravail: null },
        ...{ nomNaissance: "COMMUNE", adresse: { codeInseeCommune, codePostal: "20000" } },
      }),
    );
  const faux = ["6204", "620411", "2C004", "62O41", "2a004"];
  const jeu = enLignes([...ORGANISATIONS, ...lignes([...faux, "2A004", "97411", "01001"])]);
  assert.equal((await essai.importer(essai.deposer("communes.ndjson", jeu))).refusees, faux.length);
  const lus = await essai.usagers<Lu>("where nom_naissance = 'COMMUNE'");
  assert.deepEqual(
    lus.map(({ adresse, departement }) => [adresse.codeInseeCommune, departement]).toSorted(),
    [
      ["01001", "01"],
      ["2A004", "2A"],
      ["97411", "974"],
    ],
  );
  const nir = "1680699990001";
  const flux = fluxCnaf([{ nir, naissance: "1968-06-01" }]).replace(">62041<", ">6204<");
  const { refusees } = await essai.importer(essai.deposer("communes.xml", flux));
  assert.equal(refusees, 0);
  const [lue] = await essai.usagers<Lu>("where date_naissance = '1968-06-01'");
  const { codeInseeCommune, millesimeCommune, codePostal } = lue!.adresse;
  assert.deepEqual([codeInseeCommune, millesimeCommune, codePostal], ["", undefined, "62000"]);
  assert.equal(lue!.departement, "62");
});

test("B9-03 a file brings provisional NIRs while the dated parameter admits them, and none once it does not", async () => {
  const { rows } = await essai.pool.query(
    "select id from conventions.organisation where type = 'CD'",
  );
  const lots = (fin: string) => {
    const [deJeu, deFlux, deCsv] = ["1", "2", "3"].map((rang) => `38005999900${rang}${fin}`);
    const personne = { identifiant: `p-${fin}`, nir: deJeu, numeroFranceTravail: null };
    const entete = "NIR;Nom;Prénom;Date de naissance;Code INSEE;Civilité";
    return [
      [essai.deposer("p.ndjson", enLignes([...ORGANISATIONS, unUsager(personne)])), {}],
      [deposer([{ nir: deFlux }]), {}],
      [
        essai.deposer("p.csv", `${entete}\n${deCsv};EXEMPLE;ALIX;01/06/1967;62041;Mme`),
        { organisationId: rows[0].id as string },
      ],
    ] as const;
  };
  const refuses = async (fichiers: ReturnType<typeof lots>) => {
    let combien = 0;
    for (const [fichier, options] of fichiers)
      combien += (await essai.importer(fichier, options)).refusees;
    return [combien, essai.dit().match(/« nir » est provisoire/g)?.length ?? 0];
  };
  essai.dit();
  assert.deepEqual(await refuses(lots("1")), [0, 0], essai.dit());
  await essai.pool.query(
    `insert into parametres.parametre (nom, debut, valeur, source, auteur)
     values ('nir.provisoires_acceptes', '2025-01-01', '0', 'essai', 'essai')`,
  );
  const fermes = lots("2");
  assert.deepEqual(await refuses(fermes), [3, 3]);
  await essai.pool.query(
    "update parametres.parametre set valeur = '1' where nom = 'nir.provisoires_acceptes'",
  );
  // Admitted again, what was refused is tried once more, whatever the kind of file.
  for (const [fichier, options] of fermes) {
    const { refusees, retenues } = await essai.importer(fichier, options);
    assert.deepEqual([refusees, retenues > 0], [0, true], essai.dit());
  }
});

for (const [nom, attendu] of [
  ["RSABEM.xml", { retenues: 3, refusees: 0 }],
  ["RSABEM-ouvert.xml", { retenues: 1, refusees: 0 }],
] as const) {
  test(`the real sample ${nom} is imported`, async (t) => {
    const chemin = join(ECHANTILLONS, nom);
    if (!existsSync(chemin)) return t.skip(`échantillon absent : ${nom}`);
    const { retenues, refusees } = await essai.importer(chemin);
    assert.deepEqual({ retenues, refusees }, attendu);
    assert.match(
      essai.dit(),
      /Aucun conseil départemental n’est enregistré pour le département 52/,
    );
  });
}

test("a flow with one gap is refused whole, with a refused trace and no row", async () => {
  const avant = await essai.usagers();
  const flux = fluxCnaf([{ nir: "1990199990001" }, { nir: "1990199990002" }]);
  const coupe = flux.replace(/(.*)<PrestationRSA>.*?<\/PrestationRSA>/s, "$1");
  await assert.rejects(essai.importer(essai.deposer("flux.xml", coupe)), FichierRefuse);
  assert.deepEqual(await essai.usagers(), avant);
  const { rows } = await essai.pool.query(
    "select motif from journal.trace where issue = 'refusee'",
  );
  assert.deepEqual(rows, [{ motif: "FICHIER_REFUSE" }]);
});

test("CONV-4-03 no table keeps in clear a NIR that a file brings, be its line kept or refused", async () => {
  const nirs = ["1790399990017", "1790399990018"];
  const [retenu = "", refuse = ""] = nirs;
  assert.equal((await essai.importer(deposer([{ nir: retenu }], "2026-05-05"))).crees, 1);
  const ligne = unUsager({ identifiant: "refusee", nir: refuse, dateNaissance: "2900-01-01" });
  const bilan = await essai.importer(essai.deposer("jeu.ndjson", enLignes([ligne])));
  assert.equal(bilan.refusees, 1);
  assert.deepEqual(await chercherEnClair(essai.pool, nirs), []);
});
