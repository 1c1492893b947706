import assert from "node:assert/strict";
import test from "node:test";
import { creerEssaiImport, enLignes, ORGANISATIONS, unUsager } from "./essais/import.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());

test("B3-02 an organisation tells its places; told again they change, told no more they close", async () => {
  const [, cd62] = ORGANISATIONS;
  const lieux = async (voulu: object) => {
    await essai.importer(essai.deposer("lieux.ndjson", enLignes([{ ...cd62, ...voulu }])));
    const { rows } = await essai.pool.query(
      `select coalesce(code_aurore, '') || coalesce(code_safir, '') as codes, libelle,
         fermee_le is not null as fermee from conventions.structure order by 1`,
    );
    return rows.map(
      ({ codes, libelle, fermee }) => `${codes} ${libelle}${fermee ? ", fermée" : ""}`,
    );
  };
  const arras = { codeAurore: "HDF0001", libelle: "Arras", commune: "Arras" };
  const premiers = { structures: [arras], codesStructure: ["62002"] };
  const attendus = [`62002 ${cd62?.nom}`, "HDF0001 Arras"];
  assert.deepEqual(await lieux(premiers), attendus);
  assert.deepEqual(await lieux(premiers), attendus);
  const complete = { codeAurore: "HDF0002", codeSafir: "62002", libelle: "Lens" };
  assert.deepEqual(await lieux({ structures: [complete] }), [
    "HDF0001 Arras, fermée",
    "HDF000262002 Lens",
  ]);
  essai.dit();
  for (const [structures, phrase] of [
    [[{ libelle: "Sans code" }], /« structures » : chacune porte un code/],
    [[arras, arras], /« structures » : un code y figure deux fois/],
    [[{ ...arras, codeSafir: "62" }], /« structures » .*code Safir/],
  ] as const) {
    await lieux({ structures });
    assert.match(essai.dit(), phrase);
  }
});

test("B3-02 B3-08 a référent that the law does not let accompany is refused, unless the person is theirs already", async () => {
  const plie = {
    type: "organisation",
    cle: "plie",
    nature: "PLIE",
    nom: "PLIE",
    siret: "99900620002009",
  };
  const ml = { ...plie, cle: "ml", nature: "ML", nom: "Mission", siret: "99900620002017" };
  const importer = async (...usagers: object[]) => {
    const fichier = essai.deposer(
      "referents.ndjson",
      enLignes([...ORGANISATIONS, plie, ml, ...usagers]),
    );
    const { refusees } = await essai.importer(fichier);
    return { refusees, dit: essai.dit() };
  };
  const personne = (identifiant: string, rang: number, referent: string) =>
    unUsager({ identifiant, nir: null, numeroFranceTravail: `9100000000${rang}`, referent });
  const premier = await importer(personne("r-1", 1, "plie"), personne("r-2", 2, "ml"));
  assert.equal(premier.refusees, 1, premier.dit);
  assert.match(premier.dit, /Ligne 5 : « referent » ne peut pas accompagner/);
  assert.equal((await essai.usagers("where numero_francetravail ~ '^9100000000'")).length, 1);
  // Already accompanied by it, as an earlier law or another tool had it: the exception of the décret.
  await essai.pool.query(
    `update usagers.usager set referent_id = (select id from conventions.organisation where type = 'PLIE')
     where numero_francetravail = '91000000002'`,
  );
  const { identifiant: _sans, ...parNumero } = personne("r-2", 2, "plie") as Record<
    string,
    unknown
  >;
  for (const voulu of [personne("r-2", 2, "plie"), parNumero]) {
    const { dit, refusees } = await importer({ ...voulu, telephone: "03 00 00 00 00" });
    assert.equal(refusees, 0, dit);
  }
  assert.equal((await importer(personne("r-1", 2, "plie"))).refusees, 1, "another person");
  const apercu = essai.deposer(
    "apercu.ndjson",
    enLignes([...ORGANISATIONS, plie, personne("r-3", 3, "plie")]),
  );
  assert.equal((await essai.importer(apercu, { apercu: true })).refusees, 1);
  essai.dit();
});
