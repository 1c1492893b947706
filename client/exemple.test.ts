import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { ouvrirSituation } from "../serveur/src/essais/situation.ts";
import { unUsager } from "../serveur/src/essais/usagers.ts";

const executer = promisify(execFile);
const CLIENT = import.meta.dirname;
const TSC = join(CLIENT, "../node_modules/typescript/bin/tsc");

/** A project of somebody else, where the client is installed as its README says. */
let projet: string;
before(async () => {
  projet = await mkdtemp(join(tmpdir(), "maillage-projet-"));
  const npm = (dossier: string, ...mots: string[]) => executer("npm", mots, { cwd: dossier });
  await npm(CLIENT, "pack", "--pack-destination", projet);
  await writeFile(join(projet, "package.json"), '{ "private": true, "type": "module" }');
  await npm(projet, "install", "--offline", "--no-audit", "./maillage-client-0.1.0.tgz");
});
after(() => rm(projet, { recursive: true }));

test("the ten lines of the README, in a project of plain JavaScript and in this repository, print the status of a person", async () => {
  const s = await ouvrirSituation();
  try {
    const { nir, dateNaissance } = await unUsager(s.pool, {
      inscription: { m_statut: "Inscrit", m_date_effet_statut: "2025-01-06" },
    });
    const lancer = async (...mots: string[]) => {
      const { stdout } = await executer(process.execPath, [...mots, nir, dateNaissance], {
        cwd: projet,
        env: {
          ...process.env,
          MAILLAGE_URL: s.url,
          MAILLAGE_CLIENT_ID: s.application.clientId,
          MAILLAGE_CLIENT_SECRET: s.application.secret,
        },
      });
      return stdout;
    };
    // They hold no type: any Node runs them.
    await copyFile(join(CLIENT, "exemple.ts"), join(projet, "exemple.js"));
    assert.match(await lancer("exemple.js"), /m_statut: 'Inscrit'/);
    // In this repository, where `npm install` compiles what is exported.
    assert.match(await lancer(join(CLIENT, "exemple.ts")), /m_statut: 'Inscrit'/);
  } finally {
    await s.fermer();
  }
});

test("a strict project of TypeScript knows what is sent and received, and what is missing", async () => {
  await writeFile(
    join(projet, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        ...{ strict: true, noEmit: true, target: "ES2022", module: "NodeNext", types: [] },
        ...{ exactOptionalPropertyTypes: true, skipLibCheck: false },
      },
      files: ["projet.ts"],
    }),
  );
  await writeFile(join(projet, "projet.ts"), PROJET);
  const { stdout } = await executer(process.execPath, [TSC, "-p", projet]).catch(
    (erreur: { stdout: string }) => erreur,
  );
  assert.equal(stdout, "");
});

const PROJET = `import { creerClient, ErreurMaillage, type Recherche } from "@maillage/client";
const maillage = creerClient({
  baseUrl: "https://api.exemple.fr",
  clientId: "a",
  clientSecret: "b",
  agent: { nom: "LEROUX", prenom: "CAMILLE", identifiant: "BATCH" },
});
const recherche: Recherche = await maillage.rechercherParNir({ nir: "", dateNaissance: "" });
// @ts-expect-error there is a jeton when somebody is found alone
recherche.jeton;
if (recherche.etat === "trouve") {
  const { jeton } = recherche;
  const statut: string | undefined = (await maillage.statut(jeton))?.m_statut;
  const lues = await maillage.appeler("get", "/partenaire/orientationusager/v2/lectureOrientation", { jeton });
  const etat: string | undefined = lues?.[0]?.etat;
  const signer = "/partenaire/contrat-engagement/v1/signer";
  const signe = await maillage.appeler("post", signer, { jeton, corps: { dateSignature: "" } });
  // @ts-expect-error the contract requires a body
  await maillage.appeler("post", signer, { jeton });
  // @ts-expect-error and that one
  await maillage.appeler("post", signer, { jeton, corps: { autre: 1 } });
  const changer = "/partenaire/demarches-usager/v1/demarches/{id}/etat";
  const corps = { version: 1, etat: "FAITE" } as const;
  await maillage.appeler("patch", changer, { jeton, parametres: { id: "" }, corps });
  // @ts-expect-error the path has a parameter
  await maillage.appeler("patch", changer, { jeton, corps });
  // @ts-expect-error there is no such path
  await maillage.appeler("get", "/partenaire/rien");
  console.log(statut, etat, signe?.etat);
}
await maillage.appeler("get", "/partenaire/evenements-usager/v1/evenements");
try {
  for await (const page of maillage.evenements(null)) console.log(page.evenements[0]?.type);
} catch (erreur) {
  if (erreur instanceof ErreurMaillage && erreur.suite === "reessayer") console.log(erreur.attendre);
}
`;
