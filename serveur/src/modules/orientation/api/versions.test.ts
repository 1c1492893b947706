import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ENTETES_AGENT, obtenirJeton, obtenirJetonUsager } from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { jusqua } from "../../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { demander, type Personne, unePersonne, V1, V2 } from "../essais/personne.ts";
import {
  EXEMPLE_CRITERES,
  EXEMPLE_DECISION_V2,
  EXEMPLE_ORIENTATION_V1,
  EXEMPLE_ORIENTATION_V2,
} from "../exemples.ts";

let s: Situation;
before(async () => {
  s = await ouvrirSituation({ instant: "2025-02-03T14:00:00Z" });
});
after(() => s.fermer());

test("v1 changes the open path by headers, v2 by a body; a closed one does not change", async () => {
  const p = await unePersonne(s);
  const modifier = (entetes: object) =>
    demander(s, p, `${V1}/modificationOrientation`, {
      methode: "PUT",
      entetes: { ...ENTETES_AGENT, ...entetes },
    });
  assert.equal((await modifier({ codeParcours: "PSO" })).statut, 400);
  await demander(s, p, `${V1}/orientation`, { corps: EXEMPLE_ORIENTATION_V1 });
  for (const [faux, phrase] of [
    [{}, /au moins le parcours/],
    [{ codeParcours: "", codeStructure: "", dateEntreeParcours: "" }, /au moins le parcours/],
    [{ codeParcours: "IND" }, /L’en-tête « codeParcours » .* PED, PSP, PSO\.$/],
    [{ codeStructure: "12" }, /L’en-tête « codeStructure »/],
    [{ dateEntreeParcours: "03/02/2025" }, /L’en-tête « dateEntreeParcours » .*AAAA-MM-JJ/],
    [{ dateEntreeParcours: "2025-02-04" }, /date d’entrée/],
  ] as const) {
    const { statut, corps } = await modifier(faux);
    assert.equal(statut, 400, JSON.stringify(faux));
    assert.match(corps.message, phrase);
  }
  // Some clients write the three headers always, empty for what does not change.
  const seul = await modifier({ codeParcours: "PSP", codeStructure: "", dateEntreeParcours: "" });
  assert.deepEqual([seul.statut, seul.corps.parcours], [200, "PSP"], seul.texte);
  const change = await modifier({
    codeParcours: "PSO",
    codeStructure: "HDF0999",
    dateEntreeParcours: "2025-02-01",
  });
  assert.equal(change.statut, 200, change.texte);
  const { parcours, structure, date_entree_parcours: entree } = change.corps;
  assert.deepEqual([parcours, structure.code_aurore, entree], ["PSO", "HDF0999", "2025-02-01"]);
  const corps = { structure_referente_parcours: { code_safir: "62999" } };
  const v2 = await demander(s, p, `${V2}/modificationOrientation`, { methode: "PUT", corps });
  assert.equal(v2.corps.statut, "MODIFIE");
  assert.deepEqual(v2.corps.referent_parcours.structure, {
    code_aurore: "HDF0999",
    code_safir: "62999",
    libelle_structure: null,
  });
});

test("an orientation sent again as it was, its answer lost, orients nobody anew; a different one does", async () => {
  const p = await unePersonne(s);
  const orienter = async (reste: object = {}) => {
    const corps = { ...EXEMPLE_ORIENTATION_V1, ...reste };
    assert.equal((await demander(s, p, `${V1}/orientation`, { corps })).statut, 201);
    return (await demander(s, p, `${V1}/lectureOrientation`)).corps.length;
  };
  assert.deepEqual([await orienter(), await orienter()], [1, 1]);
  const autre = { structure: { code_safir: "62999" } };
  assert.deepEqual([await orienter(autre), await orienter(autre)], [2, 2]);
  assert.deepEqual([await orienter({ parcours: "PED" }), await orienter()], [3, 4]);
});

test("ANX4-B-22 v2 has four bodies, its own states, and one scope to read, another to decide", async () => {
  const p = await unePersonne(s);
  const scopes = SCOPES_AGENT.filter((scope) => scope !== "decisionorientationusager");
  const lecteur = { ...p, acces: await obtenirJeton(s.url, s.application, scopes) };
  assert.equal((await demander(s, lecteur, `${V2}/lectureOrientation`)).statut, 200);
  const orientation = { corps: EXEMPLE_ORIENTATION_V2 };
  assert.equal((await demander(s, lecteur, `${V2}/orientation`, orientation)).statut, 403);
  assert.equal((await demander(s, p, `${V2}/orientation`, orientation)).statut, 201);
  const calcul = await demander(s, p, `${V2}/calculerOrientation`, { corps: EXEMPLE_CRITERES });
  assert.equal(calcul.corps.statut, "PRECONISE_REORIENTATION");
  const refus = { ...EXEMPLE_DECISION_V2, etat_decision: "REFUSEE", motif_refus: "AUTRE" };
  assert.equal((await demander(s, p, `${V2}/decisionOrientation`, { corps: refus })).statut, 201);
  const lues = (await demander(s, p, `${V2}/lectureOrientation`)).corps;
  assert.deepEqual(
    lues.map(({ etat }: { etat: string }) => etat),
    ["ABANDON", "OUVERT"],
  );
  assert.deepEqual(lues[1].referent_parcours.organisme, { code: "CD" });
  assert.deepEqual(lues[1].prise_decision.organisme, { code: "CD" });
  // v1 does not know what was never finalised.
  const enV1 = (await demander(s, p, `${V1}/lectureOrientation`)).corps;
  assert.deepEqual(
    enV1.map(({ etat }: { etat: string }) => etat),
    ["OUVERT"],
  );
});

test("B3-01 while the president delegates the decision, both versions name the opérateur; who decided is competent on the day of the decision", async () => {
  const p = await unePersonne(s);
  const ft = await uneApplication(s.pool, { organisationId: s.operateur.id });
  const calcul = await demander(s, p, `${V2}/calculerOrientation`, { corps: EXEMPLE_CRITERES });
  assert.equal(calcul.corps.competent_decision.organisme.code, "CD");
  const ecrire = await s.pool.query(
    `insert into conventions.delegation_decision (convention_id, reference, debut, fin)
     select id, 'Article 3', '2025-02-10', '2025-02-14' from conventions.convention where partenaire_id = $1`,
    [s.departement.id],
  );
  assert.equal(ecrire.rowCount, 1);
  const le = async (jour: string, application = ft): Promise<Personne> => {
    s.horloge.regler(`${jour}T10:00:00Z`);
    const acces = await obtenirJeton(s.url, application, SCOPES_AGENT);
    return { ...p, acces, jeton: await obtenirJetonUsager(s.url, acces, p.usager) };
  };
  const competents = async (personne: Personne) => {
    const [v1] = (await demander(s, personne, `${V1}/lectureOrientation`)).corps;
    const [v2] = (await demander(s, personne, `${V2}/lectureOrientation`)).corps;
    const { responsable_usager: responsable, competent_decision: competent } = v2;
    return [v1.organisme_decision, competent.organisme.code, responsable.organisme.code].join();
  };
  const decider = async (personne: Personne, jour: string) => {
    const corps = { ...EXEMPLE_DECISION_V2, date_decision: jour };
    return (await demander(s, personne, `${V2}/decisionOrientation`, { corps })).statut;
  };
  const premier = await le("2025-02-10");
  await jusqua(async () => (await competents(premier)) === "FT,FT,CD");
  assert.equal(await competents(await le("2025-02-09")), "CD,CD,CD");
  // Neither the eve of the delegation, written during it, nor the day after its last.
  assert.equal(await decider(await le("2025-02-10"), "2025-02-09"), 403);
  const ensuite = await le("2025-02-15");
  assert.equal(await competents(ensuite), "CD,CD,CD");
  assert.equal(await decider(ensuite, "2025-02-15"), 403);
  // What was decided on the last day may be written on the next.
  assert.equal(await decider(ensuite, "2025-02-14"), 201);
  assert.equal(await competents(await le("2025-02-15", s.application)), "FT,FT,CD");
});
