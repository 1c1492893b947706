import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { categoriesDistinctes, secondFacteurDuFournisseur } from "./second-facteur.ts";

const POLITIQUE = {
  acrAcceptes: ["eidas2", "eidas3"],
  amrComplements: ["otp", "pop", "hwk", "swk"],
};
const SUS = ["pwd", "pin", "kba"];
const TENUS = ["otp", "pop", "hwk", "swk"];
const parmi = (moyens: readonly string[]) => fc.subarray([...moyens]);

test("CONV-7-17 factors that one knows, however many, are one factor", () => {
  fc.assert(
    fc.property(parmi([...SUS, "mail", "sms", "mfa"]), (amr) => {
      assert.equal(categoriesDistinctes(amr), false);
      assert.equal(secondFacteurDuFournisseur({ acr: "eidas1", amr }, POLITIQUE), false);
    }),
  );
});

test("CONV-7-17 no directive can make two secrets that one knows count as two factors", () => {
  const politique = { acrAcceptes: [], amrComplements: [...SUS, "mail"] };
  fc.assert(
    fc.property(parmi([...SUS, "mail", "mfa"]), (amr) => {
      assert.equal(secondFacteurDuFournisseur({ acr: "eidas1", amr }, politique), false);
    }),
  );
});

test("a password and something one holds are two factors, said by mfa", () => {
  fc.assert(
    fc.property(fc.constantFrom(...TENUS), parmi([...SUS, ...TENUS]), (tenu, autres) => {
      const amr = ["pwd", tenu, ...autres];
      assert.equal(categoriesDistinctes(amr), true);
      const preuves = { acr: "eidas1", amr: [...amr, "mfa"] };
      assert.equal(secondFacteurDuFournisseur(preuves, POLITIQUE), true);
      // B8-10: the provider must say itself that it checked several factors.
      assert.equal(secondFacteurDuFournisseur({ acr: "eidas1", amr }, POLITIQUE), false);
    }),
  );
});

test("a code received by e-mail is no second factor, whatever acr announces it", () => {
  const amr = ["pwd", "mail", "mfa"];
  for (const acr of ["eidas0-mfa", "eidas1", "eidas1-mfa"]) {
    assert.equal(secondFacteurDuFournisseur({ acr, amr }, POLITIQUE), false);
  }
});

test("the levels of the directive are accepted, their neighbours are not", () => {
  const amr = ["pwd"];
  const acceptes = ["", "eidas0", "eidas0-mfa", "eidas1", "eidas1-mfa", "eidas2", "eidas3"].filter(
    (acr) => secondFacteurDuFournisseur({ acr, amr }, POLITIQUE),
  );
  assert.deepEqual(acceptes, ["eidas2", "eidas3"]);
});
