import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { uneApplication } from "../../essais/applications.ts";
import {
  conventionDe,
  type Poste,
  saisie,
  signature,
  unCorrespondant,
  unPoste,
} from "../../essais/demandes.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { textePdf } from "../../essais/texte-pdf.ts";
import { ELEMENTS, SECTIONS } from "../catalogue/index.ts";
import { imprimerDemande } from "./imprimer-demande.ts";
import { ENGAGEMENTS } from "./regles/engagements.ts";

const PIED = / Demande d’accès n° \d+, [^–]*– page \d+ sur \d+/g;
let s: Situation;
let suivi: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  suivi = await unPoste(s, s.departement, ["SUIVI_OPERATIONNEL"]);
  const convention = await conventionDe(s.pool, s.departement.id);
  await unCorrespondant(s.pool, convention, "SUIVI_OPERATIONNEL", suivi.courriel);
  await unCorrespondant(s.pool, convention, "FT_SUIVI_OUVERTURES", "suivi@operateur.example");
});
after(() => s.fermer());

/** What each page says of itself. */
const MARQUE = / ?Confidentiel – article 4 [^()]*\(article 8\) – trace [0-9a-f-]{36}/g;

async function envoyer(coches: readonly string[], reste = {}): Promise<string> {
  const { corps } = await suivi.appeler("/demandes-acces", saisie(coches, reste));
  const envoi = await suivi.appeler(`/demandes-acces/${corps.id}/envoi`, signature());
  assert.equal(envoi.statut, 200, envoi.texte);
  return corps.id;
}

async function imprimer(id: string): Promise<string> {
  const reponse = await suivi.brut(`/demandes-acces/${id}/formulaire.pdf?motif=gestion`);
  return textePdf(Buffer.from(await reponse.arrayBuffer()))
    .replace(PIED, "")
    .replaceAll(MARQUE, "");
}

/** What is printed between a heading and the next one. */
function entre(imprime: string, debut: string, fin: string): string {
  const depart = imprime.indexOf(debut);
  assert.ok(depart >= 0, debut);
  const arret = imprime.indexOf(fin, depart + debut.length);
  assert.ok(arret >= 0, fin);
  return imprime.slice(depart, arret);
}

test("ANX4-0-12 the printed boxes follow the form: section, parcours, kind; ticked or not, inclusions explained", async () => {
  const imprime = await imprimer(await envoyer(["orientation", "api-orientation"]));
  const sectionA = entre(imprime, "A. Données de l’utilisateur", "B. Diagnostic");
  const communs = entre(sectionA, "Outils", "Parcours « Suivre de bout en bout »");
  for (const attendu of [
    "X Suivi de parcours – Application du module « Orientation ».",
    "X Vue 360 – Inclus d’office avec « Suivi de parcours ».",
    "X Statut Usager – Inclus d’office avec « Orientation usager ».",
  ])
    assert.ok(communs.includes(attendu), attendu);
  const orienter = entre(
    sectionA,
    "Parcours « Orienter l’utilisateur »",
    "Parcours « Suivre la prise de rendez-vous »",
  );
  assert.equal(
    orienter.trim(),
    "Parcours « Orienter l’utilisateur » Outils Mobilisation période d’accompagnement X Orientation API X Orientation usager Rendez-vous partenaires",
  );
  assert.match(sectionA, /« Suivre de bout en bout » Outils Visualisation du prochain RDV API/);
  const sectionB = entre(imprime, "B. Diagnostic", "C. Sanction");
  assert.match(sectionB, /Parcours « Orienter l’usager » Outils Mobilisation[^X]*X Orientation /);
  assert.match(imprime, /E\.3 Pratiques[^E]*Outils Mes Évènements Emploi/);
  for (const { libelle } of ELEMENTS) assert.ok(imprime.includes(libelle), libelle);
  for (const { code, titre, besoins } of SECTIONS) {
    assert.ok(imprime.includes(`${code}. ${titre}`), titre);
    for (const besoin of besoins) assert.ok(imprime.includes(besoin), besoin);
  }
});

test("ANX4-0-02 ANX4-0-03 the printed form names the return address, the copies and the applications, as they were", async () => {
  const { id: application, clientId } = await uneApplication(s.pool, {
    organisationId: s.departement.id,
  });
  const applications = [application];
  const id = await envoyer(["api-orientation"], { applications });
  const imprime = await imprimer(id);
  assert.match(
    imprime,
    /À retourner à : siplateforme\.00161@francetravail\.fr Copie à : suivi@operateur\.example /,
  );
  assert.match(imprime, new RegExp(`Applications qui appelleront les API .*${clientId}`));
  await unCorrespondant(
    s.pool,
    await conventionDe(s.pool, s.departement.id),
    "FT_SUIVI_OUVERTURES",
    "suivant@operateur.example",
  );
  assert.equal(await imprimer(id), imprime, "le formulaire signé garde ses destinataires");
  assert.match(await imprimer(await envoyer(["api-orientation"])), /Aucune n’est nommée/);
  assert.doesNotMatch(await imprimer(await envoyer(["orientation"])), /qui appelleront les API/);
});

test("ANX4-0-13 the printed form carries the signatory, their capacity and delegation, place and date", async () => {
  const imprime = await imprimer(await envoyer(["orientation"]));
  assert.match(
    imprime,
    /Signature Nom et prénom : \S+ \S+ Qualité : Directrice de l’insertion Délégation de signature : Arrêté 2025-12 Fait à : Arras Le : 10\/03\/2026 Signature : Camille Leroux/,
  );
});

test("a form signed before places were kept still prints its boxes, by section alone", async () => {
  const id = await envoyer(["orientation"]);
  const ancien = await s.pool.query("select contenu from demandes_acces.demande where id = $1", [
    id,
  ]);
  const { destinataires, applications, elements, autres, ...contenu } = ancien.rows[0].contenu;
  assert.ok(destinataires && applications);
  const sansPlace = (boites: { places: unknown; rang: number }[]) =>
    boites.map(({ places, rang, ...boite }) => boite);
  const pdf = await imprimerDemande(
    {
      numero: 1,
      precisions: "",
      contacts: [],
      acceptes: null,
      decideeLe: null,
      motif: null,
      envoyeeLe: null,
      contenu: { ...contenu, elements: sansPlace(elements), autres: sansPlace(autres) },
    },
    "Confidentiel",
  );
  const imprime = textePdf(pdf).replace(PIED, "");
  assert.match(imprime, /A\. Données .* Outils X Suivi de parcours[^.]*\. X Recherche Usager/);
  assert.doesNotMatch(imprime, /Parcours «|À retourner à/);
});

test("ANX4-0-08 ANX4-0-09 ANX4-0-10 ANX4-0-11 ANX4-0-13 the printed form is tagged, and the same each time", async () => {
  const id = await envoyer(["suivi-de-parcours"]);
  const lire = async () => {
    const reponse = await suivi.brut(`/demandes-acces/${id}/formulaire.pdf?motif=gestion`);
    assert.equal(reponse.headers.get("content-type"), "application/pdf");
    return Buffer.from(await reponse.arrayBuffer());
  };
  const pdf = await lire();
  assert.match(pdf.toString("latin1"), /^%PDF-1\.7[\s\S]*\/Lang \(fr-FR\)/);
  const sansTrace = (octets: Buffer) => textePdf(octets).replaceAll(/trace [0-9a-f-]{36}/g, "");
  assert.equal(sansTrace(await lire()), sansTrace(pdf));
  const imprime = textePdf(pdf).replace(PIED, "");
  assert.match(imprime, MARQUE, "CONV-4-01");
  for (const { texte } of ENGAGEMENTS) assert.ok(imprime.includes(texte), texte);
  for (const mot of ["Fait à", "Arras", "10/03/2026", "Camille Leroux", "Recherche Usager"])
    assert.ok(imprime.includes(mot), mot);
});
