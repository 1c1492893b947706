import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test from "node:test";
import { ROLES } from "../acte/index.ts";
import { creerEssaiImport, enLignes } from "../importation/essais/import.ts";
import { jourCivil } from "../kit/jour-civil.ts";
import { estOuvre } from "../kit/jours-feries.ts";
import { estSiret } from "../kit/siret.ts";
import { normaliserNir } from "../modules/usagers/reception.ts";
import { suiviDe } from "./accompagnants-demo.ts";
import { genererJeuDemo } from "./generer.ts";
import { rendezVousDemo } from "./rendez-vous-demo.ts";

const application = { clientId: "demo", secret: "secret-de-demonstration" };
type Objet = Record<string, string> & { type: string };
const jeu = [...genererJeuDemo(62, 1000, application)] as Objet[];
const usagers = jeu.filter(({ type }) => type === "usager");
const SUIVI = suiviDe({ referent: "cd62", rsa: true });
const somme = (objets: object[]) => createHash("sha256").update(enLignes(objets)).digest("hex");

test("the same seed gives the same territory, another seed another", () => {
  assert.equal(somme([...genererJeuDemo(62, 1000, application)]), somme(jeu));
  assert.notEqual(somme([...genererJeuDemo(63, 1000, application)]), somme(jeu));
});

test("every demonstration NIR passes its key and belongs to no country, so to nobody", () => {
  for (const { nir = "", dateNaissance = "" } of usagers) {
    assert.equal(normaliserNir(nir, { provisoires: false }).ok, true);
    assert.match(nir, /^.{5}9999\d{6}$/);
    assert.equal(nir.slice(1, 5), dateNaissance.slice(2, 4) + dateNaissance.slice(5, 7));
  }
  assert.equal(new Set(usagers.map(({ nir }) => nir)).size, usagers.length - 2);
});

test("SIRET, e-mails and telephones of the demonstration are fictional by construction", () => {
  for (const { siret } of jeu.filter(({ type }) => type === "organisation"))
    assert.ok(estSiret(siret!) && siret!.startsWith("999"));
  for (const { courriel, telephone } of usagers) {
    assert.match(courriel ?? "a@example.org", /@example\.org$/);
    assert.match(telephone ?? "0353010000", /^(035301|063998)\d{4}$/);
  }
});

test("CONV-PRE-02 the demonstration convention shows the identities of its two parties", () => {
  const convention = jeu.find(
    ({ type, partenaire }) => type === "convention" && partenaire === "cd62",
  );
  const texte = JSON.stringify(convention);
  assert.match(texte, /Frédéric Danel.*directeur régional/i);
  assert.match(texte, /Jean-Claude Leroy.*Président du Conseil départemental/);
  const adresses = JSON.stringify(jeu.filter(({ type }) => type === "organisation"));
  assert.match(adresses, /28-30 rue Élisée Reclus, 59650 Villeneuve d’Ascq/);
  assert.match(adresses, /Hôtel du Département, rue Ferdinand Buisson, 62018 Arras Cedex 9/);
});

test("DELIB-04 the act of the demonstration cites its three groups of texts and its five deliberations, each dated", () => {
  const convention = jeu.find(
    ({ type, partenaire }) => type === "convention" && partenaire === "cd62",
  ) as unknown as {
    deliberation: { references: { groupe: string; texte: string; version: string }[] };
  };
  const { references } = convention.deliberation;
  const groupes = [...new Set(references.map(({ groupe }) => groupe))];
  assert.equal(groupes.filter((groupe) => groupe !== "Délibérations").length, 3);
  const cinq = references.filter(({ groupe }) => groupe === "Délibérations");
  assert.deepEqual(
    cinq.map(({ texte }) => texte),
    ["2021-257", "2023-417", "2022-503", "2024-253", "2024-227"],
  );
  for (const { texte, version } of references) assert.match(version, /\b20\d\d$/, texte);
});

test("the dossiers of the demonstration are at every stage, and tell how they came there", async () => {
  const essai = await creerEssaiImport();
  try {
    const autour = new Date();
    const vivant = [...genererJeuDemo(62, 400, application, autour)];
    const fichier = essai.deposer("demo.ndjson", enLignes(vivant));
    assert.equal((await essai.importer(fichier)).refusees, 0, essai.dit());
    const valeurs = async (sql: string) =>
      (await essai.pool.query<{ valeur: string }>(sql)).rows.map(({ valeur }) => valeur);
    assert.deepEqual(
      await valeurs("select distinct etat as valeur from orientation.orientation order by 1"),
      ["BROUILLON", "CLOTURE", "EN_ATTENTE", "OUVERT"],
    );
    assert.deepEqual(
      await valeurs(
        `select nom_naissance as valeur from usagers.usager where inscription ->> 'm_statut' = 'Inscrit'
         and (inscription ->> 'm_duree_inscription_36')::int
           < least(36, (current_date - (inscription ->> 'm_date_effet_statut')::date) / 31)`,
      ),
      [],
      "fewer months than since the registration",
    );
    assert.deepEqual(
      await valeurs("select etat as valeur from demandes_acces.demande order by numero"),
      ["ACCEPTEE", "REFUSEE", "EN_INSTRUCTION", "ENVOYEE", "BROUILLON"],
    );
    assert.deepEqual(
      await valeurs(
        `select 'webhook ' || etat as valeur from webhooks.abonnement
         union all select 'audit ' || etat from habilitations.campagne_audit
         union all select 'avis ' || etat from notifications.destinataire order by 1`,
      ),
      ["audit planifiee", "avis repris", "avis repris", "avis repris", "webhook a_tester"],
    );
    assert.deepEqual(
      await valeurs(
        `select 'difficulte ' || etat as valeur from sollicitations.sollicitation
         union all select 'derogation ' || etat from acces_api.derogation
         union all select 'demande ' || etat from habilitations.demande
         union all select 'litige ' || etat from conventions.litige
         union all select 'tache ' || etat from habilitations.tache
         union all select 'blocage leve' from acces_api.blocage where leve_le is not null
         union all select 'point relie' from catalogue.besoin where point_id is not null order by 1`,
      ),
      [
        "blocage leve",
        "demande deposee",
        "demande refusee",
        "derogation acceptee",
        "difficulte CLOSE",
        "difficulte OUVERTE",
        "difficulte QUALIFIEE",
        "litige clos",
        "point relie",
        "tache a-traiter",
      ],
    );
    assert.deepEqual(
      await valeurs("select distinct etat as valeur from contrat_engagement.contrat order by 1"),
      ["EN_ATTENTE_SIGNATURE", "REFUSE", "SIGNE"],
    );
    assert.deepEqual(
      await valeurs(
        "select distinct genre as valeur from journal.evenement where sujet_type = 'usager' order by 1",
      ),
      [
        "contrat.prepare",
        "contrat.refuse",
        "contrat.signe",
        "demarche.annulee",
        "demarche.faite",
        "demarche.non-faite",
        "demarche.prevue",
        "diagnostic.besoins",
        "diagnostic.contraintes",
        "diagnostic.numerique",
        "diagnostic.pouvoir-agir",
        "diagnostic.projets",
        "entretien.conclu",
        "inscription.changement-declare",
        "orientation.ouverte",
        "orientation.preconisee",
        "orientation.saisie",
        "orientation.terminee",
        "periode.avis",
        "periode.mobilisee",
        "periode.terminee",
        "prescription.acceptee",
        "prescription.commencee",
        "prescription.prescrite",
        "prescription.terminee",
        "profil.ajoute",
        "projet.ajoute",
        "rendez-vous.pris",
      ],
    );
    assert.deepEqual(
      await valeurs(
        `select distinct concat_ws(' ', o.referent ->> 'code', r.type) as valeur
         from orientation.orientation o join usagers.usager u on u.id = o.usager_id
         join conventions.organisation r on r.id = u.referent_id
         where o.etat = 'OUVERT' order by 1`,
      ),
      ["CD CD", "CD DCD", "CE CE", "FT FT", "ML ML"],
      "whoever accompanies is who the path names",
    );
    const [aResigner, venir] = await Promise.all([
      valeurs(`select c.usager_id as valeur from contrat_engagement.contrat c
        join orientation.orientation o on o.usager_id = c.usager_id and o.etat = 'OUVERT' and o.id <> c.orientation_id`),
      valeurs("select id as valeur from journal.evenement where le > now() + interval '1 minute'"),
    ]);
    assert.ok(aResigner.length > 0);
    assert.deepEqual(venir, [], "nothing has happened in the future");
  } finally {
    await essai.fermer();
  }
});

test("twenty agents in five services sign in, and the opérateur’s DPD, each with what their mission needs", () => {
  const agents = jeu.filter(({ type }) => type === "agent") as unknown as {
    fonction: string;
    identifiant: string;
    roles: string[];
    demo: { sub: string };
  }[];
  assert.equal(agents.length, 21);
  assert.equal(new Set(agents.map(({ identifiant }) => identifiant)).size, 21);
  const services = new Set(agents.flatMap(({ fonction }) => fonction.split(", ")[1] ?? []));
  assert.equal(services.size, 5);
  const tenus = new Set(agents.flatMap(({ roles }) => roles));
  assert.deepEqual([...tenus].sort(), [...ROLES].sort(), "somebody shows each function");
});

test("the whole demonstration is imported without one refusal", async () => {
  const essai = await creerEssaiImport();
  try {
    const bilan = await essai.importer(essai.deposer("demo.ndjson", enLignes(jeu)));
    assert.deepEqual([bilan.refusees, bilan.crees], [0, 1000], essai.dit());
    const { rows } = await essai.pool.query(
      `select count(*) filter (where adresse is null) as sans_adresse, count(*) filter (where inscription is null) as jamais,
         count(*) filter (where rqth ->> 'dateFinRqth' = '9999-12-31') as sans_fin, count(*) filter (where not certifie) as non_certifies
       from usagers.usager`,
    );
    for (const nombre of Object.values(rows[0])) assert.ok(Number(nombre) > 0);
  } finally {
    await essai.fermer();
  }
});

test("who was never registered is on no path in the demonstration", () => {
  const objets = [...genererJeuDemo(62, 1000, application, new Date())] as Objet[];
  const jamais = objets.filter(({ type, inscription }) => type === "usager" && !inscription);
  const numeros = new Set(jamais.map(({ numeroFranceTravail }) => numeroFranceTravail));
  assert.ok(numeros.size > 0);
  assert.deepEqual(
    objets.filter(({ usager }) => numeros.has(usager)),
    [],
  );
});

test("B3-07 of those who wait for an orientation, some are within the six weeks of the département and some beyond", () => {
  const autour = new Date("2026-03-10T09:00:00Z");
  const objets = [...genererJeuDemo(62, 1000, application, autour)] as Objet[];
  const recus = objets.flatMap(({ type, rsaRecuLe }) =>
    type === "usager" && rsaRecuLe ? [rsaRecuLe] : [],
  );
  const limite = "2026-01-27";
  assert.ok(recus.filter((le) => le < limite).length > 20);
  assert.ok(recus.filter((le) => le >= limite).length > 20);
  assert.ok(recus.every((le) => le <= "2026-03-10"));
});

test("an appointment to come is to come, whichever day the demonstration starts", () => {
  for (let jour = 11; jour <= 17; jour++) {
    const autour = new Date(`2026-12-${jour}T18:00:00Z`);
    for (let rang = 0; rang < 500; rang++) {
      for (const { date, statut, identifiant } of rendezVousDemo(
        ...([62, rang, autour, SUIVI] as const),
      ) as Iterable<Objet>) {
        const debut = new Date(date as string);
        const aVenir = /-prochain$/.test(identifiant as string);
        assert.equal(debut > autour, aVenir, `${autour.toISOString()} ${date}`);
        // The latest past ones wait for somebody to say what became of them.
        assert.ok(statut === "PRIS" || !aVenir, identifiant as string);
        assert.ok(estOuvre(jourCivil(debut), "62"), `${date}`);
      }
    }
  }
});
