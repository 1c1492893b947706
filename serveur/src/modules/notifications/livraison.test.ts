import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { setTimeout as attendre } from "node:timers/promises";
import type pg from "pg";
import { ouvrirPlateformeEssai, type PlateformeEssai } from "../../essais/plateforme.ts";
import { enTransaction, ouvrirPool } from "../../kit/postgres/pool.ts";
import { ajouterTravaux } from "../../kit/travaux/ajouter-travaux.ts";
import { unDestinataire } from "./essais/destinataire.ts";
import { ouvrirServeurSmtp, type ServeurSmtp } from "./essais/serveur-smtp.ts";
import { type Avis, AvisRefuse, deposerAvis, ENVOYER_COURRIEL } from "./index.ts";

let plateforme: PlateformeEssai;
let smtp: ServeurSmtp;
let pool: pg.Pool;

before(async () => {
  smtp = await ouvrirServeurSmtp();
  plateforme = await ouvrirPlateformeEssai({ smtp: smtp.url });
  pool = ouvrirPool(plateforme.base.url, 3);
  await unDestinataire(pool, "camille@cd62.example");
});
after(async () => {
  await pool.end();
  await plateforme.fermer();
  await smtp.fermer();
});

const AVIS: Avis = {
  genre: "essai",
  objet: "Réponse à votre demande",
  corps: "Votre demande a été acceptée.",
  destinataires: [{ courriel: "camille@cd62.example" }],
};

function deposer(voulu: Partial<Avis> = {}) {
  return enTransaction(pool, (client) => deposerAvis(client, { ...AVIS, ...voulu }));
}

async function etatDe(id: string | undefined) {
  const { rows } = await pool.query(
    "select etat, essais, erreur, message_id from notifications.destinataire where id = $1",
    [id],
  );
  return rows[0];
}

/** Makes due now what waits for its next try. */
const avancer = () => pool.query("update graphile_worker._private_jobs set run_at = now()");

async function jusqua(condition: () => boolean | Promise<boolean>): Promise<void> {
  const limite = Date.now() + 60_000;
  while (!(await condition())) {
    assert.ok(Date.now() < limite, "état jamais atteint");
    await attendre(25);
  }
}

test("a transaction undone leaves no notice and no e-mail", async () => {
  const avant = smtp.recus.length;
  await assert.rejects(
    enTransaction(pool, async (client) => {
      await deposerAvis(client, { ...AVIS, genre: "annule" });
      throw new Error("annulé");
    }),
  );
  await plateforme.plateforme.travaux.accomplirDus();
  const { rowCount } = await pool.query("select from notifications.avis where genre = 'annule'");
  assert.equal(rowCount, 0);
  assert.equal(smtp.recus.length, avant);
});

test("the mail server receives the message, and its answer is kept as proof", async () => {
  const piecesJointes = [
    { nom: "décision.pdf", type: "application/pdf", contenu: Buffer.from("%PDF") },
  ];
  const { destinataires } = await deposer({ lien: "/mes-demandes", piecesJointes });
  assert.equal((await etatDe(destinataires[0])).etat, "a_envoyer");
  await plateforme.plateforme.travaux.accomplirDus();
  const recu = smtp.recus.at(-1) ?? "";
  assert.match(recu, /^To: camille@cd62\.example$/m);
  assert.match(recu, /^Auto-Submitted: auto-generated$/m);
  assert.match(recu, /http:\/\/localhost:8080\/mes-demandes/);
  assert.match(recu, /JVBERg==/);
  const envoi = await etatDe(destinataires[0]);
  assert.equal(envoi.etat, "envoye");
  assert.ok(recu.includes(`Message-ID: ${envoi.message_id}`));
  const preuve = await pool.query(
    "select reussie, reponse from notifications.tentative where destinataire_id = $1",
    [destinataires[0]],
  );
  assert.equal(preuve.rows[0].reussie, true);
  assert.match(preuve.rows[0].reponse, /^250/);
});

test("a passing refusal is tried again, and a final one is not", async () => {
  smtp.refuser("451 4.3.0 plus tard");
  const { destinataires } = await deposer();
  const [id] = destinataires;
  await plateforme.plateforme.travaux.accomplirDus();
  const echoue = await etatDe(id);
  assert.deepEqual([echoue.etat, echoue.essais], ["a_envoyer", 1]);
  assert.match(echoue.erreur, /451/);
  const echecs = () =>
    pool.query(
      "select last_error from graphile_worker.jobs where attempts = 1 and last_error is not null",
    );
  // The queue notes a failure just after the job has ended.
  await jusqua(async () => (await echecs()).rowCount === 1);
  const { rows } = await echecs();
  assert.doesNotMatch(rows[0].last_error, /451|cd62|camille/);
  smtp.refuser(null);
  await jusqua(async () => {
    await avancer();
    await plateforme.plateforme.travaux.accomplirDus();
    return (await etatDe(id)).etat === "envoye";
  });
  const reussi = await etatDe(id);
  assert.deepEqual([reussi.etat, reussi.essais, reussi.erreur], ["envoye", 2, null]);

  smtp.refuser("550 5.1.1 inconnu");
  const refuse = await deposer();
  await plateforme.plateforme.travaux.accomplirDus();
  smtp.refuser(null);
  await avancer();
  await plateforme.plateforme.travaux.accomplirDus();
  const final = await etatDe(refuse.destinataires[0]);
  assert.deepEqual([final.etat, final.essais], ["echec", 1]);
});

test("after twelve tries the e-mail is shown as failed", async () => {
  smtp.refuser("451 4.3.0 plus tard");
  const { destinataires } = await deposer();
  await jusqua(async () => {
    await plateforme.plateforme.travaux.accomplirDus();
    await avancer();
    return (await etatDe(destinataires[0])).etat === "echec";
  });
  await plateforme.plateforme.travaux.accomplirDus();
  smtp.refuser(null);
  const { etat, essais } = await etatDe(destinataires[0]);
  assert.deepEqual([etat, essais], ["echec", 12]);
});

test("what would forge a header, leave the portal or weigh too much is refused", async () => {
  const mauvais: Partial<Avis>[] = [
    { objet: "Bonjour\r\nBcc: tous@ailleurs.example" },
    { objet: "Bonjour\nX" },
    { objet: "" },
    { objet: "x".repeat(201) },
    { corps: "x".repeat(20_001) },
    { genre: "deux mots" },
    { destinataires: [{ courriel: "a@b.example\r\nBcc: c@d.example" }] },
    { destinataires: Array.from({ length: 20_001 }, (_, i) => ({ courriel: `a${i}@b.example` })) },
    { lien: "https://ailleurs.example/" },
    { lien: "//ailleurs.example" },
    { lien: "/\\ailleurs.example" },
    { piecesJointes: [{ nom: 'x"\r\n', type: "text/plain", contenu: Buffer.from("") }] },
    { piecesJointes: [{ nom: "x", type: "text/plain; x", contenu: Buffer.from("") }] },
    { piecesJointes: [{ nom: "x", type: "text/plain", contenu: Buffer.alloc(5_242_881) }] },
    { destinataires: [{ agentId: "00000000-0000-4000-8000-000000000000" }] },
  ];
  for (const avis of mauvais) await assert.rejects(deposer(avis), AvisRefuse);
});

test("a malformed address does not undo the act: the opérateur sees it as failed", async () => {
  const { destinataires } = await deposer({
    destinataires: [{ courriel: "a@b.example, c@d.example" }],
  });
  const { etat, erreur } = await etatDe(destinataires[0]);
  assert.deepEqual([etat, erreur], ["echec", "Adresse mal formée"]);
});

test("CONV-5-11 an e-mail to an address that no party has given leaves nowhere, is shown to the opérateur with its proof, and leaves once the convention provides for it", async () => {
  const inconnue = "curieux@ailleurs.example";
  const avant = smtp.recus.length;
  const { destinataires } = await deposer({ destinataires: [{ courriel: inconnue }] });
  const [id = ""] = destinataires;
  await plateforme.plateforme.travaux.accomplirDus();
  const { etat, erreur } = await etatDe(id);
  assert.deepEqual([etat, erreur], ["echec", "Destinataire que la convention ne prévoit pas"]);
  const { rows } = await pool.query(
    "select reussie, reponse from notifications.tentative where destinataire_id = $1",
    [id],
  );
  assert.deepEqual(rows, [{ reussie: false, reponse: erreur }]);
  assert.equal(smtp.recus.length, avant, "nothing reached the mail server");
  await unDestinataire(pool, ` ${inconnue.toUpperCase()}`);
  await enTransaction(pool, async (client) => {
    const sql = "update notifications.destinataire set etat = 'a_envoyer' where id = $1";
    await client.query(sql, [id]);
    await ajouterTravaux(client, ENVOYER_COURRIEL, [{ id }], 12);
  });
  await plateforme.plateforme.travaux.accomplirDus();
  assert.equal((await etatDe(id)).etat, "envoye");
  assert.equal(smtp.recus.length, avant + 1);
});

test("CONV-5-11 what waits for an account leaves to it though its address changed meanwhile", async () => {
  const adresse = `${randomUUID()}@ancien.example`;
  const agentId = await unDestinataire(pool, adresse);
  const { destinataires } = await deposer({ destinataires: [{ agentId }] });
  await pool.query("update habilitations.agent set courriel = $2 where id = $1", [
    agentId,
    adresse.replace("ancien", "nouveau"),
  ]);
  await plateforme.plateforme.travaux.accomplirDus();
  assert.equal((await etatDe(destinataires[0])).etat, "envoye");
});

test("a process killed while it sends: another one sends, under the same Message-ID", async () => {
  let bloque = false;
  smtp.avantAccuse(() => {
    bloque = true;
    return new Promise(() => {});
  });
  const premier = await lancer();
  const avant = smtp.recus.length;
  const { destinataires } = await deposer();
  await jusqua(() => bloque);
  premier.kill("SIGKILL");
  await once(premier, "exit");
  assert.equal((await etatDe(destinataires[0])).etat, "a_envoyer");
  smtp.avantAccuse(async () => {});
  const second = await lancer();
  await jusqua(async () => (await etatDe(destinataires[0])).etat === "envoye");
  second.disconnect();
  await once(second, "exit");
  const identifiants = smtp.recus.slice(avant).map((recu) => /^Message-ID: (.*)$/m.exec(recu)?.[1]);
  assert.deepEqual(identifiants, [identifiants[0], identifiants[0]]);
});

async function lancer(): Promise<ChildProcess> {
  const fichier = new URL("./essais/processus-courrier.ts", import.meta.url);
  const processus = fork(fichier, [plateforme.base.url, smtp.url]);
  await once(processus, "message");
  return processus;
}
