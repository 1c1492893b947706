import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Secret } from "otpauth";
import { chercherEnClair } from "../../essais/chercher-en-clair.ts";
import type { Organisation } from "../conventions/index.ts";
import {
  type AgentConnectable,
  codeTotp,
  seConnecter,
  unAgentConnectable,
} from "./essais/agent-connectable.ts";
import { creerNavigateur, type Navigateur } from "./essais/navigateur.ts";
import { type Lieu, preparerLieu } from "./essais/preparer.ts";

const FACTEUR = "/portail/api/second-facteur";

let lieu: Lieu;
before(async () => {
  lieu = await preparerLieu();
});
after(() => lieu.fermer());

async function entrer(agent: AgentConnectable): Promise<Navigateur> {
  const navigateur = creerNavigateur(lieu.url);
  assert.equal(await seConnecter(navigateur, agent), "/");
  return navigateur;
}

/** Somebody of the opérateur, with an intervention under way at the département. */
async function unIntervenant(): Promise<Navigateur> {
  const { rows } = await lieu.pool.query<Organisation>(
    "select id, nom, siret from conventions.organisation where type = 'FT'",
  );
  const operateur = rows[0] as Organisation;
  const roles = ["OPERATEUR"];
  const navigateur = await entrer(await unAgentConnectable(lieu.pool, operateur, { roles }));
  const ouverte = await navigateur.appeler("/portail/api/interventions", {
    organisationId: lieu.departement.id,
    incident: "INC-1",
    motif: "Compte à examiner",
    heures: 1,
  });
  assert.equal(ouverte.status, 200);
  return navigateur;
}

/** Every page of the portal that reads, about this person when it is about somebody. */
function pagesSur(id: string): string[] {
  const { paths = {} } = lieu.plateforme.serveur.swagger() as {
    paths?: Record<string, Record<string, unknown>>;
  };
  return Object.entries(paths)
    .filter(([chemin, methodes]) => chemin.startsWith("/portail/api/") && "get" in methodes)
    .map(([chemin]) => chemin.replace(/\{\w+\}/g, id));
}

test("ANX1-3-02 the RGC's second factor and session are shown to nobody again, and the database keeps neither in clear", async () => {
  const roles = ["RGC"];
  const rgc = await unAgentConnectable(lieu.pool, lieu.departement, { roles });
  const sien = creerNavigateur(lieu.url);
  await seConnecter(sien, rgc, { secondFacteur: false });
  const enrolement = await sien.appeler(`${FACTEUR}/enrolement`, undefined, "POST");
  const { secret } = (await enrolement.json()) as { secret: string };
  const code = codeTotp(secret, lieu.horloge.maintenant());
  assert.equal((await sien.appeler(`${FACTEUR}/verification`, { code })).status, 204);
  const encore = await sien.appeler(`${FACTEUR}/enrolement`, undefined, "POST");
  assert.equal(encore.status, 409);
  const temoin = sien.temoin("maillage_session") as string;

  const collegue = await entrer(await unAgentConnectable(lieu.pool, lieu.departement, { roles }));
  const intervenant = await unIntervenant();
  const pages = pagesSur(rgc.id);
  const fiche = `/portail/api/gestion-des-comptes/agents/${rgc.id}`;
  assert.ok(pages.includes(fiche));
  for (const navigateur of [sien, collegue, intervenant]) {
    assert.equal((await navigateur.appeler(fiche)).status, 200);
    for (const page of pages) {
      const lu = await (await navigateur.appeler(page)).text();
      assert.ok(!lu.includes(secret) && !lu.includes(temoin), page);
    }
  }
  const octets = Buffer.from(Secret.fromBase32(secret).bytes);
  assert.deepEqual(await chercherEnClair(lieu.pool, [secret, octets, temoin]), []);
});
