import assert from "node:assert/strict";
import { test } from "node:test";
import { horlogeReglable } from "../kit/horloge.ts";
import { refus } from "../kit/resultat.ts";
import { composerAnnuaire, type Organisation } from "../modules/conventions/index.ts";
import { estFinalite, FINALITES, type Trace } from "../modules/journal/index.ts";
import { type Acte, type Acteur, accomplir, type Issue } from "./index.ts";

const operateur: Organisation = {
  id: "ft",
  type: "FT",
  nom: "Opérateur",
  siret: "1".repeat(14),
  departement: null,
  rattachementId: null,
};
const acteur: Acteur = {
  genre: "agent",
  agentId: "agent-1",
  organisation: operateur,
  qualite: "agent",
  modules: new Set(["essai"]),
  roles: new Set(),
};

function unActe(executer: () => Promise<Issue<string>>, module: string | null = "essai") {
  return {
    nom: "essayer",
    finalite: "PARCOURS",
    droit: { scopes: null, module },
    executer,
  } satisfies Acte<null, string>;
}

async function accomplirEtTracer(acte: Acte<null, string>, par: Acteur = acteur) {
  const traces: Trace[] = [];
  const cadre = {
    horloge: horlogeReglable("2026-01-15T10:00:00Z"),
    annuaire: { lire: async () => composerAnnuaire([operateur], []), oublier: () => {} },
    journal: { consigner: async (trace: Trace) => void traces.push(trace) },
    usages: { noter: async () => {} },
  };
  const appel = { acteur: par, correlation: "c-1" };
  const reponse = await accomplir(acte, null, appel, cadre).catch((erreur: Error) => erreur);
  return { reponse, traces };
}

test("CONV-1-02 no acte runs without its right, and the refusal is one line", async () => {
  let execute = false;
  const acte = unActe(async () => {
    execute = true;
    return { valeur: "" };
  }, "autre");
  const { reponse, traces } = await accomplirEtTracer(acte);
  assert.equal(execute, false);
  assert.equal("code" in reponse && reponse.code, "DROIT_ABSENT");
  assert.deepEqual(
    traces.map(({ issue, motif, agentId }) => [issue, motif, agentId]),
    [["refusee", "DROIT_ABSENT", "agent-1"]],
  );
  const { traces: fermees } = await accomplirEtTracer(unActe(acte.executer, null));
  assert.equal(fermees[0]?.motif, "DROIT_ABSENT");
});

test("CONV-5-11 CONV-1-01 no acte runs for a partner without convention in force", async () => {
  const partenaire = { ...acteur, organisation: { ...operateur, id: "cd", type: "CD" as const } };
  const acte = unActe(async () => ({ valeur: "lu" }));
  const { reponse, traces } = await accomplirEtTracer(acte, partenaire);
  assert.equal("code" in reponse && reponse.code, "CONVENTION_INACTIVE");
  assert.equal(traces.length, 1);
});

test("a refusal, an empty result and an exception each leave one line of their own", async () => {
  const cas: [() => Promise<Issue<string>>, string, string | null][] = [
    [async () => ({ valeur: "lu", usagerId: "u" }), "accordee", null],
    [async () => ({ valeur: "", usagerIds: [], sansResultat: "RIEN" }), "sans_resultat", "RIEN"],
    [async () => ({ refus: refus("NON", "Non.") }), "refusee", "NON"],
    [() => Promise.reject(new Error("panne")), "erreur", "ERREUR_INTERNE"],
  ];
  for (const [executer, issue, motif] of cas) {
    const { traces } = await accomplirEtTracer(unActe(executer));
    assert.deepEqual(
      traces.map((trace) => [trace.issue, trace.motif]),
      [[issue, motif]],
    );
  }
});

test("CONV-7-05 each of the people shown at once has a line", async () => {
  const usagerIds = ["u1", "u2", "u3"];
  const { traces } = await accomplirEtTracer(unActe(async () => ({ valeur: "lu", usagerIds })));
  assert.deepEqual(
    traces.map(({ usagerId, issue, acte }) => [usagerId, issue, acte]),
    usagerIds.map((id) => [id, "accordee", "essayer"]),
  );
});

test("CONV-5-08 no access outside the purposes of article 2", () => {
  const executer = async () => ({ valeur: "" });
  const droit = { scopes: null, module: "essai" };
  // @ts-expect-error an acte without purpose
  const sansFinalite: Acte<null, string> = { nom: "x", droit, executer };
  // @ts-expect-error an acte without right
  const sansDroit: Acte<null, string> = { nom: "x", finalite: "PARCOURS", executer };
  // @ts-expect-error a purpose that article 2 does not list
  const hors: Acte<null, string> = { nom: "x", finalite: "PUBLICITE", droit, executer };
  assert.ok(sansFinalite && sansDroit && hors);
  for (const code of ["PUBLICITE", "", "toString", "parcours"]) assert.ok(!estFinalite(code), code);
  assert.deepEqual(Object.keys(FINALITES).sort(), [
    "CONTROLE",
    "EMPLOYEUR",
    "FORMATION_AGENTS",
    "FORMATION_DE",
    "INSCRIPTION_LISTE",
    "ORIENTATION",
    "PARCOURS",
    "SANCTION",
    "STATISTIQUE",
    "SUIVI_CONVENTION",
  ]);
});
