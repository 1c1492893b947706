import assert from "node:assert/strict";
import { test } from "node:test";
import { champRefuse, nommerChamps, placerRefus } from "./champ-refuse.ts";
import { ErreurApi } from "./erreur-api.ts";
import { exiger } from "./exiger.ts";

const CHAMPS = [
  { nom: "motif", libelle: "Motif" },
  { nom: "fin", libelle: "Dernier jour" },
];
const refus = (statut: number, message: string) => new ErreurApi(statut, { message });

test("a field is named as on the screen, wherever it stands in what was sent", () => {
  const { message } = refus(400, "Le champ « prescription.motif » ne doit pas être vide.");
  assert.match(nommerChamps(message, CHAMPS), /^Le champ «\u202fMotif\u202f» ne doit/);
  const { message: liste } = refus(400, "Le champ « plan.motif.3 » ne doit pas être vide.");
  assert.match(nommerChamps(liste, CHAMPS), /«\u202fMotif\u202f»/);
  const { message: autre } = refus(400, "Le champ « ecartMotif » ne doit pas être vide.");
  assert.match(nommerChamps(autre, CHAMPS), /«\u202fecartMotif\u202f»/);
});

test("what is wrong with a list that is typed is told by its lines", () => {
  const objectifs = [{ nom: "objectifs", libelle: "Objectifs", parLigne: true }];
  const { message: trop } = refus(
    400,
    "Le champ « plan.objectifs » doit compter au plus 10 éléments.",
  );
  assert.match(nommerChamps(trop, objectifs), /Objectifs\u202f» doit compter au plus 10 lignes\.$/);
  const { message: longue } = refus(
    400,
    "Le champ « plan.objectifs.2 » ne doit pas dépasser 500 caractères.",
  );
  assert.equal(
    nommerChamps(longue, objectifs),
    "La ligne 3 de «\u202fObjectifs\u202f» ne doit pas dépasser 500 caractères.",
  );
});

test("a day is asked for as the screen writes it", () => {
  const { message } = refus(400, "Le champ « fin » doit être au format AAAA-MM-JJ.");
  assert.match(nommerChamps(message, CHAMPS), /au format jj\/mm\/aaaa\.$/);
});

test("a refusal stands at its field, by its name or its code, unless the form found faults of its own", () => {
  const champs = CHAMPS.map((champ) => ({ ...champ, id: `a-${champ.nom}`, codes: [champ.nom] }));
  const nommee = refus(400, "« motif » est vide.");
  assert.deepEqual(Object.keys(placerRefus({}, nommee, champs).fautes), ["a-motif"]);
  const codee = new ErreurApi(409, { code: "fin", message: "Le droit finit trop tard." });
  assert.deepEqual(placerRefus({}, codee, champs), {
    fautes: { "a-fin": "Le droit finit trop tard." },
    reste: null,
  });
  const autre = refus(503, "Le service est absent.");
  assert.deepEqual(placerRefus({}, autre, champs), { fautes: {}, reste: autre });
  const vide = { "a-fin": "À remplir." };
  assert.deepEqual(placerRefus(vide, autre, champs), { fautes: vide, reste: null });
});

test("a refusal is about the first field that it names, when what is typed is refused", () => {
  const deux = refus(400, "« fin » précède « motif ».");
  assert.equal(champRefuse(deux, CHAMPS)?.nom, "fin");
  assert.equal(champRefuse(refus(409, "« motif » a changé."), CHAMPS), null);
  assert.equal(champRefuse(refus(400, "Rien à enregistrer."), CHAMPS), null);
  assert.equal(champRefuse(null, CHAMPS), null);
});

test("each field left empty is asked for by its own words", () => {
  assert.deepEqual(
    exiger([
      ["a-nom", "Nom", " "],
      ["a-motif", "Motif", "Renfort"],
    ]),
    { "a-nom": "Nom\u202f: à remplir." },
  );
});
