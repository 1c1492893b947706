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
  ["B1-01, B4-05 belong to the law", ["B1-01", "B4-05"], []],
  ["CONV-2-02 B3-07 both texts", ["CONV-2-02", "B3-07"], []],
  ["b3-7 and B-3-07 are slips, still ids", ["b3-7"], []],
  ["B-3-07 is a slip", ["B-3-07"], []],
  ["late, as B3-07 says", [], ["B3-07"]],
  ["B2 is a section, B a letter", [], []],
  ["", [], []],
];

for (const [titre, prouves, cites] of cas) {
  test(`reads the ids of « ${titre} »`, () => {
    assert.deepEqual(lireIdentifiants(titre), { prouves, cites });
  });
}
