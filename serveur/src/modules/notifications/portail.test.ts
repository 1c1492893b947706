import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../essais/agents.ts";
import { uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { unDestinataire } from "./essais/destinataire.ts";
import { type Avis, deposerAvis } from "./index.ts";

let situation: Situation;
before(async () => {
  situation = await ouvrirSituation();
  await unDestinataire(situation.pool, "dpd@cd62.example");
});
after(() => situation.fermer());

type Entetes = Record<string, string>;

async function appeler(entetes: Entetes, chemin: string, method = "GET") {
  const reponse = await fetch(`${situation.url}/portail/api/${chemin}`, {
    headers: entetes,
    method,
  });
  const texte = await reponse.text();
  return { statut: reponse.status, corps: texte === "" ? null : JSON.parse(texte) };
}

function deposer(destinataires: Avis["destinataires"], objet = "Votre droit a été suspendu") {
  return enTransaction(situation.pool, (client) =>
    deposerAvis(client, {
      genre: "essai",
      objet,
      corps: "Texte de l’avis.",
      lien: "/",
      destinataires,
    }),
  );
}

test("a role is that of one organisation, and reaches each of its open holders once", async () => {
  const { pool } = situation;
  const departement = await uneOrganisation(pool);
  const voisin = await uneOrganisation(pool, { departement: "59" });
  const role = { organisationId: departement.id, roles: ["RGC"] };
  const titulaires = [await unAgent(pool, role), await unAgent(pool, role)];
  const parti = await unAgent(pool, role);
  await pool.query("update habilitations.agent set ferme_le = now() where id = $1", [parti.id]);
  await unAgent(pool, { organisationId: departement.id, roles: ["DPD"] });
  await unAgent(pool, { organisationId: voisin.id, roles: ["RGC"] });
  const [premier] = titulaires;
  const { id } = await deposer([
    { courriel: `${premier?.id}@ESSAI.example` },
    { role: "RGC", organisationId: departement.id },
    { agentId: premier?.id ?? "" },
  ]);
  const { rows } = await pool.query(
    "select agent_id from notifications.destinataire where avis_id = $1",
    [id],
  );
  assert.deepEqual(
    rows.map((ligne) => ligne.agent_id).sort(),
    titulaires.map((agent) => agent.id).sort(),
  );
  const personne = await deposer([{ role: "CSSI", organisationId: voisin.id }]);
  assert.deepEqual(personne.destinataires, []);
});

test("an agent reads and marks their own notifications, and no other agent's", async () => {
  const { pool, departement } = situation;
  const agent = await unAgent(pool, { organisationId: departement.id });
  const autre = await unAgent(pool, { organisationId: departement.id });
  const session = await uneSession(pool, agent);
  const etrangere = await uneSession(pool, autre);
  const premier = await deposer([{ agentId: agent.id }]);
  await deposer([{ agentId: agent.id }], "Second avis");

  assert.deepEqual((await appeler(session, "notifications/compte")).corps, { nonLues: 2 });
  const { corps } = await appeler(session, "notifications");
  assert.deepEqual(
    corps.notifications.map(({ objet }: { objet: string }) => objet),
    ["Second avis", "Votre droit a été suspendu"],
  );
  assert.equal((await appeler(etrangere, "notifications")).corps.notifications.length, 0);

  const lecture = `notifications/${premier.destinataires[0]}/lecture`;
  assert.equal((await appeler(etrangere, lecture, "POST")).statut, 404);
  assert.equal((await appeler(session, "notifications/compte")).corps.nonLues, 2);
  assert.equal((await appeler(session, lecture, "POST")).statut, 204);
  assert.equal((await appeler(session, lecture, "POST")).statut, 204);
  assert.equal((await appeler(session, "notifications/compte")).corps.nonLues, 1);
  await appeler(etrangere, "notifications/lecture", "POST");
  assert.equal((await appeler(session, "notifications/compte")).corps.nonLues, 1);
  assert.equal((await appeler(session, "notifications/lecture", "POST")).statut, 204);
  assert.equal((await appeler(session, "notifications/compte")).corps.nonLues, 0);
});

test("notifications ask for a session and its second factor", async () => {
  const agent = await unAgent(situation.pool, { organisationId: situation.departement.id });
  assert.equal((await appeler({}, "notifications")).statut, 401);
  const sans = await uneSession(situation.pool, agent, null);
  assert.equal((await appeler(sans, "notifications")).statut, 403);
});

test("the opérateur sees the outbox, reads an e-mail with its proof, and sends it again", async () => {
  const { pool, operateur, plateforme, courriels: dossier } = situation;
  const chef = await unAgent(pool, { organisationId: operateur.id, roles: ["OPERATEUR"] });
  const session = await uneSession(pool, chef);
  const { destinataires } = await deposer([{ courriel: "dpd@cd62.example" }], "Objet à renvoyer");
  const chemin = `operateur/courriels/${destinataires[0]}`;
  assert.equal((await appeler(session, `${chemin}/renvoi`, "POST")).statut, 409);
  await plateforme.travaux.accomplirDus();
  const fichier = join(dossier, `${destinataires[0]}.eml`);
  assert.match(readFileSync(fichier, "utf8"), /^To: dpd@cd62\.example\r$/m);
  assert.ok(readdirSync(dossier).every((nom) => nom.endsWith(".eml")));

  const liste = (await appeler(session, "operateur/courriels")).corps;
  assert.equal(liste.courrier, "dossier");
  assert.ok(liste.courriels.some(({ objet }: { objet: string }) => objet === "Objet à renvoyer"));
  assert.equal((await appeler(session, chemin)).corps.tentatives.length, 1);
  assert.equal((await appeler(session, `${chemin}/renvoi`, "POST")).statut, 204);
  await plateforme.travaux.accomplirDus();
  const entier = (await appeler(session, chemin)).corps;
  assert.equal(entier.etat, "envoye");
  assert.equal(entier.tentatives.length, 2);
});

test("nobody but the opérateur opens the outbox", async () => {
  const { pool, departement } = situation;
  const rgc = await unAgent(pool, { organisationId: departement.id, roles: ["RGC"] });
  const session = await uneSession(pool, rgc);
  const { destinataires } = await deposer([{ courriel: "dpd@cd62.example" }]);
  const chemin = `operateur/courriels/${destinataires[0]}`;
  assert.equal((await appeler(session, "operateur/courriels")).statut, 403);
  assert.equal((await appeler(session, chemin)).statut, 403);
  assert.equal((await appeler(session, `${chemin}/renvoi`, "POST")).statut, 403);
});

test("periodic tasks run when asked; run again the same day, they tell nobody twice", async () => {
  const { travaux } = situation.plateforme;
  const compter = async () => {
    const { rows } = await situation.pool.query("select from notifications.destinataire");
    return rows.length;
  };
  // A right that never served: its RGC is told.
  const organisationId = situation.departement.id;
  await unAgent(situation.pool, { organisationId, roles: ["RGC"] });
  const { id } = await unAgent(situation.pool, { organisationId, modules: ["vue-360"] });
  await situation.pool.query(
    "update habilitations.droit set accorde_le = '2020-01-01' where agent_id = $1",
    [id],
  );
  const deposees = await compter();
  for (const quand of ["heure", "jour"] as const) await travaux.executer(quand);
  const dites = await compter();
  assert.ok(dites > deposees);
  for (const quand of ["heure", "jour"] as const) await travaux.executer(quand);
  assert.equal(await compter(), dites);
});
