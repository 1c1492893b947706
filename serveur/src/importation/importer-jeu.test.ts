import assert from "node:assert/strict";
import test from "node:test";
import { creerEssaiImport, enLignes, ORGANISATIONS, unUsager } from "./essais/import.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());
test.beforeEach(async () => {
  await essai.pool.query("delete from importation.refus");
  await essai.pool.query("delete from importation.fichier");
});

test("a jeu de données creates organisations, convention, application, agent, parameter and persons", async () => {
  const fichier = essai.deposer(
    "jeu.ndjson",
    enLignes([
      ...ORGANISATIONS,
      {
        type: "convention",
        operateur: "ft",
        partenaire: "cd62",
        debut: "2025-01-01",
        fin: "2027-12-31",
        etat: "signee",
        deliberation: { numero: "1" },
        signatures: [{ nom: "A" }, { nom: "B" }],
      },
      {
        type: "application",
        client_id: "essai",
        nom: "Essai",
        organisation: "cd62",
        secret: "secret-d-essai",
        scopes: ["a"],
      },
      {
        type: "agent",
        identifiant: "a.essai",
        organisation: "cd62",
        nom: "Essai",
        prenom: "Alix",
        courriel: "a@example.org",
        droits: [{ module: "vue-360", debut: "2025-01-01", fin: "2026-12-31", motif: "essai" }],
      },
      {
        type: "parametre",
        nom: "essai",
        debut: "2025-01-01",
        valeur: [1],
        source: "essai",
        auteur: "essai",
      },
      unUsager({
        referent: "cd62",
        rsa: true,
        rsaDepartement: "62",
        rqth: { dateDebutRqth: "2024-01-01", dateFinRqth: null, source: "MDPH" },
      }),
    ]),
  );
  const bilan = await essai.importer(fichier);
  assert.deepEqual([bilan.lues, bilan.retenues, bilan.refusees, bilan.crees], [7, 7, 0, 1]);
  const { rows } = await essai.pool.query(
    `select (select count(*) from conventions.convention where etat = 'signee')::int as conventions,
       (select count(*) from habilitations.droit)::int as droits,
       (select s.empreinte from acces_api.secret s join acces_api.application a on a.id = application_id
         where client_id = 'essai') as secret,
       (select count(*) from parametres.parametre where nom = 'essai')::int as parametres`,
  );
  assert.equal(rows[0].conventions + rows[0].droits + rows[0].parametres, 3);
  assert.equal(rows[0].secret.length, 32);
  const [usager] = await essai.usagers<{
    nir_chiffre: Buffer;
    cle_nom: string;
    referent_id: string;
    source_id: string;
  }>();
  assert.equal(essai.coffre.dechiffrer(usager!.nir_chiffre), "2850599999001");
  assert.equal(usager!.cle_nom, "EXEMPLE");
  assert.notEqual(usager!.referent_id, usager!.source_id);
});

test("the same content changes nothing the second time, and a changed one updates the same row", async () => {
  const fichier = essai.deposer("jeu.ndjson", enLignes([...ORGANISATIONS, unUsager()]));
  await essai.importer(fichier);
  const avant = await essai.usagers();
  assert.equal((await essai.importer(fichier)).dejaFait, true);
  assert.match(essai.dit(), /déjà été importé : 0 changement/);
  assert.deepEqual(await essai.usagers(), avant);
  const bilan = await essai.importer(
    essai.deposer("jeu.ndjson", enLignes([...ORGANISATIONS, unUsager({ prenom: "NOUVEAU" })])),
  );
  assert.deepEqual([bilan.crees, bilan.misAJour], [0, 1]);
  assert.equal((await essai.usagers()).length, avant.length);
});

test("two persons may share NIR and birth date under two identifiers", async () => {
  const usagers = [
    unUsager({ identifiant: "x", numeroFranceTravail: "90000000011" }),
    unUsager({ identifiant: "y", numeroFranceTravail: "90000000012" }),
  ];
  await essai.importer(essai.deposer("jeu.ndjson", enLignes([...ORGANISATIONS, ...usagers])));
  const trouves = await essai.usagers(
    "where numero_francetravail in ('90000000011', '90000000012')",
  );
  assert.equal(trouves.length, 2);
  assert.equal(trouves[0]!.nir_empreinte, trouves[1]!.nir_empreinte);
});

test("a day that nobody can mean is refused with its line, the rest goes on; a RQTH may be for ever", async () => {
  const rqth = { dateDebutRqth: "2024-01-01", dateFinRqth: "9999-12-31", source: "MDPH" };
  const lignes = [
    unUsager({ dateNaissance: "0000-05-14" }),
    unUsager({ dateNaissance: "2985-05-14" }),
    unUsager({ rqth: { ...rqth, dateFinRqth: "0000-12-31" } }),
    unUsager({ sourceLe: "2025-99-99" }),
    unUsager({ sourceLe: "2025-03-01T::Z" }),
    unUsager({ rqth, sourceLe: "2025-03-01T10:00:00Z", numeroFranceTravail: "90000000031" }),
  ];
  const depot = essai.deposer("jeu.ndjson", enLignes([...ORGANISATIONS, ...lignes]));
  const bilan = await essai.importer(depot);
  const dit = essai.dit();
  assert.deepEqual([bilan.refusees, bilan.retenues], [5, 3], dit);
  assert.match(dit, /Ligne 3 : « dateNaissance » .*de 1800 à 2200/);
  const [connu] = await essai.usagers("where numero_francetravail = '90000000031'");
  assert.deepEqual(connu?.rqth, rqth);
});

test("each wrong line is refused by one sentence that names the field and never the value", async () => {
  const mauvais = [
    unUsager({ surnom: "SECRET" }),
    unUsager({ nir: "285059999900199" }),
    unUsager({ dateNaissance: "1985-02-30" }),
    unUsager({ nomNaissance: "SEC\u0000RET" }),
    unUsager({ nomNaissance: "SEC\ud800RET" }),
    unUsager({ referent: "inconnu" }),
    unUsager({ adresse: { rue: "SECRET" } }),
    { type: "secret" },
    {
      type: "agent",
      identifiant: "SECRET",
      organisation: "cd99",
      nom: "SECRET",
      prenom: "A",
      courriel: "s@example.org",
    },
  ];
  const contenu = `${enLignes([...ORGANISATIONS, ...mauvais])}{"type":"usager",\n\n[]\n"${"x".repeat(600_000)}"\n${enLignes([unUsager({ identifiant: "apres", numeroFranceTravail: "90000000021" })])}`;
  const bilan = await essai.importer(essai.deposer("jeu.ndjson", contenu));
  const dit = essai.dit();
  assert.deepEqual([bilan.refusees, bilan.retenues], [12, 3], dit);
  for (const phrase of [
    /Ligne 3 : champ inconnu « surnom »/,
    /Ligne 4 : « nir » a une clé fausse/,
    /Ligne 5 : « dateNaissance » doit être une date/,
    /Ligne 6 : « nomNaissance »/,
    /Ligne 7 : « nomNaissance »/,
    /Ligne 8 : « referent » désigne/,
    /Ligne 9 : « adresse » : champ inconnu « rue »/,
    /Ligne 10 : « type »/,
    /Ligne 11 : « organisation » désigne/,
    /Ligne 12 : .*JSON/,
    /Ligne 14 : /,
    /Ligne 15 : ligne trop longue/,
  ])
    assert.match(dit, phrase);
  assert.doesNotMatch(dit, /SECRET|28505/);
  const { rows } = await essai.pool.query("select count(*)::int as n from importation.refus");
  assert.equal(rows[0].n, 12);
});

test("B2-07 B2-09 the categories are A to G, the statuses Identifié, Inscrit, Cessé and Radié, and no other", async () => {
  const inscrit = (rang: number, m_statut: string, categorie_statistique: string) =>
    unUsager({
      identifiant: `inscrit-${rang}`,
      nir: null,
      nomNaissance: `INSCRIT${String.fromCharCode(65 + rang)}`,
      numeroFranceTravail: `900000004${String(rang).padStart(2, "0")}`,
      inscription: { m_statut, m_date_effet_statut: "2025-01-06", categorie_statistique },
    });
  const STATUTS = ["Identifié", "Inscrit", "Cessé", "Radié"];
  const bons = [..."ABCDEFG"].map((lettre, rang) => inscrit(rang, STATUTS[rang % 4]!, lettre));
  const mauvais = [inscrit(7, "Inscrit", "H"), inscrit(8, "Suspendu", "A")];
  const contenu = enLignes([...ORGANISATIONS, ...bons, ...mauvais]);
  const bilan = await essai.importer(essai.deposer("jeu.ndjson", contenu));
  const dit = essai.dit();
  assert.deepEqual([bilan.refusees, bilan.retenues], [2, 9], dit);
  assert.match(dit, /« categorie_statistique » doit valoir .*« G »\n/);
  assert.match(dit, /« m_statut » doit valoir « Identifié », « Inscrit », « Cessé », « Radié »\n/);
});

test("an appointment follows its person, once however many times it is received; unknown ones are refused", async () => {
  const rendezVous = {
    type: "rendez-vous",
    identifiant: "rdv-1",
    usager: "90000000032",
    source: "cd62",
    date: "2025-03-10T09:00:00+01:00",
    motif: "ACC",
    statut: "PRIS",
    modaliteContact: "VISIO",
    typeReception: "IND",
    organisme: { code: "CD" },
  };
  const lignes = [
    ...ORGANISATIONS,
    unUsager({ identifiant: "rdv", numeroFranceTravail: "90000000032" }),
    rendezVous,
    { ...rendezVous, duree: 45 },
    { ...rendezVous, identifiant: "rdv-2", usager: "90000000099" },
    { ...rendezVous, identifiant: "rdv-3", source: "inconnue" },
    { ...rendezVous, identifiant: "rdv-4", date: "2025-03-10T09:00:00" },
    { ...rendezVous, identifiant: "rdv-5", motif: "AUTRE" },
  ];
  const bilan = await essai.importer(essai.deposer("jeu.ndjson", enLignes(lignes)));
  assert.equal(bilan.refusees, 4);
  const dit = essai.dit();
  for (const phrase of [/usager.».n’est pas/, /source.».n’est pas/, /fuseau/, /AUT/])
    assert.match(dit, phrase);
  const { rows } = await essai.pool.query("select debut, duree from rendez_vous.rendez_vous");
  assert.deepEqual(rows, [{ debut: new Date("2025-03-10T08:00:00Z"), duree: 45 }]);
});

test("CONV-7-06 B4-07 a contract goes with its orientation, and each of them tells one event however often it is received", async () => {
  const usager = "90000000033";
  const orientation = {
    type: "orientation",
    identifiant: "o-1",
    usager,
    source: "cd62",
    etat: "CLOTURE",
    parcours: "PSP",
    organisme: "CD",
    origine: "INSCRIPTION_AUTO_CAF",
    creeeLe: "2025-01-20T09:00:00Z",
    entreeLe: "2025-01-24",
    sortieLe: "2025-04-01",
  };
  const contrat = {
    type: "contrat",
    identifiant: "c-1",
    usager,
    source: "cd62",
    etat: "SIGNE",
    le: "2025-02-03T09:00:00+01:00",
    organisme: "CD 62",
    orientation: "o-1",
    plan: { referent: "Référente", objectifs: ["Un objectif"], heures: 15 },
  };
  const lignes = [
    ...ORGANISATIONS,
    unUsager({ identifiant: "contrat", numeroFranceTravail: usager }),
    orientation,
    { ...orientation, identifiant: "o-2", etat: "OUVERT", entreeLe: "2025-04-01", sortieLe: null },
    contrat,
    { ...contrat, identifiant: "c-2", version: 2, le: "2025-05-05T09:00:00Z", orientation: null },
    { ...contrat, version: 3, etat: "SUSPENDU" },
    { ...contrat, version: 0 },
    { ...contrat, version: 3, plan: { ...contrat.plan, heures: 0 } },
    { ...contrat, version: 3, plan: { ...contrat.plan, heures: 36 } },
    { ...contrat, version: 3, plan: { ...contrat.plan, fondement: "ENFANTS" } },
    { ...contrat, version: 3, plan: { ...contrat.plan, dispense: { motif: "CONFORT" } } },
  ];
  const bilan = await essai.importer(essai.deposer("jeu.ndjson", enLignes(lignes)));
  const dit = essai.dit();
  assert.equal(bilan.refusees, 6, dit);
  const plafond = /« heures » dépasse 35 heures/;
  const bornes = [/numéro de version, de 1 à 1000/, /d’heures, de 1 à 168/, plafond];
  for (const phrase of [/SIGNE/, ...bornes, /SANTE/, /SITUATION_FAMILIALE/])
    assert.match(dit, phrase);
  const lire = async () => {
    const { rows } = await essai.pool.query(
      `select c.version, c.plan ->> 'heures' as heures, o.etat as orientation
       from contrat_engagement.contrat c join orientation.orientation o on o.id = c.orientation_id
       order by version`,
    );
    const { rows: evenements } = await essai.pool.query(
      `select e.genre, e.le::date::text as jour from journal.evenement e join usagers.usager u on u.id::text = e.sujet_id
       where u.numero_francetravail = $1 order by e.le, e.genre`,
      [usager],
    );
    return { rows, evenements };
  };
  const lu = await lire();
  assert.deepEqual(lu.rows, [
    { version: 1, heures: "15", orientation: "CLOTURE" },
    { version: 2, heures: "15", orientation: "OUVERT" },
  ]);
  assert.deepEqual(lu.evenements, [
    { genre: "orientation.ouverte", jour: "2025-01-24" },
    { genre: "contrat.signe", jour: "2025-02-03" },
    { genre: "orientation.ouverte", jour: "2025-04-01" },
    { genre: "orientation.terminee", jour: "2025-04-01" },
    { genre: "contrat.signe", jour: "2025-05-05" },
  ]);
  await essai.importer(essai.deposer("encore.ndjson", enLignes([...lignes, unUsager({})])));
  assert.deepEqual(await lire(), lu);
});

test("a preview writes nothing and shows no NIR", async () => {
  const avant = await essai.usagers();
  const fichier = essai.deposer(
    "jeu.ndjson",
    enLignes([...ORGANISATIONS, unUsager({ identifiant: "apercu" })]),
  );
  const bilan = await essai.importer(fichier, { apercu: true });
  const dit = essai.dit();
  assert.equal(bilan.retenues, 3);
  assert.match(dit, /NIR •{13} \| MME EXEMPLE ALIX/);
  assert.doesNotMatch(dit, /28505/);
  assert.deepEqual(await essai.usagers(), avant);
  const { rows } = await essai.pool.query("select 1 from importation.fichier");
  assert.equal(rows.length, 0);
});

test("CONV-5-05 CONV-7-06 an imported record shows who is responsible, the source, its system and date", async () => {
  const { rows } = await essai.pool.query(
    "select id from conventions.organisation where type = 'CD'",
  );
  const ligne = unUsager({
    identifiant: "prov",
    numeroFranceTravail: "90000000031",
    source: "ft",
    sourceLe: "2025-03-01",
  });
  await essai.importer(essai.deposer("jeu.ndjson", enLignes([...ORGANISATIONS, ligne])), {
    organisationId: rows[0].id,
  });
  const [usager] = await essai.usagers("where numero_francetravail = '90000000031'");
  const { rows: ft } = await essai.pool.query(
    "select id from conventions.organisation where type = 'FT'",
  );
  assert.equal(usager!.responsable_id, rows[0].id);
  assert.equal(usager!.source_id, ft[0].id);
  assert.equal(usager!.source_systeme, "jeu de données");
  assert.equal((usager!.source_le as Date).toISOString(), "2025-03-01T00:00:00.000Z");
});

test("a line may say when the RSA was first received; imported again, later, it moves nothing", async () => {
  const rsa = { rsa: true, rsaDepartement: "62", sourceLe: "2025-03-01" };
  const [dite, tue] = [
    unUsager({ identifiant: "dite", ...rsa, rsaRecuLe: "2025-01-15", nomNaissance: "DITE" }),
    unUsager({ identifiant: "tue", ...rsa, nomNaissance: "TUE" }),
  ];
  const lire = async () =>
    (
      await essai.usagers<{ rsa_recu_le: Date }>(
        "where nom_naissance in ('DITE', 'TUE') order by nom_naissance",
      )
    ).map(({ rsa_recu_le: le }) => le.toISOString().slice(0, 10));
  for (const sourceLe of ["2025-03-01", "2025-04-01"]) {
    const lignes = [dite, tue].map((ligne) => ({ ...ligne, sourceLe }));
    await essai.importer(essai.deposer("jeu.ndjson", enLignes([...ORGANISATIONS, ...lignes])));
    assert.deepEqual(await lire(), ["2025-01-15", "2025-03-01"]);
  }
  const fausse = unUsager({ identifiant: "fausse", ...rsa, rsaRecuLe: "15/01/2025" });
  essai.dit();
  await essai.importer(essai.deposer("jeu.ndjson", enLignes([...ORGANISATIONS, fausse])));
  assert.match(essai.dit(), /rsaRecuLe/);
});

test("B3-09 B9-06 B9-08 a line gives former numbers with region and period, the year of a commune code, and what the payer says", async () => {
  const rsa = { rsa: true, rsaDepartement: "62", sourceLe: "2025-03-01" };
  const numero = { numero: "1234567X", region: "32" };
  const bonne = unUsager({
    ...{ identifiant: "ancienne", nomNaissance: "ANCIENNE", ...rsa },
    anciensNumeros: [{ ...numero, fin: "2025-03-01" }],
    adresse: { codeInseeCommune: "62041" },
    devoirs: { soumis: false, informeLe: "2025-02-10" },
  });
  const fausses = [
    { anciensNumeros: [{ numero: "1234567X" }] },
    { anciensNumeros: [{ ...numero, numero: "123456X" }] },
    { anciensNumeros: [{ ...numero, region: "99" }] },
    { anciensNumeros: [{ ...numero, debut: "2025-03-02", fin: "2025-03-01" }] },
    { anciensNumeros: [numero], nir: null, numeroFranceTravail: null, identifiant: undefined },
    { adresse: { codeInseeCommune: "62041", millesimeCommune: 25 } },
    { devoirs: { soumis: "oui" } },
    { devoirs: { soumis: true }, rsa: false },
  ].map((champs) => unUsager({ identifiant: "fausse", ...rsa, ...champs }));
  const jeu = essai.deposer("jeu.ndjson", enLignes([...ORGANISATIONS, bonne, ...fausses]));
  assert.equal((await essai.importer(jeu)).refusees, fausses.length);
  const [lue] = await essai.usagers<Record<string, unknown>>("where nom_naissance = 'ANCIENNE'");
  assert.deepEqual(lue!.anciens_numeros, [{ ...numero, debut: null, fin: "2025-03-01" }]);
  assert.deepEqual(lue!.adresse, { codeInseeCommune: "62041", millesimeCommune: 2025 });
  const { soumis, depuis, informeLe } = lue!.devoirs as Record<string, unknown>;
  assert.deepEqual([soumis, depuis, informeLe], [false, "2025-03-01", "2025-02-10"]);
});

test("an import leaves one trace and one event", async () => {
  await essai.importer(
    essai.deposer("jeu.ndjson", enLignes([...ORGANISATIONS, unUsager({ identifiant: "trace" })])),
  );
  const { rows } = await essai.pool.query(
    `select (select count(*) from journal.trace)::int as traces, (select count(*) from importation.fichier)::int as fichiers,
       (select count(*) from journal.evenement where genre = 'import-termine')::int as evenements`,
  );
  assert.equal(rows[0].fichiers, 1);
  assert.equal(rows[0].traces, rows[0].evenements);
});
