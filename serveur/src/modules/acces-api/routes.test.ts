import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { apis } from "../../apis.ts";
import {
  appeler,
  CHEMINS,
  obtenirJeton,
  obtenirJetonUsager,
  type Sortie,
} from "../../essais/appels.ts";
import { DU_REALM_PARTENAIRE, TOUS_LES_SCOPES, uneApplication } from "../../essais/applications.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { unUsager } from "../../essais/usagers.ts";
import { creerServeurHttp } from "../../kit/http/serveur.ts";
import { EXEMPLE_REFUS, EXEMPLE_SIGNATURE } from "../contrat-engagement/exemples.ts";
import {
  EXEMPLE_BESOINS,
  EXEMPLE_CONTRAINTES,
  EXEMPLE_DIAGNOSTIC,
  EXEMPLE_DOSSIER,
  EXEMPLE_NUMERIQUE,
  EXEMPLE_POUVOIR_AGIR,
} from "../diagnostic/exemples.ts";
import {
  EXEMPLE_CRITERES,
  EXEMPLE_DECISION_V1,
  EXEMPLE_DECISION_V2,
  EXEMPLE_MODIFICATION_V2,
  EXEMPLE_ORIENTATION_V1,
  EXEMPLE_ORIENTATION_V2,
} from "../orientation/exemples.ts";
import { EXEMPLE_PRIS } from "../rendez-vous/exemples.ts";

type Operation = {
  methode: string;
  chemin: string;
  statuts: string[];
  corps: boolean;
  /** The body that the document shows. */
  exemple?: object | undefined;
  ecrit: boolean;
};

type Documentee = {
  responses: object;
  requestBody?: object;
  parameters?: readonly { name: string }[];
};

let s: Situation;
let operations: Operation[];
before(async () => {
  s = await ouvrirSituation();
  const { paths } = s.plateforme.serveur.swagger() as unknown as {
    paths: Record<string, Record<string, Documentee>>;
  };
  operations = Object.entries(paths).flatMap(([chemin, methodes]) =>
    Object.entries(methodes)
      .filter(() => chemin.startsWith("/partenaire/"))
      .map(([methode, { responses, requestBody, parameters = [], ...reste }]) => ({
        methode,
        chemin,
        statuts: Object.keys(responses),
        corps: requestBody !== undefined,
        exemple: (reste as { "x-exemple"?: { demande?: object } })["x-exemple"]?.demande,
        ecrit: parameters.some(({ name }) => name === "idempotency-key"),
      })),
  );
});
after(() => s.fermer());

const CORPS: Record<string, object> = {
  "par-datenaissance-et-nir": { nir: "2850599999001", dateNaissance: "1985-05-14" },
  "par-numero-francetravail": { numeroFranceTravail: "80000000001" },
  rechercheIndividuCertifie: {},
  calculOrientation: EXEMPLE_CRITERES,
  calculerOrientation: EXEMPLE_CRITERES,
  "v1/decisionOrientation": EXEMPLE_DECISION_V1,
  "v2/decisionOrientation": EXEMPLE_DECISION_V2,
  "v1/orientation": EXEMPLE_ORIENTATION_V1,
  "v2/orientation": EXEMPLE_ORIENTATION_V2,
  modificationOrientation: EXEMPLE_MODIFICATION_V2,
  signer: EXEMPLE_SIGNATURE,
  refuser: EXEMPLE_REFUS,
  "rendez-vous": EXEMPLE_PRIS,
  dossiers: EXEMPLE_DOSSIER,
  diagnostics: EXEMPLE_DIAGNOSTIC,
  "{idDiagnostic}": EXEMPLE_DIAGNOSTIC,
  besoins: EXEMPLE_BESOINS,
  contraintes: EXEMPLE_CONTRAINTES,
  autonomienumerique: EXEMPLE_NUMERIQUE,
  pouvoiragir: EXEMPLE_POUVOIR_AGIR,
};

/** The address of an operation, with an identifier that nobody has. */
function adresseDe({ chemin }: Operation): string {
  return (
    s.url +
    chemin
      .replace(/\{id\w*\}/, randomUUID())
      .replace("{domaine}", "contrainte")
      .replace("{sousDomaine}", "situation")
  );
}

function corpsDe(operation: Operation): object | undefined {
  return operation.corps ? (corpsNomme(operation.chemin) ?? operation.exemple) : undefined;
}

/** By the last word of the path, or the last two when versions differ. */
function corpsNomme(chemin: string): object | undefined {
  const mots = chemin.split("/");
  return CORPS[mots.slice(-2).join("/")] ?? CORPS[mots.at(-1) ?? ""];
}

function demander(operation: Operation, voulu: Parameters<typeof appeler>[1]): Promise<Sortie> {
  const methode = operation.methode.toUpperCase();
  return appeler(adresseDe(operation), { methode, ...voulu });
}

function estBac({ chemin }: Operation): boolean {
  return chemin.startsWith("/partenaire/test");
}

/** False in the sandbox, and for what is the same for everybody. */
function surPersonne(operation: Operation): boolean {
  return (
    !estBac(operation) &&
    !/\/structure$|\/referentiel|\/services$|\/dispositifs$|evenements-usager/.test(
      operation.chemin,
    )
  );
}

function realmDe({ chemin }: Operation): string {
  return DU_REALM_PARTENAIRE.test(chemin) ? "/partenaire" : "/agent";
}

/** A token whose scopes open this operation, under quotas of the test's choosing. */
async function jetonPour(
  operation: Operation,
  quotas = { "*": 100_000 } as Record<string, number>,
) {
  const application = await uneApplication(s.pool, { organisationId: s.departement.id, quotas });
  const individu = realmDe(operation) === "/partenaire";
  const scopes = TOUS_LES_SCOPES.filter((scope) => DU_REALM_PARTENAIRE.test(scope) === individu);
  return { jeton: await obtenirJeton(s.url, application, scopes, realmDe(operation)), scopes };
}

/** How each gateway status is reached, whatever the operation. */
const PASSERELLE: Record<string, (operation: Operation) => Promise<Sortie | null>> = {
  302: async (operation) =>
    realmDe(operation) === "/partenaire"
      ? null
      : demander(operation, {
          jeton: (await jetonPour(operation)).jeton,
          corps: corpsDe(operation),
          entetes: {},
        }),
  401: (operation) => demander(operation, { corps: corpsDe(operation) }),
  403: async (operation) => {
    const scopes =
      realmDe(operation) === "/agent"
        ? ["profil_accedant"]
        : ["api_testrechercheindividucertifiev1"];
    const autre = estBac(operation) && realmDe(operation) === "/partenaire";
    const permis = autre ? ["rechercherIndividuCertifie"] : scopes;
    const jeton = await obtenirJeton(s.url, s.application, permis, realmDe(operation));
    return demander(operation, { jeton, corps: corpsDe(operation) });
  },
  429: async (operation) => {
    const { jeton } = await jetonPour(operation, { "*": 1 });
    const appel = () => demander(operation, { jeton, corps: corpsDe(operation) });
    await appel();
    return appel();
  },
};

test("CONV-7-05 every operation gives each gateway status it declares, one journal line each", async () => {
  assert.ok(operations.length >= 12);
  for (const operation of operations) {
    for (const [statut, provoquer] of Object.entries(PASSERELLE)) {
      const nom = `${operation.methode} ${operation.chemin} ${statut}`;
      assert.ok(operation.statuts.includes(statut), nom);
      const sortie = await provoquer(operation);
      if (!sortie) continue;
      assert.equal(sortie.statut, Number(statut), nom);
      const traces = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
      assert.deepEqual(
        traces.map(({ issue }) => issue),
        ["refusee"],
        nom,
      );
    }
  }
});

test("every operation answers its sandbox or real 200, 204, 400 and 500 as declared", async () => {
  const plein = { inscription: { m_statut: "Inscrit" }, rqth: { dateDebutRqth: "2025-01-01" } };
  for (const operation of operations) {
    const { jeton } = await jetonPour(operation);
    const vus = new Set<number>();
    const noter = async (voulu: Parameters<typeof appeler>[1]) => {
      const { statut } = await demander(operation, { jeton, ...voulu });
      assert.ok(operation.statuts.includes(String(statut)), `${operation.chemin} ${statut}`);
      vus.add(statut);
    };
    if (operation.corps || operation.methode === "delete") {
      await noter({ corps: corpsDe(operation) });
      if (operation.corps) await noter({ corps: "[" });
    } else {
      await noter({});
      const agent = await jetonPour({ ...operation, chemin: CHEMINS.parNir });
      for (const voulu of [plein, {}]) {
        const usager = await unUsager(s.pool, voulu);
        const porte = await obtenirJetonUsager(s.url, agent.jeton, usager);
        const lire = () => demander(operation, { jeton: agent.jeton, usager: porte });
        vus.add((await lire()).statut);
        await s.pool.query("update usagers.usager set rsa_departement = '59' where id = $1", [
          usager.id,
        ]);
        if (surPersonne(operation)) assert.equal((await lire()).statut, 403, operation.chemin);
      }
    }
    // What writes is accepted for a person and an identifier that exist: its module's own tests.
    const ecrit = operation.ecrit && !estBac(operation);
    if (!ecrit)
      assert.ok(
        [200, 201, 202, 204].some((statut) => vus.has(statut)),
        `${operation.chemin} 200`,
      );
    if (surPersonne(operation)) assert.ok(vus.has(400), `${operation.chemin} 400`);
    if (/contrat$|rqth$/.test(operation.chemin) && !estBac(operation)) assert.ok(vus.has(204));
  }
});

test("CONV-3.1-10 CONV-8-01 each API is documented, each operation in French, with the licence notice", () => {
  const document = s.plateforme.serveur.swagger() as unknown as {
    info: { description: string };
    paths: Record<string, Record<string, { summary?: string; tags?: string[] }>>;
  };
  assert.match(document.info.description, /ne transfère aucun droit de propriété intellectuelle/);
  for (const api of apis) {
    const prefixe = `/partenaire/${api.code}/v${api.version}/`;
    const chemins = Object.entries(document.paths).filter(([chemin]) => chemin.startsWith(prefixe));
    assert.ok(chemins.length > 0, api.code);
    assert.ok(api.description.length > 20);
    for (const [chemin, methodes] of chemins) {
      for (const { summary, tags } of Object.values(methodes)) {
        assert.ok(summary, chemin);
        assert.deepEqual(tags, [api.titre]);
      }
    }
  }
});

test("CONV-9-01 nothing is billed: no route, no table, no column speaks of an amount", async () => {
  const facture = /factur|tarif|paiement|montant|invoice|billing|price|prix/i;
  assert.doesNotMatch(s.plateforme.serveur.printRoutes({ commonPrefix: false }), facture);
  const { rows } = await s.pool.query<{ nom: string }>(
    `select table_name || '.' || column_name as nom from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema')`,
  );
  assert.ok(rows.length > 50);
  for (const { nom } of rows) assert.doesNotMatch(nom, facture);
});

test("a route without declared responses does not start", async () => {
  const serveur = creerServeurHttp();
  assert.throws(() => serveur.get("/nue", async () => "x"), /ne déclare pas ses réponses/);
  serveur.get("/declaree", { schema: { response: { 200: { type: "string" } } } }, async () => "x");
  await serveur.close();
});
