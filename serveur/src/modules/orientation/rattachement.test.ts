import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, ENTETES_AGENT, obtenirJeton, obtenirJetonUsager } from "../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../essais/applications.ts";
import { unPoste } from "../../essais/demandes.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";
import type { Organisation } from "../conventions/index.ts";
import { EXEMPLE_CRITERES, EXEMPLE_DECISION_V1, EXEMPLE_ORIENTATION_V1 } from "./exemples.ts";

const V1 = "/partenaire/orientationusager/v1";
const SANS_RSA = { rsa: false, rsaDepartement: null };

let s: Situation;
let jetonFt: string;
let artois: Organisation;
let littoral: Organisation;
before(async () => {
  s = await ouvrirSituation({ instant: "2025-02-03T14:00:00Z" });
  const ft = await uneApplication(s.pool, { organisationId: s.operateur.id });
  jetonFt = await obtenirJeton(s.url, ft, SCOPES_AGENT);
  const uneMission = async (nom: string, codesStructure: readonly string[]) => {
    const ml = await uneOrganisation(s.pool, { type: "ML", nom, codesStructure });
    await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: ml.id });
    return ml;
  };
  artois = await uneMission("Mission locale de l’Artois", ["HDF0001", "62001"]);
  littoral = await uneMission("Mission locale du littoral", ["HDF0002"]);
});
after(() => s.fermer());

async function orienter(acces: string, usager: UsagerEssai, organisme: string, structure?: object) {
  const sortie = await demanderOrientation(acces, usager, organisme, structure);
  assert.equal(sortie.statut, 201, sortie.texte);
}
async function demanderOrientation(
  acces: string,
  usager: UsagerEssai,
  organisme: string,
  structure?: object,
) {
  const jeton = await obtenirJetonUsager(s.url, acces, usager);
  const corps = { ...EXEMPLE_ORIENTATION_V1, organisme, structure };
  return appeler(`${s.url}${V1}/orientation`, { jeton: acces, usager: jeton, corps });
}
/** The code names nobody who may accompany this person: the error says so, and nothing changes. */
async function refuserCode(acces: string, usager: UsagerEssai, organisme: string, code: string) {
  const lire = async () =>
    (
      await s.pool.query(
        "select etat, referent, modifiee_le from orientation.orientation where usager_id = $1",
        [usager.id],
      )
    ).rows;
  const [avant, sien] = [await lire(), await referent(usager)];
  const champ = /^\d/.test(code) ? "code_safir" : "code_aurore";
  const sortie = await demanderOrientation(acces, usager, organisme, { [champ]: code });
  assert.equal(sortie.statut, 400, sortie.texte);
  assert.match(sortie.corps.message, new RegExp(`« structure ».*${code}.*${organisme}`));
  assert.deepEqual([await lire(), await referent(usager)], [avant, sien]);
}
async function referent({ id }: UsagerEssai): Promise<string | null> {
  const { rows } = await s.pool.query("select referent_id from usagers.usager where id = $1", [id]);
  return rows[0].referent_id;
}

test("CONV-4-02 B3-02 a reorientation detaches the former organisation, even when nothing tells which one accompanies now", async () => {
  const usager = await unUsager(s.pool, { ...SANS_RSA, referentId: s.departement.id });
  assert.ok(await obtenirJetonUsager(s.url, s.jeton, usager));
  await orienter(jetonFt, usager, "ML");
  assert.equal(await referent(usager), null);
  await assert.rejects(obtenirJetonUsager(s.url, s.jeton, usager), /R002/);
  await refuserCode(jetonFt, usager, "ML", "ZZZ9999");
  await orienter(jetonFt, usager, "ML", { code_aurore: "HDF0002" });
  assert.equal(await referent(usager), littoral.id);
  // The one that accompanies already is of that body: it stays.
  await orienter(jetonFt, usager, "ML");
  assert.equal(await referent(usager), littoral.id);
  await orienter(jetonFt, usager, "FT");
  assert.equal(await referent(usager), s.operateur.id);
  await orienter(jetonFt, usager, "ML", { code_safir: "62001" });
  assert.equal(await referent(usager), artois.id);
  // The code of a mission locale names no Cap emploi. Nobody knows of any there: another code is taken at its word.
  await refuserCode(jetonFt, usager, "CE", "62001");
  await orienter(jetonFt, usager, "CE", { code_safir: "62777" });
  assert.equal(await referent(usager), null);
});

test("B3-02 the département orients to its délégataire, whom the code of its place names, and to no other's", async () => {
  const delegataire = await uneOrganisation(s.pool, {
    ...{ type: "DCD", nom: "Délégataire d’essai", departement: null },
    ...{ rattachementId: s.departement.id, codesStructure: ["HDF0062"] },
  });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: delegataire.id });
  const usager = await unUsager(s.pool, { referentId: s.departement.id });
  await orienter(s.jeton, usager, "CD", { code_aurore: "HDF0062" });
  assert.equal(await referent(usager), delegataire.id);
  // The code of another département's place names nobody who may have them.
  const voisin = { nom: "Voisin", departement: "59", codesStructure: ["HDF0059"] };
  await uneOrganisation(s.pool, voisin);
  await refuserCode(s.jeton, usager, "CD", "HDF0059");
  // Its code names no mission locale.
  await refuserCode(s.jeton, usager, "ML", "HDF0062");
  assert.equal(await referent(usager), delegataire.id);
});

test("B3-01 a mission locale decides for who comes to it without RSA, never for a beneficiary; a délégataire for nobody", async () => {
  const delegataire = await uneOrganisation(s.pool, {
    ...{ type: "DCD", nom: "Autre délégataire", departement: null },
    ...{ rattachementId: s.departement.id },
  });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: delegataire.id });
  const decider = async ({ id: organisationId }: Organisation, voulu: object) => {
    const application = await uneApplication(s.pool, { organisationId });
    const acces = await obtenirJeton(s.url, application, SCOPES_AGENT);
    const usager = await unUsager(s.pool, { referentId: organisationId, ...voulu });
    const jeton = await obtenirJetonUsager(s.url, acces, usager);
    const corps = { ...EXEMPLE_ORIENTATION_V1, organisme: "FT" };
    const appel = { jeton: acces, usager: jeton, corps };
    return (await appeler(`${s.url}${V1}/orientation`, appel)).statut;
  };
  assert.equal(await decider(artois, SANS_RSA), 201);
  assert.equal(await decider(artois, {}), 403);
  assert.equal(await decider(delegataire, {}), 403);
  assert.equal(await decider(delegataire, SANS_RSA), 403);
});

test("RAPP-14 the département that pays the RSA still reaches whom it oriented to a structure yet unnamed, then names it", async () => {
  const usager = await unUsager(s.pool, { referentId: s.departement.id });
  await orienter(s.jeton, usager, "ML");
  assert.equal(await referent(usager), null);
  const jeton = await obtenirJetonUsager(s.url, s.jeton, usager);
  const nommer = (codeStructure: string) =>
    appeler(`${s.url}${V1}/modificationOrientation`, {
      methode: "PUT",
      jeton: s.jeton,
      usager: jeton,
      entetes: { ...ENTETES_AGENT, codeStructure },
    });
  const inconnue = await nommer("ZZZ9999");
  assert.equal(inconnue.statut, 400);
  assert.match(inconnue.corps.message, /« codeStructure ».*ZZZ9999/);
  assert.equal(await referent(usager), null);
  const nommee = await nommer("62001");
  assert.equal(nommee.statut, 200);
  // The code of a known place brings its name, which the wire only reads (§3.4).
  assert.equal(nommee.corps.structure.libelle_structure, artois.nom);
  assert.equal(await referent(usager), artois.id);
});

test("without address, the organisation that decides keeps the person until a structure is named", async () => {
  const usager = await unUsager(s.pool, { adresse: null, referentId: s.departement.id });
  await orienter(s.jeton, usager, "ML");
  assert.equal(await referent(usager), s.departement.id);
  await orienter(s.jeton, usager, "ML", { code_aurore: "HDF0001" });
  assert.equal(await referent(usager), artois.id);
});

test("CONV-7-06 a path that another organisation wrote since is changed once read again, never unseen", async () => {
  const usager = await unUsager(s.pool, { ...SANS_RSA, referentId: s.departement.id });
  await orienter(jetonFt, usager, "CD");
  const faire = async (acces: string, methode: "GET" | "PUT", heure: string) => {
    s.horloge.regler(`2025-02-03T${heure}:00Z`);
    const jeton = await obtenirJetonUsager(s.url, acces, usager);
    const chemin = methode === "GET" ? "lectureOrientation" : "modificationOrientation";
    return appeler(`${s.url}/partenaire/orientationusager/v2/${chemin}`, {
      methode,
      jeton: acces,
      usager: jeton,
      ...(methode === "PUT" && { corps: { parcours: "PSO" } }),
    });
  };
  const aveugle = await faire(s.jeton, "PUT", "14:01");
  assert.equal(aveugle.statut, 400, aveugle.texte);
  assert.match(aveugle.corps.message, /^Conflit : une autre organisation .* Relisez-la/);
  await faire(s.jeton, "GET", "14:02");
  assert.equal((await faire(s.jeton, "PUT", "14:03")).statut, 200);
  assert.equal((await faire(jetonFt, "PUT", "14:04")).statut, 400);
  await faire(jetonFt, "GET", "14:05");
  assert.equal((await faire(jetonFt, "PUT", "14:06")).statut, 200);
  assert.equal((await faire(s.jeton, "PUT", "14:07")).statut, 400);
});

test("CONV-7-06 a path is not replaced, nor a suggestion decided of, by who has not seen what another wrote", async () => {
  s.horloge.regler("2025-02-03T15:00:00Z");
  const ml = await uneApplication(s.pool, { organisationId: artois.id });
  const jetonMl = await obtenirJeton(s.url, ml, SCOPES_AGENT);
  const parFt = await obtenirJeton(
    s.url,
    await uneApplication(s.pool, { organisationId: s.operateur.id }),
    SCOPES_AGENT,
  );
  const usager = await unUsager(s.pool, { ...SANS_RSA, referentId: artois.id });
  const faire = async (acces: string, heure: string, chemin: string, corps?: object) => {
    s.horloge.regler(`2025-02-03T${heure}:00Z`);
    const jeton = await obtenirJetonUsager(s.url, acces, usager);
    const voulu = { jeton: acces, usager: jeton, ...(corps && { corps }) };
    return appeler(`${s.url}${V1}/${chemin}`, voulu);
  };
  const versArtois = {
    ...{ ...EXEMPLE_ORIENTATION_V1, organisme: "ML" },
    structure: { code_aurore: "HDF0001" },
  };
  const decision = { ...EXEMPLE_DECISION_V1, organisme_decision: "ML" };
  const refuse = ({ statut, texte }: Awaited<ReturnType<typeof faire>>) => {
    assert.equal(statut, 400, texte);
    assert.match(texte, /Conflit : une autre organisation .* Relisez-la/);
  };
  assert.equal((await faire(parFt, "15:00", "orientation", versArtois)).statut, 201);
  refuse(await faire(jetonMl, "15:01", "orientation", versArtois));
  // Its own answers do not show it the path that another opened.
  assert.equal((await faire(jetonMl, "15:02", "calculOrientation", EXEMPLE_CRITERES)).statut, 200);
  refuse(await faire(jetonMl, "15:03", "decisionOrientation", decision));
  refuse(await faire(parFt, "15:04", "orientation", versArtois));
  refuse(await faire(parFt, "15:04", "decisionOrientation", decision));
  assert.equal((await faire(jetonMl, "15:05", "lectureOrientation")).statut, 200);
  assert.equal((await faire(jetonMl, "15:06", "decisionOrientation", decision)).statut, 201);
  refuse(await faire(parFt, "15:07", "orientation", versArtois));
  assert.equal((await faire(parFt, "15:08", "lectureOrientation")).statut, 200);
  assert.equal((await faire(parFt, "15:09", "orientation", versArtois)).statut, 201);
});

test("B3-07 a path opened before the RSA is no orientation by the département: after six weeks the opérateur orients", async () => {
  const ft = await uneApplication(s.pool, { organisationId: s.operateur.id });
  const usager = await unUsager(s.pool, { ...SANS_RSA, referentId: s.operateur.id });
  const orienterLe = async (jour: string) => {
    s.horloge.regler(`${jour}T10:00:00Z`);
    const acces = await obtenirJeton(s.url, ft, SCOPES_AGENT);
    return (await demanderOrientation(acces, usager, "FT")).statut;
  };
  try {
    assert.equal(await orienterLe("2025-02-03"), 201);
    await s.pool.query(
      `update usagers.usager set rsa = true, rsa_departement = '62', rsa_recu_le = '2025-02-10T09:00:00Z'
       where id = $1`,
      [usager.id],
    );
    // Six weeks from 10 February: 24 March is still the département's alone. Then there is a path of the RSA.
    assert.equal(await orienterLe("2025-03-24"), 403);
    assert.equal(await orienterLe("2025-03-25"), 201);
    assert.equal(await orienterLe("2025-03-26"), 403);
  } finally {
    s.horloge.regler("2025-02-03T15:10:00Z");
  }
});

test("B3-07 a right transferred opens six weeks anew: the path of the département left behind is no orientation by the one that pays", async () => {
  const ft = await uneApplication(s.pool, { organisationId: s.operateur.id });
  const usager = await unUsager(s.pool, { referentId: s.departement.id });
  await orienter(s.jeton, usager, "CD");
  const orienterLe = async (jour: string) => {
    s.horloge.regler(`${jour}T10:00:00Z`);
    const acces = await obtenirJeton(s.url, ft, SCOPES_AGENT);
    // Another organisation wrote that path: it is read before it is replaced.
    const lecteur = await obtenirJetonUsager(s.url, acces, usager);
    await appeler(`${s.url}${V1}/lectureOrientation`, { jeton: acces, usager: lecteur });
    return (await demanderOrientation(acces, usager, "FT")).statut;
  };
  try {
    // Paid by the same département, whenever it received it again, its path stands.
    const recuLe = "update usagers.usager set rsa_recu_le = '2025-02-10T09:00:00Z'";
    await s.pool.query(`${recuLe} where id = $1`, [usager.id]);
    assert.equal(await orienterLe("2025-03-25"), 403);
    await s.pool.query(`${recuLe}, rsa_departement = '59' where id = $1`, [usager.id]);
    assert.equal(await orienterLe("2025-03-24"), 403);
    assert.equal(await orienterLe("2025-03-25"), 201);
  } finally {
    s.horloge.regler("2025-02-03T15:10:00Z");
  }
});

test("B3-01 the opérateur decides for the beneficiaries of the RSA while the president delegates it, by a convention in force", async () => {
  await unPoste(s, s.departement, ["RGC"]);
  const president = await unPoste(s, s.departement, ["GOUVERNANCE"]);
  const { conventions } = (await president.appeler("/conventions")).corps;
  const racine = `/conventions/${conventions[0].id}`;
  const ft = await uneApplication(s.pool, { organisationId: s.operateur.id });
  const sienne = await unUsager(s.pool, { referentId: s.departement.id });
  const voisine = await unUsager(s.pool, { rsaDepartement: "59", referentId: s.operateur.id });
  const deciderLe = async (jour: string, usager = sienne) => {
    s.horloge.regler(`${jour}T10:00:00Z`);
    const acces = await obtenirJeton(s.url, ft, SCOPES_AGENT);
    const jeton = await obtenirJetonUsager(s.url, acces, usager);
    const corps = { ...EXEMPLE_ORIENTATION_V1, organisme: "FT" };
    const appel = { jeton: acces, usager: jeton, corps };
    return (await appeler(`${s.url}${V1}/orientation`, appel)).statut;
  };
  assert.equal(await deciderLe("2025-03-03"), 403);
  const deleguer = async (voulu: object, chemin = "/delegations") => {
    const { statut, corps } = await president.appeler(`${racine}${chemin}`, voulu);
    return statut === 200 ? 200 : corps.code;
  };
  const DELEGATION = { reference: "Article 3", debut: "2025-03-10", fin: "2025-04-30" };
  assert.equal(await deleguer({ ...DELEGATION, debut: "2024-12-31" }), "DATE_INCOHERENTE");
  assert.equal(await deleguer({ ...DELEGATION, fin: "2025-03-09" }), "DATE_INCOHERENTE");
  assert.notEqual(await deleguer({ ...DELEGATION, reference: " " }), 200);
  assert.equal(await deleguer(DELEGATION), 200);
  assert.equal(await deleguer({ ...DELEGATION, debut: "2025-04-30" }), "DEJA_DECLARE");
  const operateur = await unPoste(s, s.operateur, ["OPERATEUR", "SUIVI_OPERATIONNEL"]);
  const autrui = await operateur.appeler(`${racine}/delegations`, DELEGATION);
  assert.equal(autrui.statut, 403, autrui.texte);

  assert.equal(await deciderLe("2025-03-09"), 403);
  await jusqua(async () => (await deciderLe("2025-03-10")) === 201);
  assert.equal(await deciderLe("2025-04-30"), 201);
  assert.equal(await deciderLe("2025-04-30", voisine), 403);
  assert.equal(await deciderLe("2025-05-01"), 403);

  s.horloge.regler("2025-04-01T10:00:00Z");
  const lire = async () => (await president.appeler(racine)).corps.delegations;
  const [{ id, ...lue }] = await lire();
  assert.deepEqual(lue, { ...DELEGATION, etat: "EN_COURS" });
  const fin = `/delegations/${id}/fin`;
  for (const jour of ["2025-03-31", "2025-05-01"])
    assert.equal(await deleguer({ fin: jour }, fin), "DATE_INCOHERENTE");
  const reprise = await operateur.appeler(`${racine}${fin}`, { fin: "2025-04-01" });
  assert.deepEqual([reprise.statut, reprise.corps.code], [403, "DELEGATION_INTERDIT"]);
  const inconnue = `/delegations/${sienne.id}/fin`;
  assert.equal(await deleguer({ fin: "2025-04-01" }, inconnue), "DELEGATION_INTROUVABLE");
  assert.equal(await deleguer({ fin: "2025-04-01" }, fin), 200);
  await jusqua(async () => (await deciderLe("2025-04-02")) === 403);
  assert.equal((await lire())[0].etat, "TERMINEE");

  // It ends with the convention that carries it.
  s.horloge.regler("2025-05-02T10:00:00Z");
  assert.equal(await deleguer({ ...DELEGATION, debut: "2025-05-02", fin: null }), 200);
  await jusqua(async () => (await deciderLe("2025-05-02")) === 201);
  await s.pool.query(
    "update conventions.convention set etat = 'resiliee', resiliee_le = '2025-05-05' where id = $1",
    [conventions[0].id],
  );
  await jusqua(async () => (await deciderLe("2025-05-05")) === 403);
});
