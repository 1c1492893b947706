import { heuresEcrites } from "../../accompagnement/ecriture.ts";
import { enJour } from "../../kit/dates.ts";
import type { Vue360 } from "../../kit/formes.ts";
import { estEnQuartierPrioritaire } from "../ecriture.ts";
import { GENRES } from "../situation/ecriture.ts";

/** Short facts that orient the interview, most useful first. */
export function reperesDuDossier(vue: Vue360): string[] {
  const reperes = [vue.statut ? vue.statut.libelle : "Aucune inscription connue"];
  if (vue.rsa) reperes.push("Bénéficiaire du RSA");
  // B3-10
  if (vue.devoirs?.soumis === true) reperes.push("Soumis aux droits et devoirs");
  if (vue.devoirs?.soumis === false) reperes.push("Sans droits et devoirs");
  if (vue.rqth?.valide) reperes.push("RQTH en cours");
  if (estEnQuartierPrioritaire(vue.contact.quartierPrioritaire))
    reperes.push("Quartier prioritaire");
  return reperes;
}

/** What the counsellor should check with the person, as sentences. */
export function alertesDuDossier(vue: Vue360): string[] {
  const { adresse, courriel, telephone } = vue.contact;
  const alertes: string[] = [];
  if (!vue.identite.certifie)
    alertes.push(
      "L’identité n’est pas certifiée : vérifiez une pièce d’identité avec la personne.",
    );
  if (vue.organismeReferent === null) alertes.push("Aucun organisme référent n’est désigné.");
  if (vue.rqth && !vue.rqth.valide)
    alertes.push(
      vue.rqth.fin === null
        ? "La RQTH n’est pas en cours de validité."
        : `La RQTH a pris fin le ${enJour(vue.rqth.fin)}.`,
    );
  const { contrat, orientation, periode } = vue.parcours;
  // B4-01
  if (contrat?.signatureEnRetard && contrat.aSignerAvantLe)
    alertes.push(
      `Le contrat d’engagement devait être signé au plus tard le ${enJour(contrat.aSignerAvantLe)}.`,
    );
  // B4-10
  if (contrat?.miseAJourEnRetard && contrat.miseAJourAvantLe)
    alertes.push(
      `Le contrat d’engagement devait être mis à jour au plus tard le ${enJour(contrat.miseAJourAvantLe)}.`,
    );
  // B3-07
  if (orientation?.orientationEnRetard && orientation.orienterAvantLe)
    alertes.push(
      `L’orientation était attendue au plus tard le ${enJour(orientation.orienterAvantLe)} : France Travail peut désormais la décider aussi.`,
    );
  // B3-13
  if (orientation?.revueDepassee && orientation.revueLe)
    alertes.push(`L’examen conjoint du parcours était dû le ${enJour(orientation.revueLe)}.`);
  // ANX4-A-10
  if (periode?.etat === "ECHUE")
    alertes.push(
      `La période d’accompagnement devait prendre fin le ${enJour(periode.finPrevue)}\u202f: prolongez-la ou mettez-y fin.`,
    );
  // B4-15
  const manque = vue.parcours.semaine?.manqueSemainePassee ?? null;
  if (manque !== null)
    alertes.push(`Il manquait ${heuresEcrites(manque)} d’activité la semaine passée.`);
  // B2-05
  for (const jour of vue.situation?.domicileEnRetard ?? [])
    alertes.push(`Le changement de domicile du ${enJour(jour)} a été déclaré hors délai.`);
  // B2-06
  for (const { genre, survenuLe } of vue.situation?.aReexaminer ?? [])
    alertes.push(
      `La disponibilité est à réexaminer\u202f: ${GENRES[genre].toLowerCase()}, depuis le ${enJour(survenuLe)}.`,
    );
  if (adresse === null && courriel === null && telephone === null)
    alertes.push("Aucun moyen de joindre la personne n’est connu.");
  else if (telephone === null) alertes.push("Aucun numéro de téléphone n’est connu.");
  return alertes;
}
