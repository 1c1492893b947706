import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { Writable } from "node:stream";
import { after, before, test } from "node:test";
import {
  type AppelVoulu,
  appeler,
  ENTETES_AGENT,
  obtenirJeton,
  obtenirJetonUsager,
  type Sortie,
} from "./essais/appels.ts";
import { uneApplication } from "./essais/applications.ts";
import { couperLaBase, retirerLeJournal } from "./essais/couper-la-base.ts";
import {
  jetonDuRealm,
  lireOperations,
  type Operation,
  PROVOCATIONS,
  provoquer,
  type Realm,
} from "./essais/operations.ts";
import { ouvrirSituation, type Situation } from "./essais/situation.ts";
import { lireTraces } from "./essais/traces.ts";
import { unUsager } from "./essais/usagers.ts";

let s: Situation;
let operations: Operation[];
/** By realm: a token that opens everything, one that opens nothing, one whose quota is spent. */
const jetons = {} as Record<Realm, { tout: string; rien: string; borne: string }>;

before(async () => {
  // Two hundred breakdowns on purpose: what is said of them is not to be read.
  const journaliser = new Writable({ write: (_ligne, _encodage, fini) => fini() });
  s = await ouvrirSituation({ instant: "2026-03-24T11:00:00Z", journaliser });
  operations = await lireOperations(s);
  for (const [realm, rien] of [
    ["agent", "profil_accedant"],
    ["partenaire", "evenementsusager"],
  ] as const) {
    const organisationId = s.departement.id;
    const bornee = await uneApplication(s.pool, { organisationId, quotas: { "*": 1 } });
    jetons[realm] = {
      tout: await jetonDuRealm(s, s.application, realm),
      rien: await obtenirJeton(s.url, s.application, [rien], `/${realm}`),
      borne: await jetonDuRealm(s, bornee, realm),
    };
  }
});
after(() => s.fermer());

/** The call that the document shows, with identifiers that nobody has. */
function demander({ chemin, methode, corps }: Operation, voulu: AppelVoulu): Promise<Sortie> {
  return appeler(adresseDe(chemin), { methode, corps, ...voulu });
}

function adresseDe(chemin: string): string {
  return s.url + chemin.replace(/\{\w+\}/g, randomUUID());
}

/** The same identity given twice: no library sends it, an attacker does. */
function demanderEnDouble({ chemin, methode, realm }: Operation): Promise<number> {
  const entetes = Object.entries(ENTETES_AGENT).flat();
  const porteur = ["authorization", `Bearer ${jetons[realm].tout}`];
  return new Promise((resoudre, rejeter) => {
    const appel = request(adresseDe(chemin), {
      method: methode,
      headers: ["host", new URL(s.url).host, ...entetes, ...porteur, ...porteur],
    });
    appel.on("error", rejeter).on("response", (reponse) => {
      reponse.resume();
      resoudre(reponse.statusCode ?? 0);
    });
    appel.end();
  });
}

/** The statuses that are the same for every operation, and how each is brought about. */
const COMMUNS: Readonly<Record<number, (operation: Operation) => Promise<Sortie | number>>> = {
  302: (o) => demander(o, { jeton: jetons[o.realm].tout, entetes: {} }),
  400: (o) =>
    o.corps === undefined
      ? demanderEnDouble(o)
      : demander(o, { jeton: jetons[o.realm].tout, corps: "[" }),
  401: (o) => demander(o, {}),
  403: (o) => demander(o, { jeton: jetons[o.realm].rien }),
  429: async (o) => {
    await demander(o, { jeton: jetons[o.realm].borne });
    return demander(o, { jeton: jetons[o.realm].borne });
  },
};
/** Of a platform that cannot do its work: each is brought about for all at once. */
const PANNES = { 500: retirerLeJournal, 503: couperLaBase } as const;

/** How an operation is brought to this status; undefined: nobody has said how. */
function facon(operation: Operation, statut: number): (() => Promise<Sortie | number>) | undefined {
  const commun = COMMUNS[statut];
  if (commun) return () => commun(operation);
  const jeton = jetons[operation.realm].tout;
  if (operation.bac) return statut < 300 ? () => demander(operation, { jeton }) : undefined;
  const propre = PROVOCATIONS[operation.cle]?.[operation.nom]?.[statut];
  return propre && (() => provoquer(s, operation, (realm) => jetons[realm].tout, propre));
}

const mediaDe = ({ entetes }: Sortie) => entetes.get("content-type")?.split(";")[0]?.trim() ?? "";

const REFUS_JOURNALISES = [302, 400, 401, 403, 429];

/** What is wrong with a status that an operation declares, or null. */
async function eprouver(operation: Operation, statut: number): Promise<string | null> {
  if (statut in PANNES) return null;
  const provoquer = facon(operation, statut);
  if (!provoquer) return "déclaré, sans façon de le provoquer";
  const sortie = await provoquer();
  const vu = typeof sortie === "number" ? sortie : sortie.statut;
  if (vu !== statut) return `a répondu ${vu}`;
  const media = typeof sortie !== "number" && sortie.texte ? mediaDe(sortie) : null;
  const declares = operation.medias[statut] ?? [];
  if (media && !declares.includes(media)) return `${media}, déclaré ${declares.join() || "vide"}`;
  if (typeof sortie === "number" || !REFUS_JOURNALISES.includes(statut)) return null;
  const traces = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
  const issues = traces.map(({ issue }) => issue).join();
  return issues === "refusee" ? null : `lignes au journal : ${issues}`;
}

test("CONV-7-05 ANX4-A-17 ANX4-A-18 ANX4-A-19 ANX4-B-19 ANX4-B-20 ANX4-B-21 ANX4-B-24 every status that a document declares is answered, over HTTP, and each refusal leaves its line", async () => {
  assert.ok(operations.length > 100);
  const restantes = [...operations];
  const manques: string[] = [];
  const marcher = async () => {
    for (let suivante = restantes.pop(); suivante; suivante = restantes.pop()) {
      for (const statut of suivante.statuts) {
        const manque = await eprouver(suivante, statut);
        if (manque) manques.push(`${suivante.methode} ${suivante.chemin} ${statut} : ${manque}`);
      }
    }
  };
  await Promise.all(Array.from({ length: 6 }, marcher));
  assert.deepEqual(manques, []);
});

test("nothing is provoked that no document declares", () => {
  const declarees = new Map(
    operations.map((operation) => [
      `${operation.cle} ${operation.bac} ${operation.nom}`,
      operation,
    ]),
  );
  const orphelines = Object.entries(PROVOCATIONS).flatMap(([cle, propres]) =>
    Object.entries(propres).flatMap(([nom, statuts]) => {
      const declares = declarees.get(`${cle} false ${nom}`)?.statuts ?? [];
      return Object.keys(statuts)
        .filter((statut) => !declares.includes(Number(statut)))
        .map((statut) => `${cle} ${nom} ${statut}`);
    }),
  );
  assert.deepEqual(orphelines, []);
});

test("CONV-7-04 without its journal, or its database, an operation answers the failure it declares", async () => {
  for (const [statut, casser] of Object.entries(PANNES)) {
    const concernees = operations.filter(({ statuts }) => statuts.includes(Number(statut)));
    assert.ok(concernees.length > 0);
    const reparer = await casser(s);
    try {
      for (const operation of concernees) {
        const sortie = await demander(operation, { jeton: jetons[operation.realm].tout });
        assert.equal(sortie.statut, Number(statut), `${operation.methode} ${operation.chemin}`);
      }
    } finally {
      await reparer();
    }
  }
});

test("CONV-4-02 every operation about somebody refuses them once they are out of reach", async () => {
  const usager = await unUsager(s.pool);
  const porte = await obtenirJetonUsager(s.url, s.jeton, usager);
  await s.pool.query("update usagers.usager set rsa_departement = '59' where id = $1", [usager.id]);
  const concernees = operations.filter(({ bac, surQuelquUn }) => !bac && surQuelquUn);
  assert.ok(concernees.length > 40);
  for (const operation of concernees) {
    if (operation.methode !== "GET") continue;
    const { statut } = await demander(operation, { jeton: s.jeton, usager: porte });
    assert.equal(statut, 403, operation.chemin);
  }
});
