import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { uneApplication } from "../../essais/applications.ts";
import { type Poste, saisie, signature, unCorrespondant, unPoste } from "../../essais/demandes.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import type { TypeOrganisation } from "../conventions/index.ts";

let s: Situation;
let operateur: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  operateur = await unPoste(s, s.operateur, ["OPERATEUR"]);
});
after(() => s.fermer());

/** A partner under convention that has nothing yet, and who follows it. */
async function unPartenaire(type: TypeOrganisation) {
  const partenaire = await uneOrganisation(s.pool, { type, departement: "59" });
  const voulue = { operateur_id: s.operateur.id, partenaire_id: partenaire.id, ouvert: false };
  const convention = await uneConvention(s.pool, voulue);
  const suivi = await unPoste(s, partenaire, ["SUIVI_OPERATIONNEL"]);
  await unCorrespondant(s.pool, convention, "SUIVI_OPERATIONNEL", suivi.courriel);
  await jusqua(async () => (await suivi.appeler("/demandes-acces")).statut === 200);
  return { partenaire, suivi };
}

const lots = async (suivi: Poste) => (await suivi.appeler("/demandes-acces/formulaire")).corps.lots;
const LIBELLES = [
  "Recherche Usager",
  "Statut Usager",
  "Diagnostic individu",
  "Métiers recherchés et projets d’évolution",
  "Projet, création, reprise ou franchise d’entreprise",
];

test("RAPP-13 the set offered to a département, asked for and granted, opens these five APIs and nothing else", async () => {
  const { partenaire, suivi } = await unPartenaire("CD");
  await uneApplication(s.pool, { organisationId: partenaire.id });
  const [lot] = await lots(suivi);
  const demande = await suivi.appeler("/demandes-acces", saisie(lot.elements));
  const { id } = demande.corps;
  const envoi = await suivi.appeler(`/demandes-acces/${id}/envoi`, signature());
  assert.equal(envoi.statut, 200, envoi.texte);
  for (const suite of ["reception", "instruction"])
    await operateur.appeler(`/operateur/demandes-acces/${id}/${suite}`, {});
  const lue = (await operateur.appeler(`/operateur/demandes-acces/${id}`)).corps;
  assert.deepEqual(
    lue.contenu.elements.map((e: { libelle: string }) => e.libelle),
    LIBELLES,
  );
  const acceptes = lue.contenu.elements.map((e: { code: string }) => e.code);
  const decision = { acceptes, motif: null };
  const issue = await operateur.appeler(`/operateur/demandes-acces/${id}/decision`, decision);
  assert.equal(issue.statut, 200, issue.texte);
  const { rows } = await s.pool.query<{ element: string }>(
    "select element from demandes_acces.ouverture where organisation_id = $1 and fermee_le is null",
    [partenaire.id],
  );
  assert.deepEqual(rows.map(({ element }) => element).sort(), lot.elements.toSorted());
});

test("RAPP-13 the set is offered to a département alone, and not once one of its APIs is withdrawn", async () => {
  const mission = await unPartenaire("ML");
  assert.deepEqual(await lots(mission.suivi), []);
  const { suivi } = await unPartenaire("CD");
  assert.equal((await lots(suivi)).length, 1);
  const retrait = await operateur.appeler("/catalogue/elements/api-diagnostic", {
    libelle: null,
    description: null,
    lien: null,
    ouvertLe: null,
    disponible: false,
    motif: "Essai de retrait",
  });
  assert.equal(retrait.statut, 200, retrait.texte);
  await jusqua(async () => (await lots(suivi)).length === 0);
});
