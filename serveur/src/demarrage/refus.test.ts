import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { after, test } from "node:test";
import pg from "pg";
import { phraseArguments } from "../commandes/phrase-arguments.ts";
import { lireConfiguration } from "../configuration.ts";
import { creerBaseDeTest } from "../kit/postgres/base-de-test.ts";
import { ErreurInstallation } from "../kit/postgres/erreur-installation.ts";
import { dossierEphemere } from "../kit/postgres/essais/processus.ts";
import { direInjoignable, refuserBase } from "./base-exterieure.ts";
import { attendrePret, lancerMaillage, portLibre } from "./essais/commande.ts";
import { ouvrirBase } from "./ouvrir-base.ts";

const { dossier, effacer } = dossierEphemere();
after(effacer);

const SECRET = "p7Qm2xV9kL4tR8wZ1nB6yH3cF5jD0sGa";
const PRODUCTION = {
  NODE_ENV: "production",
  DATABASE_URL: "postgresql://personne@127.0.0.1:1/absente",
  MAILLAGE_SECRET: SECRET,
  MAILLAGE_URL: "https://maillage.example.org",
  PROCONNECT_EMETTEUR: "https://proconnect.example.org/api/v2",
  PROCONNECT_CLIENT_ID: "client",
  PROCONNECT_CLIENT_SECRET: "secret",
  MAILLAGE_HEBERGEMENT: "serveur=FR; base=FR; courriels=FR; sauvegardes=FR",
};

async function refus(env: Record<string, string>, arguments_ = ["demarrer"]): Promise<string> {
  const commande = lancerMaillage(arguments_, env);
  assert.equal(await commande.fini, 1);
  assert.ok(!commande.sortie().includes("    at "), "a sentence, not a stack");
  return commande.sortie();
}

test("production without settings names each one that is missing", async () => {
  const texte = await refus({ NODE_ENV: "production", MAILLAGE_DONNEES: dossier });
  for (const nom of ["DATABASE_URL", "MAILLAGE_SECRET", "PROCONNECT_EMETTEUR", "MAILLAGE_URL"]) {
    assert.ok(texte.includes(nom), nom);
  }
});

test("production refuses a weak or demonstration secret", async () => {
  for (const secret of ["a".repeat(40), "secret-de-demo-0123456789-abcdefgh", "court"]) {
    assert.match(await refus({ ...PRODUCTION, MAILLAGE_SECRET: secret }), /MAILLAGE_SECRET/);
  }
});

test("CONV-6-01 production refuses to start with a component out of the European Union and no reason why", async () => {
  const hebergement = "serveur=FR; base=US; courriels=FR; sauvegardes=FR";
  const texte = await refus({ ...PRODUCTION, MAILLAGE_HEBERGEMENT: hebergement });
  assert.match(texte, /«\sbase\s» traite les données hors de l’Union européenne \(US\)/);
  const justifie = hebergement.replace("US", "US (hébergeur retenu au marché national)");
  const suite = await refus({ ...PRODUCTION, MAILLAGE_HEBERGEMENT: justifie });
  assert.match(suite, /ECONNREFUSED/, "goes on, to a base that is not there");
});

test("production refuses a base that holds the demonstration's identities", async () => {
  const base = await creerBaseDeTest();
  const charger = lancerMaillage(["importer", await territoire()], {
    DATABASE_URL: base.url,
    DATABASE_URL_MIGRATION: base.urlMigrateur,
    MAILLAGE_SECRET: SECRET,
  });
  assert.equal(await charger.fini, 0, charger.sortie());
  const texte = await refus({
    ...PRODUCTION,
    DATABASE_URL: base.url,
    DATABASE_URL_MIGRATION: base.urlMigrateur,
  });
  assert.match(texte, /identités de démonstration/);
  await base.fermer();
});

async function territoire(): Promise<string> {
  const { lignesDemo } = await import("./charger-demo.ts");
  const fichier = `${dossier}-territoire.ndjson`;
  await writeFile(fichier, [...lignesDemo(1, 3)].join(""));
  return fichier;
}

test("an outside database needs a secret of its own, and says when it cannot be entered", async () => {
  const base = await creerBaseDeTest();
  const absente = base.urlMigrateur.replace(/[^/?]+(\?|$)/, "absente$1");
  for (const [url, code] of [
    ["postgresql://personne@127.0.0.1:1/absente", "ECONNREFUSED"],
    [absente, "3D000"],
  ] as const) {
    const ouverte = ouvrirBase(lireConfiguration({ DATABASE_URL: url }), { migrations: true });
    const phrase = new RegExp(`ne s’ouvre pas \\(${code}\\) : .*DATABASE_URL`);
    await assert.rejects(ouverte, { constructor: ErreurInstallation, message: phrase });
  }
  const env = { DATABASE_URL: base.url, DATABASE_URL_MIGRATION: base.urlMigrateur };
  assert.match(await refus(env), /MAILLAGE_SECRET/);
  await base.fermer();
});

test("an outside database in which the platform cannot live is refused before anything is written", async () => {
  const base = await creerBaseDeTest();
  const enPostgres = (nom: string) =>
    base.urlMigrateur.replace("maillage_migrateur", "postgres").replace(/[^/?]+(\?|$)/, `${nom}$1`);
  const administrateur = new pg.Client(enPostgres("postgres"));
  await administrateur.connect();
  const octets = `octets_${process.pid}`;
  await administrateur.query(
    `create database ${octets} owner maillage_proprietaire encoding 'SQL_ASCII' locale 'C' template template0`,
  );
  const suite = base.urlMigrateur.includes("?") ? "&" : "?";
  try {
    for (const [url, phrase] of [
      [base.urlMigrateur.replace(/[^/?]+(\?|$)/, `${octets}$1`), /encodée en SQL_ASCII.*en UTF8/],
      [`${base.urlMigrateur}${suite}options=-cdefault_transaction_read_only=on`, /que la lecture/],
      [base.url, /n’est pas membre du rôle maillage_proprietaire/],
    ] as const) {
      const env = { DATABASE_URL: base.url, DATABASE_URL_MIGRATION: url };
      const ouverte = ouvrirBase(lireConfiguration(env), { migrations: true });
      await assert.rejects(ouverte, { constructor: ErreurInstallation, message: phrase });
    }
  } finally {
    await administrateur.query(`drop database ${octets}`);
    await administrateur.end();
    await base.fermer();
  }
  const etat = { version: 150_000, encodage: "UTF8", lectureSeule: false, membre: true };
  assert.equal(refuserBase(etat), null);
  assert.match(refuserBase({ ...etat, version: 140_012 }) ?? "", /PostgreSQL 14 .*un 15/);
});

test("what keeps from entering an outside database is said with what to do, and without its address", () => {
  for (const [erreur, phrase] of [
    [{ code: "DEPTH_ZERO_SELF_SIGNED_CERT" }, /certificat.*sslrootcert/],
    [{ code: "ERR_TLS_CERT_ALTNAME_INVALID" }, /certificat/],
    [{ message: "The server does not support SSL connections" }, /ne parle pas TLS/],
    [{ code: "53300" }, /connexions sont prises/],
    [{ code: "57P03" }, /démarre ou s’arrête/],
  ] as const) {
    assert.throws(() => direInjoignable(erreur), {
      constructor: ErreurInstallation,
      message: phrase,
    });
  }
});

test("ANX4-0-02 with a mail server, nobody writes to the annex's mailbox before saying so", async () => {
  const base = await creerBaseDeTest();
  const env = {
    DATABASE_URL: base.url,
    DATABASE_URL_MIGRATION: base.urlMigrateur,
    MAILLAGE_SECRET: SECRET,
    PORT: String(await portLibre()),
    SMTP_URL: "smtp://127.0.0.1:9",
    COURRIEL_EXPEDITEUR: "avis@maillage.example",
  };
  assert.match(await refus(env), /siplateforme\.00161@francetravail\.fr.*demande\.destinataire/);
  const parametre = {
    type: "parametre",
    nom: "demande.destinataire",
    debut: "2025-01-01",
    valeur: ["ouvertures@operateur.example"],
    source: "essai",
    auteur: "essai",
  };
  const fichier = `${dossier}-destinataire.ndjson`;
  await writeFile(fichier, `${JSON.stringify(parametre)}\n`);
  const importer = lancerMaillage(["importer", fichier], env);
  assert.equal(await importer.fini, 0, importer.sortie());
  const servir = lancerMaillage(["demarrer"], env);
  await attendrePret(`http://127.0.0.1:${env.PORT}`, servir);
  servir.processus.kill("SIGTERM");
  assert.equal(await servir.fini, 0);
  await base.fermer();
});

test("an unknown variable, a wrong port, a wrong count or an unknown option get a sentence", async () => {
  assert.match(await refus({ MAILLAGE_DONEES: dossier }), /MAILLAGE_DONEES/);
  assert.match(await refus({ PORT: "porte" }), /PORT/);
  assert.match(await refus({}, ["demarrer", "--processus", "zéro"]), /--processus/);
  assert.match(await refus({}, ["application", "bloquer", "x"]), /--motif/);
});

test("arguments that a command does not take are told in French, with its usage", async () => {
  const texte = await refus({}, ["demarrer", "--inconnue"]);
  assert.match(texte, /^Option inconnue : --inconnue\nUsage : npx maillage demarrer /);
  const aide = lancerMaillage(["importer", "--aide"]);
  assert.equal(await aide.fini, 0);
  assert.match(aide.sortie(), /^Usage : npx maillage importer FICHIER/);
  const { demarrer } = await import("../commandes/demarrer.ts");
  const { importer } = await import("../commandes/importer.ts");
  const { migrer } = await import("../commandes/migrer.ts");
  const { preparer } = await import("../commandes/preparer.ts");
  const cas: [(arguments_: string[]) => Promise<void>, string[], string][] = [
    [demarrer, ["la", "plateforme"], "Argument inattendu : la"],
    [
      demarrer,
      ["--processus", "-1"],
      "L’option --processus n’est pas suivie de ce qu’elle attend.",
    ],
    [
      importer,
      ["x", "--organisation"],
      "L’option --organisation n’est pas suivie de ce qu’elle attend.",
    ],
    [importer, ["x", "--apercu=oui"], "L’option --apercu n’est pas suivie de ce qu’elle attend."],
    [migrer, ["tout"], "Argument inattendu : tout"],
    [preparer, ["--vite"], "Option inconnue : --vite"],
  ];
  for (const [commande, arguments_, phrase] of cas) {
    const erreur = await commande(arguments_).catch((refusee: unknown) => refusee);
    assert.equal(phraseArguments(erreur), phrase);
  }
});

test("who stops reading the demonstration's file is no fault", async () => {
  const commande = lancerMaillage(["demo"]);
  commande.processus.stdout?.once("data", () => commande.processus.stdout?.destroy());
  assert.equal(await commande.fini, 0, commande.sortie());
});

test("a port already taken gets a sentence", async () => {
  const { createServer } = await import("node:net");
  const port = await portLibre();
  const prise = createServer().listen(port, "127.0.0.1");
  await new Promise((pret) => prise.once("listening", pret));
  const texte = await refus({ PORT: String(port), MAILLAGE_DONNEES: dossier }, [
    "demarrer",
    "--sans-demo",
  ]);
  assert.match(texte, /port est déjà pris/);
  prise.close();
});

test("an unknown command lists those that exist", async () => {
  const commande = lancerMaillage(["voler"]);
  assert.equal(await commande.fini, 2);
  assert.match(commande.sortie(), /demarrer[\s\S]*importer/);
});
