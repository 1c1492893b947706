import assert from "node:assert/strict";
import { test } from "node:test";
import { defautDuNir, normaliserNir } from "./nir.ts";

test("spaces, dots and lower case are accepted", () => {
  assert.equal(normaliserNir(" 2 76 05 2b 033 004-14"), "276052B03300414");
});

test("the published key vectors pass, Corsica included", () => {
  for (const nir of [
    "180016204100128",
    "295036219304209",
    "180012A00400168",
    "276052B03300414",
    "174019710101288",
    "185057800608491",
  ])
    assert.equal(defautDuNir(nir), null, nir);
});

test("thirteen characters without the key may be sent", () => {
  assert.equal(defautDuNir("1800162041001"), null);
});

test("a wrong key, a wrong length and stray letters are told apart", () => {
  assert.match(defautDuNir("180016204100129") ?? "", /clé/);
  assert.match(defautDuNir("18001620410") ?? "", /13 caractères/);
  assert.match(defautDuNir("18001620410AB") ?? "", /mal formé/);
  assert.match(defautDuNir("") ?? "", /Saisissez/);
});
