import assert from "node:assert/strict";
import { test } from "node:test";
import { lireIdentifiants } from "./lire-identifiants.ts";

const cas: [titre: string, prouves: string[], cites: string[]][] = [
  ["CONV-7-05 leaves one trace", ["CONV-7-05"], []],
  ["CONV-7-05, ANX1-5.1-08: both", ["CONV-7-05", "ANX1-5.1-08"], []],
  ["CONV-7-05/CONV-7-06 + ANX4-OF-01", ["CONV-7-05", "CONV-7-06", "ANX4-OF-01"], []],
  ["(CONV-7-05) twice CONV-7-05.", ["CONV-7-05"], ["CONV-7-05"]],
  ["conv-7-05 and CONV7-5 are slips, still ids", ["conv-7-05"], []],
  ["CONV7-5 is a slip", ["CONV7-5"], []],
  ["CONV-", ["CONV-"], []],
  ["refuses as RAPP-12 asks", [], ["RAPP-12"]],
  ["the section CONV-7 and AMB-13 are no rules", [], []],
  ["Convention, rapport et annexe 4", [], []],
  ["B1-01 belongs to the law", [], []],
  ["", [], []],
];

for (const [titre, prouves, cites] of cas) {
  test(`reads the ids of « ${titre} »`, () => {
    assert.deepEqual(lireIdentifiants(titre), { prouves, cites });
  });
}
