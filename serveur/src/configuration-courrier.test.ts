import assert from "node:assert/strict";
import { test } from "node:test";
import { ErreurConfiguration, lireConfiguration } from "./configuration.ts";
import { avertirCourrier } from "./demarrage/avertir-courrier.ts";

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

test("production without a mail server says that nobody receives the e-mails", () => {
  const configuration = lireConfiguration({});
  const dites: string[] = [];
  const dire = (texte: string) => dites.push(texte);
  avertirCourrier(configuration, "/donnees/courriels", dire);
  const production = { ...configuration, production: true };
  avertirCourrier(
    { ...production, courrier: { ...configuration.courrier, smtp: "smtp://x" } },
    "",
    dire,
  );
  assert.deepEqual(dites, []);
  avertirCourrier(production, "/donnees/courriels", dire);
  assert.match(dites[0] ?? "", /SMTP_URL.*\/donnees\/courriels/);
});
