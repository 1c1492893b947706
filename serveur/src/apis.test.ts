import assert from "node:assert/strict";
import { test } from "node:test";
import { apis } from "./apis.ts";
import { FORMATS } from "./importation/lecture/reconnaitre-format.ts";
import { DONNEES_ECHANGEES } from "./modules/catalogue/index.ts";

test("CONV-1-03 every exchange stands in one set of data, with its owner, its direction and its purpose", () => {
  const supports = DONNEES_ECHANGEES.flatMap((donnees) => donnees.supports);
  const echanges = [
    ...apis.map(({ code, version }) => `${code}-v${version}`),
    ...FORMATS.map((format) => `import-${format}`),
    "scim-v2",
    "webhooks",
  ];
  assert.deepEqual(supports.toSorted(), echanges.toSorted());
  for (const { proprietaire, sens, finalite } of DONNEES_ECHANGEES)
    assert.ok(proprietaire && sens && finalite);
});
