import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { adresseAdmise, adresseRecevable, listeAdresses } from "./liste-adresses.ts";
import { verifierJwks } from "./oauth/verifier-jwks.ts";
import { redirectionRecevable } from "./regles/redirection.ts";

test("a redirection is absolute, exact, https or one's own machine", () => {
  for (const bonne of [
    "https://si.example/retour",
    "https://si.example",
    "https://si.example:8443/a/b?mode=1",
    "http://localhost:3000/retour",
    "http://127.0.0.1/retour",
    "http://[::1]:8080/retour",
  ]) {
    assert.equal(redirectionRecevable(bonne), true, bonne);
  }
  for (const mauvaise of [
    "http://si.example/retour",
    "https://si.example/retour#jeton",
    "https://si.example/retour#",
    "https://si.example/%23",
    "https://*.example/retour",
    "https://si.example/*",
    "https://si.example/%2a",
    "https://qui@si.example/",
    "https://qui:quoi@si.example/",
    "https://si.example\\@pirate.example/",
    "https://si.example/a/../b",
    "https://SI.example/retour",
    "https://localhost/retour",
    "https://si.example/re tour",
    "https://si.example/\tretour",
    "https://si/retour",
    "//si.example/retour",
    "/retour",
    "javascript:alert(1)",
    "data:text/html,x",
    "com.exemple.app:/retour",
    "",
    `https://si.example/${"a".repeat(500)}`,
  ]) {
    assert.equal(redirectionRecevable(mauvaise), false, mauvaise);
  }
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ["http", "ftp", "ws"] }), (adresse) => {
      assert.equal(redirectionRecevable(adresse), false);
    }),
  );
});

test("an address list says who calls: no host bits, nothing too wide, IPv4 seen through IPv6", () => {
  const bonnes = ["203.0.113.7", "203.0.113.0/24", "10.1.0.0/16", "2001:db8::1", "2001:db8::/32"];
  for (const bonne of bonnes) assert.equal(adresseRecevable(bonne), true, bonne);
  for (const mauvaise of [
    "0.0.0.0/0",
    "203.0.113.0/8",
    "203.0.113.1/24",
    "2001:db8::1/32",
    "::/0",
    "203.0.113.0/33",
    "203.0.113.0/024",
    "203.0.113.0/24/1",
    "203.0.113",
    "fe80::1%eth0",
    "::ffff:10.0.0.1",
    "0.0.0.0",
    "si.example",
    "",
  ]) {
    assert.equal(adresseRecevable(mauvaise), false, mauvaise);
  }
  const liste = listeAdresses(bonnes);
  for (const admise of [
    "203.0.113.200",
    "::ffff:203.0.113.7",
    "10.1.255.255",
    "2001:db8:ffff::9",
  ]) {
    assert.equal(adresseAdmise(liste, admise), true, admise);
  }
  for (const refusee of ["203.0.114.1", "10.2.0.0", "2001:db9::1", "", "inconnue"]) {
    assert.equal(adresseAdmise(liste, refusee), false, refusee);
  }
  assert.equal(adresseAdmise(null, "198.51.100.1"), true);
});

const code = (cle: object | object[]) => {
  const verdict = verifierJwks({ keys: Array.isArray(cle) ? cle : [cle] });
  return "ok" in verdict ? verdict.code : "acceptee";
};
const ec = (namedCurve: string) => generateKeyPairSync("ec", { namedCurve });

test("public keys alone are accepted, strong enough, each with its own kid", () => {
  const ed = generateKeyPairSync("ed25519");
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const faible = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const jwk = (cle: { export(options: { format: "jwk" }): object }, kid: unknown = "a") => ({
    ...cle.export({ format: "jwk" }),
    kid,
  });
  for (const { publicKey } of [ed, rsa, ec("prime256v1")]) {
    assert.equal(code(jwk(publicKey)), "acceptee");
  }
  for (const { privateKey } of [ed, rsa, ec("prime256v1")]) {
    assert.equal(code(jwk(privateKey)), "CLE_PRIVEE");
  }
  assert.equal(code({ kty: "oct", k: "c2VjcmV0", kid: "a" }), "CLE_PRIVEE");
  assert.equal(code([jwk(ed.publicKey), jwk(ed.privateKey, "b")]), "CLE_PRIVEE");
  const invalides: readonly (object | object[])[] = [
    jwk(faible.publicKey),
    jwk(ec("secp521r1").publicKey),
    jwk(ed.publicKey, ""),
    jwk(ed.publicKey, 7),
    { ...jwk(ed.publicKey), use: "enc" },
    { kty: "RSA", n: "AQAB", e: "AQAB", kid: "a" },
    [jwk(ed.publicKey), jwk(rsa.publicKey)],
    [],
    Array.from({ length: 6 }, (_, rang) => jwk(ed.publicKey, `k${rang}`)),
  ];
  for (const invalide of invalides) assert.equal(code(invalide), "JWKS_INVALIDE");
  for (const autre of [null, "x", { keys: "x" }, { keys: [null] }]) {
    assert.ok("ok" in verifierJwks(autre));
  }
});
