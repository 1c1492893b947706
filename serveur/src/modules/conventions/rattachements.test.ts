import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Poste, uneConventionSignee, unPoste } from "../../essais/conventions.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";

let s: Situation;
let operateur: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2027-12-31T09:00:00Z" });
  operateur = await unPoste(s, s.operateur, "OPERATEUR");
});
after(() => s.fermer());

const PACTE = {
  programme: "PACTE_SOLIDARITES",
  libelle: "Ambition 9",
  debut: "2022-01-01",
  fin: "2027-12-31",
};
const SCHEMA = {
  programme: "SCHEMA_DEPARTEMENTAL",
  libelle: "Engagement 3",
  debut: "2023-01-01",
  fin: null,
};

test("RAPP-01 the list says what each convention serves today, the sheet what it ever served", async () => {
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  const autre = await uneConventionSignee(s, operateur);
  const gouvernance = await unPoste(s, partenaire, "GOUVERNANCE");
  const futur = { ...SCHEMA, libelle: "Engagement 4", debut: "2028-01-01" };
  for (const rattachement of [SCHEMA, PACTE, futur]) {
    const { statut, texte } = await gouvernance(`/${id}/rattachements`, rattachement);
    assert.equal(statut, 200, texte);
  }
  const listees = async () => {
    const { conventions } = (await operateur("")).corps;
    return (voulue: string) =>
      conventions.find((c: { id: string }) => c.id === voulue).rattachements;
  };
  const dernierJour = await listees();
  assert.deepEqual(dernierJour(id), [PACTE, SCHEMA]);
  assert.deepEqual(dernierJour(autre.id), []);
  assert.deepEqual((await gouvernance(`/${id}`)).corps.rattachements, [PACTE, SCHEMA, futur]);
  s.horloge.regler("2028-01-01T09:00:00Z");
  assert.deepEqual((await listees())(id), [SCHEMA, futur]);
  s.horloge.regler("2027-12-31T09:00:00Z");
});

test("RAPP-01 a label said twice, upside down or of an unknown programme changes nothing", async () => {
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  const voisin = await unPoste(s, (await uneConventionSignee(s, operateur)).partenaire, "RGC");
  const suivi = await unPoste(s, partenaire, "SUIVI_OPERATIONNEL");
  assert.equal((await suivi(`/${id}/rattachements`, PACTE)).statut, 200);
  const refuses: readonly [Poste, object, number][] = [
    [operateur, { ...PACTE, libelle: " Ambition 9 " }, 409],
    [suivi, { ...PACTE, debut: "2028-01-01" }, 409],
    [voisin, SCHEMA, 404],
    [await unPoste(s, partenaire, "DPD"), SCHEMA, 403],
    [suivi, { ...PACTE, programme: "PLAN" }, 400],
    [suivi, { ...PACTE, debut: "01/01/2022" }, 400],
    [suivi, { ...PACTE, libelle: "\u00a0" }, 400],
  ];
  for (const [poste, corps, statut] of refuses)
    assert.equal(
      (await poste(`/${id}/rattachements`, corps)).statut,
      statut,
      JSON.stringify(corps),
    );
  assert.deepEqual((await operateur(`/${id}`)).corps.rattachements, [PACTE]);
});
