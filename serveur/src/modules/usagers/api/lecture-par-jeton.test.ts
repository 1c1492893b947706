import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, CHEMINS, obtenirJeton, obtenirJetonUsager } from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { lireTraces } from "../../../essais/traces.ts";
import { ADRESSE, unUsager } from "../../../essais/usagers.ts";

let s: Situation;
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());

const LECTURES = [CHEMINS.statut, CHEMINS.informations, CHEMINS.rqth];
const INSCRIPTION = {
  m_statut: "Inscrit",
  m_date_effet_statut: "2025-01-06",
  m_duree_inscription_12: 10,
  m_categ_inscription_code: "1",
};

async function preparer(voulu: Parameters<typeof unUsager>[1] = {}) {
  const usager = await unUsager(s.pool, voulu);
  const jetonUsager = await obtenirJetonUsager(s.url, s.jeton, usager);
  const lire = (chemin: string, jeton = s.jeton, porte = jetonUsager) =>
    appeler(s.url + chemin, { jeton, usager: porte });
  return { usager, jetonUsager, lire };
}

test("reads the status: every field of the wire, empty where unknown", async () => {
  const { lire } = await preparer({ inscription: INSCRIPTION });
  const { statut, corps } = await lire(CHEMINS.statut);
  assert.equal(statut, 200);
  assert.deepEqual(corps, {
    m_contrat: {
      m_statut: "Inscrit",
      m_date_effet_statut: "2025-01-06",
      m_duree_inscription_12: 10,
      m_duree_inscription_24: 0,
      m_duree_inscription_36: 0,
      m_motif_inscription_code: "",
      m_motif_inscription_lib: "",
      m_categ_inscription_code: "1",
      m_categ_inscription_lib: "",
      m_situation_reg_emp_code: "",
      m_situation_reg_emp_lib: "",
      m_motif_cloture_code: "",
      m_motif_cloture_lib: "",
    },
    m_messageErreur: "",
  });
});

test("CONV-2-01 204 without body for a person never registered; the line says why", async () => {
  const { usager, lire } = await preparer();
  for (const chemin of [CHEMINS.statut, CHEMINS.rqth]) {
    const sortie = await lire(chemin);
    assert.deepEqual([sortie.statut, sortie.texte], [204, ""]);
    const [ligne] = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
    assert.equal(ligne?.issue, "sans_resultat");
    assert.equal(ligne?.usager_id, usager.id);
    const finalite = chemin === CHEMINS.statut ? "INSCRIPTION_LISTE" : "PARCOURS";
    assert.equal(ligne?.finalite, finalite);
  }
});

test("ANX4-A-02 B9-09 administrative data: exactly the keys of the wire, and no other", async () => {
  const { usager, lire } = await preparer({ nom: "EXEMPLE", prenom: "ALIX" });
  const { statut, corps } = await lire(CHEMINS.informations);
  assert.equal(statut, 200);
  assert.deepEqual(corps, {
    numeroFranceTravail: usager.numero,
    etatCivil: {
      civilite: "MME",
      nom: "EXEMPLE",
      prenom: "ALIX",
      nomCorrespondance: "EXEMPLE",
      prenomCorrespondance: "ALIX",
      dateNaissance: usager.dateNaissance,
      nir: usager.nir,
    },
    adresses: [
      { ...ADRESSE, complementAdresse: "", complementDestinataire: "", complementDistribution: "" },
    ],
    emails: [{ adresseEmail: "usager.test@example.org" }],
    telephones: [{ numeroTelephone: "0199000000" }],
  });
});

test("RQTH: validity follows the day, both ends included; open-ended never ends", async (t) => {
  const depart = s.horloge.maintenant().toISOString();
  t.after(() => s.horloge.regler(depart));
  const rqth = { dateDebutRqth: "2025-02-10", dateFinRqth: "2025-03-31", source: "MDPH" };
  const { usager } = await preparer({ rqth });
  const infini = await preparer({ rqth: { ...rqth, dateFinRqth: "9999-12-31" } });
  const inconnue = await preparer({ rqth: { ...rqth, dateFinRqth: null } });
  const jours = [
    ["2025-02-09", false, false],
    ["2025-02-10", true, true],
    ["2025-03-31", true, true],
    ["2025-04-01", false, true],
  ] as const;
  for (const [jour, bornee, ouverte] of jours) {
    s.horloge.regler(`${jour}T11:00:00Z`);
    const valides = await Promise.all(
      [usager, infini.usager, inconnue.usager].map(async (personne) => {
        const porte = await obtenirJetonUsager(s.url, s.jeton, personne);
        return (await appeler(s.url + CHEMINS.rqth, { jeton: s.jeton, usager: porte })).corps;
      }),
    );
    assert.deepEqual(
      valides.map((corps) => corps.topValiditeRQTH),
      [bornee, ouverte, ouverte],
      jour,
    );
    assert.deepEqual(
      valides.map((corps) => corps.dateFinRqth),
      ["2025-03-31", "9999-12-31", null],
    );
  }
});

test("B9-11 a jeton is useless when absent, altered by one character, expired, or held by another", async () => {
  const { jetonUsager, lire, usager } = await preparer();
  const autre = await uneApplication(s.pool, { organisationId: s.departement.id });
  const jetonAutre = await obtenirJeton(s.url, autre, SCOPES_AGENT);
  for (const chemin of LECTURES) {
    assert.equal((await appeler(s.url + chemin, { jeton: s.jeton })).statut, 400);
    assert.equal((await lire(chemin, jetonAutre)).statut, 403);
    for (const rang of [0, 7, 30, jetonUsager.length - 2]) {
      const lettre = jetonUsager[rang] === "A" ? "B" : "A";
      const altere = jetonUsager.slice(0, rang) + lettre + jetonUsager.slice(rang + 1);
      assert.equal((await lire(chemin, s.jeton, altere)).statut, 400);
    }
    assert.notEqual((await lire(chemin)).statut, 400);
  }
  const clair = Buffer.from(jetonUsager, "base64url");
  assert.ok(!clair.includes(Buffer.from(usager.id.replaceAll("-", ""), "hex")));
  assert.ok(!clair.toString("latin1").includes(usager.id) && !jetonUsager.includes(usager.nir));
});

test("an error of the administrative data is dated by the platform’s clock", async () => {
  const { corps } = await appeler(s.url + CHEMINS.informations, { jeton: s.jeton });
  assert.equal(corps.timestamp, s.horloge.maintenant().toISOString());
});

test("B9-11 a jeton lives twenty-four hours and no more", async () => {
  const depart = s.horloge.maintenant();
  const { usager } = await preparer();
  s.horloge.regler(new Date(depart.getTime() - 86_400_000).toISOString());
  const ancien = await obtenirJetonUsager(s.url, s.jeton, usager);
  s.horloge.regler(new Date(depart.getTime() - 1).toISOString());
  const lire = () => appeler(s.url + CHEMINS.statut, { jeton: s.jeton, usager: ancien });
  assert.equal((await lire()).statut, 204);
  s.horloge.regler(depart.toISOString());
  assert.equal((await lire()).statut, 400);
});

test("CONV-4-02 the perimeter is checked again at each reading: a jeton does not outlive it", async () => {
  const { usager, lire } = await preparer({ inscription: INSCRIPTION });
  assert.equal((await lire(CHEMINS.statut)).statut, 200);
  await s.pool.query("update usagers.usager set rsa_departement = '59' where id = $1", [usager.id]);
  for (const chemin of LECTURES) {
    const sortie = await lire(chemin);
    assert.equal(sortie.statut, 403, chemin);
    const [ligne] = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
    assert.deepEqual([ligne?.issue, ligne?.motif], ["refusee", "HORS_PERIMETRE"]);
    assert.equal(ligne?.usager_id, usager.id);
  }
});
