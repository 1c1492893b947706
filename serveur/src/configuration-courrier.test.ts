import assert from "node:assert/strict";
import { test } from "node:test";
import { ErreurConfiguration, lireConfiguration } from "./configuration.ts";
import { avertirReglages } from "./demarrage/avertir-reglages.ts";

test("a mail server needs a readable address and a sender; half a setting stops the start", () => {
  const { courrier } = lireConfiguration({
    SMTP_URL: "smtps://c:m@smtp.example:465",
    COURRIEL_EXPEDITEUR: "Maillage <avis@cd62.example>",
  });
  assert.equal(courrier.expediteur, "Maillage <avis@cd62.example>");
  for (const mauvais of [
    { SMTP_URL: "smtp.example" },
    { SMTP_URL: "https://smtp.example", COURRIEL_EXPEDITEUR: "a@b.example" },
    { SMTP_URL: "smtp://smtp.example" },
    { COURRIEL_EXPEDITEUR: "sans arobase" },
    { COURRIEL_EXPEDITEUR: "A <a@b.example>\r\nBcc: c@d.example" },
  ]) {
    assert.throws(() => lireConfiguration(mauvais), ErreurConfiguration);
  }
});

test("the proxies in front are addresses or ranges, never everyone", () => {
  assert.deepEqual(lireConfiguration({}).mandataires, []);
  const lus = lireConfiguration({ MAILLAGE_MANDATAIRES: " 10.0.0.0/24, 192.168.1.5,fd00::/8 " });
  assert.deepEqual(lus.mandataires, ["10.0.0.0/24", "192.168.1.5", "fd00::/8"]);
  for (const MAILLAGE_MANDATAIRES of ["true", "0.0.0.0/0", "::/0", "10.0.0.0/33", "10.0.0.1;x"]) {
    assert.throws(() => lireConfiguration({ MAILLAGE_MANDATAIRES }), /MAILLAGE_MANDATAIRES/);
  }
});

test("CONV-6-01 production without a mail server says that nobody receives the e-mails, without a declared place that the parties will see it", () => {
  const configuration = lireConfiguration({});
  const dites: string[] = [];
  const dire = (texte: string) => dites.push(texte);
  avertirReglages(configuration, "/donnees/courriels", dire);
  const hebergement = lireConfiguration({
    MAILLAGE_HEBERGEMENT: "serveur=FR; base=FR; courriels=FR; sauvegardes=FR",
  }).hebergement;
  const courrier = { ...configuration.courrier, smtp: "smtp://x" };
  const production = { ...configuration, production: true, hebergement, courrier };
  avertirReglages(production, "", dire);
  assert.deepEqual(dites, []);
  avertirReglages({ ...configuration, production: true }, "/donnees/courriels", dire);
  assert.match(dites[0] ?? "", /SMTP_URL.*\/donnees\/courriels/);
  assert.match(dites[1] ?? "", /MAILLAGE_HEBERGEMENT.*\(serveur, base, courriels, sauvegardes\)/);
  avertirReglages({ ...production, hebergement: hebergement.slice(1) }, "", dire);
  assert.match(dites[2] ?? "", /MAILLAGE_HEBERGEMENT.*\(serveur\)/);
  assert.equal(dites.length, 3);
});
