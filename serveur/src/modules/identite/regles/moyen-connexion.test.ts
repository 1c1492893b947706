import assert from "node:assert/strict";
import { test } from "node:test";
import { meilleurMoyen } from "./moyen-connexion.ts";

test("CONV-7-18 of the means of a sign-in, the strongest is kept", () => {
  for (const [acr, amr, attendu] of [
    ["eidas3", ["pwd", "hwk", "mfa"], "eidas3"],
    ["eidas1-mfa", ["pwd", "otp", "hwk", "mfa"], "hwk"],
    ["eidas1", ["pwd", "otp"], "otp"],
    ["eidas1-mfa", ["pwd", "mail", "mfa"], "eidas1-mfa"],
  ] as const)
    assert.equal(meilleurMoyen({ acr, amr }), attendu);
});
