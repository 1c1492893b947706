import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type AppelVoulu, appeler, obtenirJeton, obtenirJetonUsager } from "../../essais/appels.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { unUsager } from "../../essais/usagers.ts";
import { EXEMPLE_SIGNATURE } from "../contrat-engagement/exemples.ts";
import { EXEMPLE_CONTRAINTES } from "../diagnostic/exemples.ts";
import { EXEMPLE_DECISION_V1 } from "../orientation/exemples.ts";

const INTENSITE = "suivi-intensite/v1/semaines";
const SIGNER = "contrat-engagement/v1/signer";
const DIAGNOSTIC = "diagnosticargumente/v4";

let s: Situation;
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());

async function demander(chemin: string, voulu: AppelVoulu) {
  const { statut, entetes } = await appeler(`${s.url}/partenaire/${chemin}`, voulu);
  return { statut, traces: await lireTraces(s.pool, entetes.get("x-correlation-id") ?? "") };
}

test("CONV-7-05 an input that an API refuses by itself leaves its line like any other", async () => {
  const { jeton } = s;
  const usager = await obtenirJetonUsager(s.url, jeton, await unUsager(s.pool));
  const scopes = ["api_evenements-usagerv1", "evenementsusager"];
  const direct = await obtenirJeton(s.url, s.application, scopes, "/partenaire");
  const refus = {
    etat_decision: "REFUSEE",
    motif_refus: "AUTRE",
    parcours: null,
    organisme: null,
  };
  const cas: readonly (readonly [string, unknown?, string?])[] = [
    [SIGNER, { ...EXEMPLE_SIGNATURE, dateSignature: "2025-03-10T10:00:00" }],
    [SIGNER, { ...EXEMPLE_SIGNATURE, dateSignature: "2199-03-10T10:00:00Z" }],
    ["orientationusager/v1/decisionOrientation", { ...EXEMPLE_DECISION_V1, ...refus }],
    ["rendez-vous-partenaire/v1/rendez-vous-usager?date-debut=31-02-2025"],
    [`${INTENSITE}?date-debut=2025-03-10&date-fin=2024-01-01`],
    [`${DIAGNOSTIC}/dossiers/historisation?donneesParPage=101`],
    [`${DIAGNOSTIC}/contraintes`, { ...EXEMPLE_CONTRAINTES, dateExploration: "2025-03-10" }],
    ["evenements-usager/v1/evenements?limite=501", undefined, direct],
  ];
  for (const [chemin, corps, autre] of cas) {
    const envoi = corps === undefined ? {} : { corps };
    const { statut, traces } = await demander(chemin, { jeton: autre ?? jeton, usager, ...envoi });
    assert.equal(statut, 400, chemin);
    assert.deepEqual(
      traces.map(({ issue, motif, application_id }) => [issue, motif, application_id]),
      [["refusee", "ENTREE_INVALIDE", s.application.id]],
      chemin,
    );
  }
});

test("CONV-7-05 reading what is the same for everybody is an access, with its line", async () => {
  const actes = {
    "contrat-engagement/v1/lecture/structure": "lire-modele-contrat",
    [`${DIAGNOSTIC}/referentiel`]: "lire-referentiel-diagnostic",
    "demarches-usager/v1/referentiel": "lire-referentiel-demarches",
  };
  for (const [chemin, acte] of Object.entries(actes)) {
    const { statut, traces } = await demander(chemin, { jeton: s.jeton });
    assert.equal(statut, 200, chemin);
    assert.deepEqual(
      traces.map((trace) => [trace.acte, trace.issue, trace.usager_id, trace.agent]),
      [[acte, "accordee", null, "cleroux62 LEROUX CAMILLE"]],
    );
  }
});
