import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as attendre } from "node:timers/promises";
import { unAgent, uneSession } from "../../../essais/agents.ts";
import {
  appeler,
  CHEMINS,
  JETON,
  obtenirJeton,
  obtenirJetonUsager,
  poster,
} from "../../../essais/appels.ts";
import { couperLaBase } from "../../../essais/couper-la-base.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { unUsager } from "../../../essais/usagers.ts";
import { EXEMPLE_PRIS } from "../../rendez-vous/exemples.ts";

test("CONV-7-04 without its database the platform says so: 503 R999 and /sante 503, then is back", async () => {
  const s = await ouvrirSituation();
  const { nir, dateNaissance } = await unUsager(s.pool);
  const chercher = () =>
    appeler(s.url + CHEMINS.parNir, { jeton: s.jeton, corps: { nir, dateNaissance } });
  const sante = async () => (await fetch(`${s.url}/sante`)).status;
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  const entetes = await uneSession(s.pool, agent);
  try {
    assert.equal((await chercher()).corps.codeRetour, "S001");
    assert.equal(await sante(), 200);
    const retablir = await couperLaBase(s);
    try {
      const sortie = await chercher();
      assert.deepEqual([sortie.statut, sortie.entetes.get("retry-after")], [503, "2"]);
      const { message, ...reste } = sortie.corps;
      assert.match(message, /momentanément indisponible/);
      assert.deepEqual(reste, {
        codeRetour: "R999",
        topIdentiteCertifiee: "null",
        jetonUsager: "null",
      });
      assert.equal(await sante(), 503);
      await verifierOauth(s);
      await verifierPortail(s, entetes);
    } finally {
      await retablir();
    }
    const terme = Date.now() + 5000;
    while ((await sante()) !== 200 && Date.now() < terme) await attendre(50);
    assert.equal(await sante(), 200);
    assert.equal((await chercher()).corps.codeRetour, "S001");
  } finally {
    await s.fermer();
  }
});

test("CONV-7-04 without its database every operation answers the failure it declares, sandbox included", async () => {
  const s = await ouvrirSituation();
  try {
    const appels = await preparerAppels(s);
    const retablir = await couperLaBase(s);
    try {
      for (const { chemin, panne, appel } of appels) {
        assert.equal((await appeler(s.url + chemin, appel)).statut, panne, chemin);
      }
    } finally {
      await retablir();
    }
  } finally {
    await s.fermer();
  }
});

/** An agent is told that it passes, not of a fault of ours. */
async function verifierPortail({ url }: Situation, entetes: Record<string, string>): Promise<void> {
  const reponse = await fetch(`${url}/portail/api/session`, { headers: entetes });
  const { code } = (await reponse.json()) as { code: string };
  const dit = [reponse.status, reponse.headers.get("retry-after"), code];
  assert.deepEqual(dit, [503, "2", "INDISPONIBLE"]);
  // Whoever signs in, or opens a document, follows links: a page tells them, not the wire.
  for (const chemin of [
    "/deconnexion/retour?state=x",
    "/portail/api/audit/export?motif=controle",
  ]) {
    const ouverture = { ...entetes, accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
    const page = await fetch(url + chemin, { headers: ouverture, redirect: "manual" });
    assert.deepEqual([page.status, page.headers.get("retry-after")], [503, "2"], chemin);
    assert.match(page.headers.get("content-type") ?? "", /^text\/html/, chemin);
    assert.match(await page.text(), /<h1>Service momentanément indisponible<\/h1>.*Réessayer/s);
  }
}

/** RFC 6749 §4.1.2.1 and RFC 7662: every OAuth endpoint says that it is a passing failure, and for how long. */
async function verifierOauth({ url, application, jeton }: Situation): Promise<void> {
  const client = { client_id: application.clientId, client_secret: application.secret };
  const authorization = `Bearer ${jeton}`;
  const racine = `${url}/connexion/oauth2`;
  for (const appel of [
    () => poster(url + JETON, { grant_type: "client_credentials", ...client }),
    () => poster(`${racine}/introspect`, { token: jeton, ...client }),
    () => poster(`${racine}/revoke`, { token: jeton, ...client }),
    () => fetch(`${racine}/userinfo`, { headers: { authorization } }),
    () => fetch(`${racine}/authorize?client_id=${application.clientId}&response_type=code`),
  ]) {
    const sortie = await appel();
    const lus = ["retry-after", "cache-control"].map((nom) => sortie.headers.get(nom));
    assert.deepEqual([sortie.status, ...lus], [503, "2", "no-store"], sortie.url);
    assert.deepEqual(await sortie.json(), {
      error: "temporarily_unavailable",
      error_description: "Try again later",
    });
  }
}

/** One good call of each documented operation, with its token ready, and its status of failure. */
async function preparerAppels(s: Situation) {
  const { paths } = s.plateforme.serveur.swagger() as unknown as {
    paths: Record<string, Record<string, Operation>>;
  };
  const usager = await unUsager(s.pool);
  const porte = await obtenirJetonUsager(s.url, s.jeton, usager);
  const corps: Record<string, object> = {
    "par-datenaissance-et-nir": { nir: usager.nir, dateNaissance: usager.dateNaissance },
    "par-numero-francetravail": { numeroFranceTravail: "80000000001" },
    "rendez-vous": EXEMPLE_PRIS,
    rechercheIndividuCertifie: {
      nir: usager.nir,
      dateNaissance: usager.dateNaissance,
    },
  };
  const operations = Object.entries(paths).flatMap(([chemin, methodes]) =>
    Object.entries(methodes)
      .filter(() => chemin.startsWith("/partenaire/"))
      .map(([methode, operation]) => ({ chemin, methode, ...operation })),
  );
  assert.ok(operations.length >= 12);
  const jetons: Record<string, string> = {};
  for (const realm of ["agent", "partenaire"]) {
    const scopes = new Set(operations.flatMap(({ security }) => security[0]?.[realm] ?? []));
    jetons[realm] = await obtenirJeton(s.url, s.application, [...scopes], `/${realm}`);
  }
  return operations.map(({ chemin, methode, responses, requestBody, security }) => {
    const [realm = ""] = Object.keys(security[0] ?? {});
    const statuts = Object.keys(responses);
    const panne = statuts.includes("503") ? 503 : 500;
    assert.ok(statuts.includes(String(panne)), chemin);
    return {
      chemin: chemin.replace("{id}", usager.id),
      panne,
      appel: {
        methode: methode.toUpperCase(),
        jeton: jetons[realm] ?? "",
        usager: porte,
        ...(requestBody && { corps: corps[chemin.split("/").at(-1) ?? ""] }),
      },
    };
  });
}

type Operation = {
  readonly responses: object;
  readonly requestBody?: object;
  readonly security: readonly Record<string, readonly string[]>[];
};
