import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Poste, unPoste } from "../../../essais/demandes.ts";
import { dossierDe } from "../../../essais/dossier.ts";
import { uneOrganisation } from "../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { unUsager } from "../../../essais/usagers.ts";
import { unService } from "../essais/service-essai.ts";

const MODULES = ["recherche-usager", "vue-360", "prescription-services"];
const LISTE = { texte: "", etat: null, sens: "desc", page: 0 };
let s: Situation;
let conseillere: Poste;
let structure: Poste;
let services: string[];
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  const passerelle = await uneOrganisation(s.pool, {
    type: "DCD",
    rattachementId: s.departement.id,
  });
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], MODULES);
  structure = await unPoste(s, passerelle, [], ["prescription-services"]);
  const source = s.departement.id;
  services = [
    await unService(s.pool, source, passerelle.id, { nom: "Préparer le code" }),
    await unService(s.pool, source, passerelle.id, { nom: "Savoir nager" }),
  ];
});
after(() => s.fermer());

async function prescrire(nom: string, service: string | undefined): Promise<string> {
  const usager = await unUsager(s.pool, { nom, prenom: "Éloïse" });
  const dossier = await dossierDe(conseillere, usager);
  const sortie = await conseillere.appeler(`${dossier}/prescriptions`, {
    prescription: {
      service,
      thematique: "mobilite--preparer-un-permis",
      contrainte: null,
      motif: "Essai",
      prescripteur: null,
    },
  });
  assert.equal(sortie.statut, 200, sortie.texte);
  return sortie.corps.id;
}
const lister = async (reste: object = {}) => {
  const sortie = await structure.appeler("/prescriptions-recues/recherche", { ...LISTE, ...reste });
  assert.equal(sortie.statut, 200, sortie.texte);
  return sortie.corps.prescriptions.map(
    ({ personne, service }: { personne: { nom: string }; service: { nom: string } }) =>
      `${personne.nom} ${service.nom}`,
  );
};

test("ANX4-B-16 an agent of the structure finds what it received by name, service, state and date, and answers once", async () => {
  const premiere = await prescrire("D’Estrées", services[0]);
  s.horloge.regler("2026-03-10T09:30:00Z");
  await prescrire("VALMORIN", services[1]);
  assert.deepEqual(await lister(), ["VALMORIN Savoir nager", "D’Estrées Préparer le code"]);
  assert.deepEqual(await lister({ sens: "asc", texte: " " }), [
    "D’Estrées Préparer le code",
    "VALMORIN Savoir nager",
  ]);
  for (const texte of ["destrées", "éloise d'estrees", "préparer"])
    assert.deepEqual(await lister({ texte }), ["D’Estrées Préparer le code"], texte);
  for (const texte of ["%", "🙃", "Eloise Nager"])
    assert.deepEqual(await lister({ texte }), [], texte);
  const suite = { version: 1, geste: "accepter", motif: null, commentaire: "Lundi" };
  const cle = { "idempotency-key": "cle-1" };
  const chemin = `/prescriptions-recues/${premiere}/suites`;
  const acceptee = await structure.appeler(chemin, suite, cle);
  assert.equal(acceptee.statut, 200, acceptee.texte);
  assert.deepEqual((await structure.appeler(chemin, suite, cle)).corps, acceptee.corps);
  assert.equal((await structure.appeler(chemin, suite)).statut, 409);
  assert.deepEqual(await lister({ etat: "PRESCRITE" }), ["VALMORIN Savoir nager"]);
  const lue = await structure.appeler(`/prescriptions-recues/${premiere}`);
  assert.deepEqual(lue.corps, acceptee.corps);
});

test("CONV-1-02 CONV-4-02 an agent without the module, or of another organisation, reads and answers nothing", async () => {
  const id = await prescrire("VALMORIN", services[0]);
  const sans = await unPoste(s, s.departement, [], ["recherche-usager"]);
  assert.equal((await sans.appeler("/prescriptions-recues/recherche", LISTE)).statut, 403);
  assert.equal((await sans.appeler(`/prescriptions-recues/${id}`)).statut, 403);
  assert.equal(
    (await conseillere.appeler("/prescriptions-recues/recherche", LISTE)).corps.total,
    0,
  );
  assert.equal((await conseillere.appeler(`/prescriptions-recues/${id}`)).statut, 403);
  for (const corps of [{ ...LISTE, etat: "OUVERTE" }, { ...LISTE, page: -1 }, { etat: null }])
    assert.equal((await structure.appeler("/prescriptions-recues/recherche", corps)).statut, 400);
  assert.equal((await structure.appeler("/prescriptions-recues/permis")).statut, 400);
});
