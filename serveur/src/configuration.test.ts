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
