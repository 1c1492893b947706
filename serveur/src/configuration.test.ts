import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ErreurConfiguration, lireConfiguration } from "./configuration.ts";

/** What the processes of one platform say to each other: nobody sets it. */
const ENTRE_PROCESSUS = "MAILLAGE_INTERNE";

test("an unknown setting stops the start, and every one that is known is in the guide", () => {
  const guide = readFileSync(new URL("../../docs/exploitation.md", import.meta.url), "utf8");
  assert.throws(
    () => lireConfiguration({ MAILLAGE_THEMES: "etat" }),
    (erreur: Error) => {
      assert.ok(erreur instanceof ErreurConfiguration);
      const [, suite = ""] = erreur.message.split("Connues");
      const connues = suite.match(/MAILLAGE_\w+/g) ?? [];
      assert.ok(connues.length > 5);
      for (const nom of connues)
        assert.ok(
          nom === ENTRE_PROCESSUS ||
            guide.includes(`| \`${nom}\``) ||
            guide.includes(`, \`${nom}\``),
          nom,
        );
      return true;
    },
  );
});

test("a setting that cannot be meant gets a sentence in any mode; production is known however it is written", () => {
  for (const [env, dit] of [
    [{ MAILLAGE_SECRET: "court" }, /^MAILLAGE_SECRET est un secret trop court/],
    [{ MAILLAGE_SECRET_FICHIER: "/absent/secret" }, /MAILLAGE_SECRET_FICHIER ne peut pas être lu/],
    [{ DATABASE_URL: "maillage" }, /^DATABASE_URL doit être une adresse comme postgresql:/],
    [{ DATABASE_URL_MIGRATION: "mysql://x/y" }, /^DATABASE_URL_MIGRATION doit être une adresse/],
    [{ NODE_ENV: "Production" }, /^NODE_ENV=production demande de régler/],
    [{ NODE_ENV: " production " }, /^NODE_ENV=production demande de régler/],
  ] as const) {
    assert.throws(() => lireConfiguration(env), { constructor: ErreurConfiguration, message: dit });
  }
});

test("CONV-4-03 CONV-6-01 production names the one setting that is missing or dangerous, a public address without TLS and a place out of the Union without its reason among them, and starts once all are right", () => {
  const complete = {
    NODE_ENV: "production",
    DATABASE_URL: "postgresql://personne@127.0.0.1/maillage",
    MAILLAGE_SECRET: "p7Qm2xV9kL4tR8wZ1nB6yH3cF5jD0sGa",
    MAILLAGE_URL: "https://maillage.example.org",
    PROCONNECT_EMETTEUR: "https://proconnect.example.org/api/v2",
    PROCONNECT_CLIENT_ID: "client",
    PROCONNECT_CLIENT_SECRET: "secret",
    MAILLAGE_HEBERGEMENT: "serveur=FR; base=FR; courriels=FR; sauvegardes=FR",
  };
  assert.equal(lireConfiguration(complete).production, true);
  const sansProconnect = {
    PROCONNECT_EMETTEUR: "",
    PROCONNECT_CLIENT_ID: "",
    PROCONNECT_CLIENT_SECRET: "",
  };
  for (const [change, dit] of [
    [{ DATABASE_URL: "" }, /régler : DATABASE_URL \(une base PostgreSQL\)\.$/],
    [{ MAILLAGE_SECRET: "" }, /régler : MAILLAGE_SECRET \([^)]*\)\.$/],
    [{ MAILLAGE_URL: "http://maillage.example.org" }, /régler : MAILLAGE_URL \([^)]*\)\.$/],
    [{ MAILLAGE_URL: undefined }, /régler : MAILLAGE_URL \([^)]*\)\.$/],
    [{ MAILLAGE_HEBERGEMENT: "base=US" }, /«\sbase\s».*hors de l’Union européenne \(US\)/],
    [sansProconnect, /régler : PROCONNECT_EMETTEUR.*proconnect-local n’existe pas/],
    [{ PROCONNECT_CLIENT_SECRET: "" }, /trois variables ensemble/],
    [{ MAILLAGE_SECRET: "court" }, /MAILLAGE_SECRET est un secret/],
    [{ MAILLAGE_SECRET: "change-moi-0123456789-abcdefghijkl" }, /MAILLAGE_SECRET est un secret/],
  ] as const) {
    assert.throws(() => lireConfiguration({ ...complete, ...change }), { message: dit });
  }
});
