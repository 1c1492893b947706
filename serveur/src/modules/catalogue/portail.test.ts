import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../essais/agents.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";

let s: Situation;
let operateur: Record<string, string>;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  const organisationId = s.operateur.id;
  operateur = await uneSession(
    s.pool,
    await unAgent(s.pool, { organisationId, roles: ["OPERATEUR"] }),
  );
});
after(() => s.fermer());

// biome-ignore lint/suspicious/noExplicitAny: a body of the portal, checked field by field by the test
type Sortie = { statut: number; corps: any };

async function demander(
  chemin: string,
  session: Record<string, string>,
  corps?: object,
): Promise<Sortie> {
  const reponse = await fetch(`${s.url}/portail/api${chemin}`, {
    method: corps ? "POST" : "GET",
    headers: { ...session, ...(corps && { "content-type": "application/json" }) },
    ...(corps && { body: JSON.stringify(corps) }),
  });
  return { statut: reponse.status, corps: await reponse.json() };
}

async function nouvelAgent(accepte: boolean) {
  const agent = await unAgent(s.pool, {
    organisationId: s.departement.id,
    modules: ["recherche-usager", "vue-360"],
    accepte,
  });
  return uneSession(s.pool, agent);
}

type Condition = {
  id: string;
  portee: string;
  version: number;
  texte: string;
  acceptee: boolean;
};

async function conditions(session: Record<string, string>): Promise<Condition[]> {
  return (await demander("/conditions", session)).corps.conditions as Condition[];
}

const RECHERCHE = { mode: "numero", numeroFranceTravail: "80000000001" };

test("CONV-3.1-08 ANX3-2.1-01 CONV-3.2-02 CONV-4-05 ANX1-2-09 no tile and no tool before the conditions are accepted; a new version asks again", async () => {
  const session = await nouvelAgent(false);
  const tuiles = async () => (await demander("/session", session)).corps.tuiles as unknown[];
  assert.equal((await tuiles()).length, 0);
  assert.equal((await demander("/usagers/recherche", session, RECHERCHE)).statut, 403);

  const [confidentialite, cgu] = (await conditions(session)) as [Condition, Condition];
  assert.deepEqual([confidentialite.portee, cgu.portee], ["confidentialite", "mon-portail-pro"]);
  await demander("/conditions/acceptations", session, { documents: [cgu.id] });
  assert.equal((await tuiles()).length, 0, "sans engagement de confidentialité");
  await demander("/conditions/acceptations", session, { documents: [confidentialite.id] });
  assert.equal((await tuiles()).length, 1);
  assert.equal((await demander("/usagers/recherche", session, RECHERCHE)).statut, 200);

  const neuve = {
    portee: "mon-portail-pro",
    titre: "Conditions générales",
    texte: "Nouvelle rédaction.",
    enVigueurLe: "2026-03-12",
  };
  assert.deepEqual((await demander("/conditions", operateur, neuve)).corps, { version: 2 });
  assert.equal((await tuiles()).length, 1, "pas avant son jour");
  s.horloge.regler("2026-03-12T09:00:00Z");
  assert.equal((await tuiles()).length, 0);
  const perimee = await demander("/conditions/acceptations", session, { documents: [cgu.id] });
  assert.equal(perimee.statut, 409);
  assert.equal(perimee.corps.code, "VERSION_PERIMEE");
  const aAccepter = (await conditions(session)).find((c) => c.portee === "mon-portail-pro");
  assert.deepEqual([aAccepter?.version, aAccepter?.acceptee], [2, false]);
  await demander("/conditions/acceptations", session, { documents: [aAccepter?.id] });
  assert.equal((await tuiles()).length, 1);
});

test("ANX3-2.1-01 CONV-3.2-02 CONV-4-05 ANX1-2-09 a function held on the portal waits for the engagement and the CGU too; that of developer, which is elsewhere, for the engagement alone", async () => {
  const roles = ["RGC", "DEVELOPPEUR"];
  const agent = { organisationId: s.departement.id, roles, accepte: false };
  const session = await uneSession(s.pool, await unAgent(s.pool, agent));
  const vue = async () => {
    const { roles: tenus, portes } = (await demander("/session", session)).corps;
    return [tenus.toSorted().join(), portes.map(({ code }: { code: string }) => code).join()];
  };
  const ouverts = async () => [
    (await demander("/gestion-des-comptes/agents", session)).statut,
    (await demander("/developpeur", session)).statut,
  ];
  const accepter = async (portee: string) => {
    const due = (await conditions(session)).find((c) => c.portee === portee);
    await demander("/conditions/acceptations", session, { documents: [due?.id] });
  };
  assert.deepEqual(await vue(), ["", "CONFIDENTIALITE,CGU"]);
  assert.deepEqual(await ouverts(), [403, 403]);
  await accepter("confidentialite");
  assert.deepEqual(await vue(), ["DEVELOPPEUR", "CGU"]);
  assert.deepEqual(await ouverts(), [403, 200]);
  await accepter("mon-portail-pro");
  assert.deepEqual(await vue(), ["DEVELOPPEUR,RGC", ""]);
  assert.deepEqual(await ouverts(), [200, 200]);
});

test("CONV-3.2-03 who has not accepted the conditions of one tool is stopped on that tool alone", async () => {
  const session = await nouvelAgent(true);
  const trouver = () => demander("/usagers/recherche", session, RECHERCHE);
  const voir = () => demander("/usagers/x/vue-360", session);
  assert.deepEqual([(await trouver()).statut, (await voir()).statut], [200, 404]);
  const particulieres = {
    portee: "vue-360",
    titre: "Conditions de la Vue 360",
    texte: "N’ouvrir que les dossiers de ses suivis.",
    enVigueurLe: "2026-03-13",
  };
  assert.equal((await demander("/conditions", operateur, particulieres)).statut, 200);
  s.horloge.regler("2026-03-13T09:00:00Z");
  assert.deepEqual([(await trouver()).statut, (await voir()).statut], [200, 403]);
  const due = (await conditions(session)).find(({ portee }) => portee === "vue-360");
  assert.equal(due?.acceptee, false);
  await demander("/conditions/acceptations", session, { documents: [due?.id] });
  assert.deepEqual([(await trouver()).statut, (await voir()).statut], [200, 404]);
  const { rows } = await s.pool.query(
    "select acceptee_le from catalogue.acceptation where document_id = $1",
    [due?.id],
  );
  assert.equal(rows.length, 1, "la preuve d’acceptation de cette personne, pour cette version");
});

test("CONV-3.2-01 whoever acts for the partner engages to respect the convention, version after version, and each proof stays", async () => {
  const session = await nouvelAgent(false);
  const trouver = async () => (await demander("/usagers/recherche", session, RECHERCHE)).statut;
  const accepter = (...documents: string[]) =>
    demander("/conditions/acceptations", session, { documents });
  const engagement = async () =>
    (await conditions(session)).find((c) => c.portee === "confidentialite") as Condition;
  const premier = await engagement();
  assert.match(premier.texte, /une convention\. Vous en respectez les obligations/);
  const reste = (await conditions(session)).filter(({ id }) => id !== premier.id);
  await accepter(...reste.map(({ id }) => id));
  assert.equal(await trouver(), 403);
  await accepter(premier.id);
  assert.equal(await trouver(), 200);
  const neuf = {
    portee: "confidentialite",
    titre: "Engagement",
    texte: "Nouvelle rédaction.",
    enVigueurLe: "2026-03-13",
  };
  assert.equal((await demander("/conditions", operateur, neuf)).statut, 200);
  await jusqua(async () => (await trouver()) === 403);
  const second = await engagement();
  await accepter(second.id);
  assert.equal(await trouver(), 200);
  const { rows } = await s.pool.query(
    `select a.document_id as id from catalogue.acceptation a
     join catalogue.acceptation sienne on sienne.agent_id = a.agent_id and sienne.document_id = $1
     join catalogue.document d on d.id = a.document_id
     where d.portee = 'confidentialite' order by d.version`,
    [second.id],
  );
  assert.deepEqual(
    rows.map(({ id }) => id),
    [premier.id, second.id],
  );
});

test("CONV-3.1-01 ANX4-0-12 ANX4-E1-01 the catalogue says what exists, and follows what the opérateur changes", async () => {
  const session = await nouvelAgent(true);
  const element = async (code: string) => {
    const elements = (await demander("/catalogue", session)).corps.elements as Record<
      string,
      unknown
    >[];
    return elements.find((e) => e.code === code);
  };
  assert.deepEqual(
    [(await element("sia"))?.libelle, (await element("sia"))?.disponibilite],
    ["SIA", "ouvert"],
  );
  await s.pool.query(
    `update demandes_acces.ouverture set fermee_le = now(), motif_fermeture = 'essai'
     where element = 'sia'`,
  );
  await jusqua(async () => (await element("sia"))?.disponibilite === "disponible");
  const reglage = {
    libelle: "Suivi de l’intensité",
    description: null,
    lien: null,
    ouvertLe: "2026-09-01",
    disponible: true,
    motif: "Nouveau nom",
  };
  assert.equal((await demander("/catalogue/elements/sia", operateur, reglage)).statut, 200);
  assert.equal((await element("campagne-coordonnee"))?.ouvertLe, "2025-01-01");
  const change = await element("sia");
  assert.deepEqual(
    [change?.libelle, change?.disponibilite, change?.selectionnable],
    ["Suivi de l’intensité", "a-venir", false],
  );
  const retire = { ...reglage, disponible: false };
  await demander("/catalogue/elements/sia", operateur, retire);
  assert.equal(await element("sia"), undefined);
  assert.equal((await demander("/catalogue/elements/inconnu", operateur, reglage)).statut, 404);
  assert.equal((await demander("/catalogue/elements/sia", session, reglage)).statut, 403);
  const sansMotif = { ...reglage, motif: "" };
  assert.equal((await demander("/catalogue/elements/sia", operateur, sansMotif)).statut, 400);
});

test("CONV-2-11 an experiment is open to its territory, between its days, and to nobody else", async () => {
  const session = await nouvelAgent(true);
  const selectionnable = async () => {
    const elements = (await demander("/catalogue", session)).corps.elements as Record<
      string,
      unknown
    >[];
    return elements.find((e) => e.code === "oscar")?.selectionnable;
  };
  assert.equal(await selectionnable(), false);
  const voulue = {
    element: "oscar",
    objet: "Gestion commune des offres",
    territoires: ["59"],
    partenaires: [],
    debut: "2026-03-15",
    fin: "2026-03-31",
  };
  await demander("/catalogue/experimentations", operateur, voulue);
  s.horloge.regler("2026-03-20T09:00:00Z");
  assert.equal(await selectionnable(), false, "autre territoire");
  const ici = { ...voulue, territoires: ["62"] };
  const { corps } = await demander("/catalogue/experimentations", operateur, ici);
  assert.equal(await selectionnable(), true);
  const cloture = { evaluation: "Bilan favorable" };
  const chemin = `/catalogue/experimentations/${corps.id}/cloture`;
  assert.equal((await demander(chemin, operateur, cloture)).statut, 200);
  assert.equal(await selectionnable(), false, "close");
  assert.equal((await demander(chemin, operateur, cloture)).statut, 404);
  const malforme = "/catalogue/experimentations/pas-un-identifiant/cloture";
  assert.equal((await demander(malforme, operateur, cloture)).statut, 400);
  for (const faux of [{ element: "vue-360" }, { fin: "2026-03-01" }, { territoires: [] }]) {
    const refuse = await demander("/catalogue/experimentations", operateur, { ...voulue, ...faux });
    assert.equal(refuse.statut, 400);
  }
  assert.equal((await demander("/catalogue/experimentations", session, ici)).statut, 403);
  assert.equal((await demander("/catalogue/experimentations", session)).statut, 403);
});

test("ANX4-E1-02 ANX4-E1-03 ANX4-E1-04 ANX4-E2-01 ANX4-E2-02 ANX4-E2-03 ANX4-E3-02 ANX4-E5-01 each experiment is open to its partners alone, from its first day to its last", async () => {
  const codes = [
    "crm-salesforce",
    "crm-microsoft",
    "ciblage-entreprise",
    "gestion-offres",
    "recherche-offres-sdp",
    "recherche-offres-oscar",
    "evenements-pro-a-pro",
    "oscar",
  ];
  const ouvertes = async () => {
    const session = await nouvelAgent(true);
    const elements = (await demander("/catalogue", session)).corps.elements as {
      code: string;
      selectionnable: boolean;
    }[];
    return elements.filter((e) => e.selectionnable && codes.includes(e.code)).map((e) => e.code);
  };
  const ouvrir = async (partenaire: string) => {
    for (const element of codes) {
      const { statut } = await demander("/catalogue/experimentations", operateur, {
        element,
        objet: "Essai",
        territoires: [],
        partenaires: [partenaire],
        debut: "2026-03-21",
        fin: "2026-03-25",
      });
      assert.equal(statut, 200, element);
    }
  };
  await ouvrir(s.operateur.id);
  s.horloge.regler("2026-03-21T09:00:00Z");
  assert.deepEqual(await ouvertes(), [], "autre partenaire");
  await ouvrir(s.departement.id);
  assert.deepEqual((await ouvertes()).sort(), codes.toSorted());
  s.horloge.regler("2026-03-25T22:30:00Z");
  assert.equal((await ouvertes()).length, codes.length, "dernier jour");
  s.horloge.regler("2026-03-25T23:30:00Z");
  assert.deepEqual(await ouvertes(), [], "le lendemain, heure de Paris");
});

test("CONV-3.1-02 CONV-3.1-07 the list is published by version, each with its differences, and cannot be rewritten", async () => {
  const publier = (motif: string, decision?: object) =>
    demander("/catalogue/listes", operateur, {
      motif,
      decision: { reference: "Comité produit n° 12", le: "2026-03-02", ...decision },
    });
  assert.equal((await demander("/catalogue/listes", operateur, { motif: "Sans" })).statut, 400);
  assert.equal((await publier("Sans décision", { reference: "" })).statut, 400);
  const aVenir = await publier("Décision à venir", { le: "2090-01-01" });
  assert.equal(aVenir.corps.code, "DECISION_INVALIDE");
  assert.deepEqual((await publier("Première liste")).corps, { version: 1 });
  assert.equal((await publier("Sans changement")).statut, 409);
  const reglage = {
    libelle: "Vue d’ensemble",
    description: null,
    lien: null,
    ouvertLe: null,
    disponible: true,
    motif: "Libellé plus clair",
  };
  await demander("/catalogue/elements/vue-360", operateur, reglage);
  assert.deepEqual((await publier("Décision de la commission SI")).corps, { version: 2 });
  const session = await nouvelAgent(true);
  const { publications, enAttente } = (await demander("/catalogue/listes", session)).corps as {
    publications: { version: number; motif: string; differences: object[] }[];
    enAttente: object[];
  };
  assert.deepEqual(enAttente, []);
  assert.deepEqual(
    publications.map(({ version }) => version),
    [2, 1],
  );
  assert.equal(publications[0]?.motif, "Décision de la commission SI");
  assert.deepEqual(publications[0]?.differences, [
    {
      code: "vue-360",
      nature: "modifie",
      champs: [{ nom: "libelle", avant: "Vue 360", apres: "Vue d’ensemble" }],
    },
  ]);
  const decision = { reference: "La mienne", le: "2026-03-02" };
  const sienne = { motif: "moi aussi", decision };
  assert.equal((await demander("/catalogue/listes", session, sienne)).statut, 403);
  for (const sql of [
    "update catalogue.liste set motif = 'autre'",
    "delete from catalogue.liste",
    "update catalogue.document set texte = 'autre'",
    "delete from catalogue.acceptation",
  ]) {
    await assert.rejects(s.pool.query(sql), /permission denied/);
  }
});

test("ANX4-E1-06 ANX4-E2-07 ANX4-E2-08 ANX4-E3-04 ANX4-E3-05 ANX4-E3-06 ANX4-E3-07 ANX4-E4-03 ANX4-E5-06 ANX4-E5-07 an agent reads each online service at the catalogue, with its address", async () => {
  const attendus: Record<string, string> = {
    "ANX4-E1-06": "https://labonneboite.francetravail.fr",
    "ANX4-E2-07": "https://www.francetravail.fr/employeur",
    "ANX4-E2-08": "https://labonnecompetencepro.francetravail.fr",
    "ANX4-E3-04": "https://entreprise.francetravail.fr",
    "ANX4-E3-05": "https://entreprise.francetravail.fr/aides-emploi",
    "ANX4-E3-06": "https://mesevenementsemploi.francetravail.fr",
    "ANX4-E3-07": "https://mesevenementsemploi.francetravail.fr/mes-evenements-emploi",
    "ANX4-E4-03": "https://dataemploi.francetravail.fr",
    "ANX4-E5-06": "https://candidat.francetravail.fr/metierscope",
    "ANX4-E5-07": "https://entreprise.francetravail.fr/accueil",
  };
  const { elements } = (await demander("/catalogue", await nouvelAgent(true))).corps as {
    elements: {
      genre: string;
      lien: string | null;
      description: string;
      places: { regle: string }[];
    }[];
  };
  const parRegle = new Map(elements.flatMap((e) => e.places.map((p) => [p.regle, e] as const)));
  for (const [regle, adresse] of Object.entries(attendus)) {
    const { genre, lien } = parRegle.get(regle) ?? {};
    assert.deepEqual([genre, lien], ["service-en-ligne", adresse], regle);
  }
  // Outside this platform: the catalogue can only say it.
  assert.match(parRegle.get("ANX4-E3-07")?.description ?? "", /accès restreint/);
});
