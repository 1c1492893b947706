import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, ENTETES_AGENT, obtenirJeton, obtenirJetonUsager } from "../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../essais/applications.ts";
import { inserer } from "../../essais/inserer.ts";
import { jusqua } from "../../essais/jusqua.ts";
import {
  type OrganisationVoulue,
  uneConvention,
  uneOrganisation,
} from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";
import { lireDroitsReseau, type Organisation, TYPES_ORGANISATION } from "../conventions/index.ts";
import { ouvrirParametres } from "../parametres/index.ts";
import { EXEMPLE_ORIENTATION_V1 } from "./exemples.ts";

const ORIENTATION = "/partenaire/orientationusager/v1/orientation";
const SANS_RSA = { rsa: false, rsaDepartement: null };

let s: Situation;
before(async () => {
  s = await ouvrirSituation({ instant: "2025-02-03T14:00:00Z" });
});
after(() => s.fermer());

async function unMembre(voulu: OrganisationVoulue): Promise<Organisation> {
  const membre = await uneOrganisation(s.pool, voulu);
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: membre.id });
  return membre;
}

async function jetonDe({ id: organisationId }: Organisation): Promise<string> {
  const application = await uneApplication(s.pool, { organisationId });
  return obtenirJeton(s.url, application, SCOPES_AGENT);
}

async function orienter(acces: string, usager: UsagerEssai, change: object) {
  const corps = { ...EXEMPLE_ORIENTATION_V1, ...change };
  const jeton = await obtenirJetonUsager(s.url, acces, usager);
  return appeler(s.url + ORIENTATION, {
    jeton: acces,
    usager: jeton,
    corps,
    entetes: ENTETES_AGENT,
  });
}

async function referent({ id }: UsagerEssai): Promise<string | null> {
  const { rows } = await s.pool.query("select referent_id from usagers.usager where id = $1", [id]);
  return rows[0].referent_id;
}

test("B1-02 B1-03 each type of the network exists, and the rights it has are its own", async () => {
  const membres = ["FT", "CD", "ML", "CE", "ETAT", "REGION", "COMMUNE"];
  const participants = ["DCD", "CAF", "MSA", "PLIE", "IAE", "CREATION", "AUTRE"];
  assert.deepEqual(TYPES_ORGANISATION.toSorted(), [...membres, ...participants].toSorted());
  for (const type of TYPES_ORGANISATION)
    await uneOrganisation(s.pool, {
      type,
      rattachementId: type === "DCD" ? s.departement.id : null,
    });
  const droits = await lireDroitsReseau(ouvrirParametres(s.pool), "2025-02-03");
  const avec = (droit: "orienter" | "accompagner" | "recevoir") =>
    TYPES_ORGANISATION.filter((type) => droits.peut(type, droit));
  assert.deepEqual(avec("orienter"), ["FT", "CD", "ML", "CE"]);
  assert.deepEqual(avec("accompagner"), ["FT", "CD", "DCD", "ML", "CE"]);
  assert.deepEqual(
    TYPES_ORGANISATION.filter((type) => !droits.peut(type, "recevoir")),
    ["ETAT"],
  );
});

test("B1-03 a PLIE, even named by the code of its place, is nobody's référent; a délégataire may be", async () => {
  const operateur = await jetonDe(s.operateur);
  await unMembre({ type: "PLIE", nom: "PLIE d’essai", codesStructure: ["HDF0901"] });
  await uneOrganisation(s.pool, {
    type: "AUTRE",
    nom: "Participant d’essai",
    codesStructure: ["HDF0903"],
  });
  const delegataire = await uneOrganisation(s.pool, {
    type: "DCD",
    rattachementId: s.departement.id,
    codesStructure: ["HDF0902"],
  });
  const usager = await unUsager(s.pool, { ...SANS_RSA, referentId: s.departement.id });
  for (const code of ["HDF0901", "HDF0903"]) {
    const vers = { organisme: "IND", structure: { code_aurore: code } };
    const { statut, texte } = await orienter(operateur, usager, vers);
    assert.equal(statut, 400, texte);
    assert.match(texte, new RegExp(`« structure ».*${code}`));
    assert.equal(await referent(usager), s.departement.id);
  }
  await orienter(operateur, usager, { organisme: "CD", structure: { code_aurore: "HDF0902" } });
  assert.equal(await referent(usager), delegataire.id);
});

test("B1-02 who may orient is what the table says that day: a mission locale, until it says otherwise", async () => {
  const mission = await unMembre({ type: "ML", nom: "Mission d’essai" });
  const usager = await unUsager(s.pool, { ...SANS_RSA, referentId: mission.id });
  const jeton = await jetonDe(mission);
  assert.equal((await orienter(jeton, usager, { organisme: "ML" })).statut, 201);
  await inserer(s.pool, "parametres.parametre", {
    nom: "reseau.droits",
    debut: "2025-02-01",
    fin: null,
    valeur: JSON.stringify(["FT=orienter,accompagner", "ML=accompagner"]),
    source: "décret d’essai",
    auteur: "essai",
  });
  // The platform knows the new table once its insertion has been announced.
  await jusqua(async () => (await orienter(jeton, usager, { organisme: "ML" })).statut !== 201);
  const { statut, texte } = await orienter(jeton, usager, { organisme: "ML" });
  assert.equal(statut >= 400 && statut < 500, true);
  assert.match(texte, /décision d’orientation de cette personne revient/);
});
