import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { creerHmacSha256 } from "./hmac-sha256.ts";

test("a fingerprint is that of the standard (RFC 4231), and of node, whatever the key and the text", () => {
  const jefe = creerHmacSha256(Buffer.from("Jefe"));
  assert.equal(
    jefe("what do ya want for nothing?", "hex"),
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  );
  const texte = fc.string({ unit: fc.integer({ max: 255 }).map((o) => String.fromCharCode(o)) });
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 64 }),
      fc.array(texte, { minLength: 1 }),
      (cle, textes) => {
        const signer = creerHmacSha256(Buffer.from(cle));
        for (const un of textes) {
          for (const ecriture of ["hex", "binary"] as const) {
            const attendu = createHmac("sha256", cle).update(un, "latin1").digest(ecriture);
            assert.equal(signer(un, ecriture), attendu);
          }
        }
      },
    ),
  );
});

test("a key longer than a block, which the standard condenses first, is refused", () => {
  assert.throws(() => creerHmacSha256(Buffer.alloc(65)), /64 octets/);
});
