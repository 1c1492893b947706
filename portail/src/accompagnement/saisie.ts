import { refuserSaisie } from "../kit/erreur-api.ts";
import type { Demarche, Issue, Saisie, SemaineLue } from "./formes.ts";

type Valeurs = Readonly<Record<string, string | undefined>>;

/** Hours as people type them: `1,5`, `1.5`, `1 h 30`, `1h30`, `45 min`, `2`; null for anything else. */
export function lireHeures(saisie: string): number | null {
  const propre = saisie.trim().toLowerCase().replace(/\s/g, "");
  const composee = /^(\d{1,3})h(\d{1,2})?$/.exec(propre);
  if (composee) {
    const minutes = Number(composee[2] ?? 0);
    return minutes < 60 ? Number(composee[1]) + minutes / 60 : null;
  }
  const minutes = /^(\d{1,4})min$/.exec(propre);
  if (minutes) return Number(minutes[1]) / 60;
  return /^\d{1,3}([.,]\d{1,2})?$/.test(propre) ? Number(propre.replace(",", ".")) : null;
}

/** What the form of a démarche starts with. */
export function departSaisie(demarche: Demarche): Record<string, string> {
  return {
    type: demarche.type,
    titre: demarche.titre,
    jour: demarche.jour ?? "",
    heures: String(demarche.heuresPrevues).replace(".", ","),
    commentaire: demarche.commentaire ?? "",
  };
}

/**
 * What is planned, as sent; a usual activity gives what was left empty.
 * @throws ErreurApi in the words of the screen when something is missing.
 */
export function lireSaisie(valeurs: Valeurs, semaine: SemaineLue): Saisie {
  const activite = semaine.activites[Number(valeurs.activite || -1)];
  const type = (valeurs.type || activite?.type) as Saisie["type"] | undefined;
  const titre = valeurs.titre || activite?.titre;
  const heuresPrevues = valeurs.heures ? exigerHeures(valeurs.heures) : activite?.heures;
  if (!type || !titre || heuresPrevues === undefined) {
    throw refuserSaisie(
      "Choisissez une activité usuelle, ou donnez un type, un titre et une durée.",
    );
  }
  const { debut } = semaine;
  const jour = valeurs.jour || null;
  return {
    type,
    titre,
    semaine: debut,
    jour,
    heuresPrevues,
    commentaire: valeurs.commentaire || null,
  };
}

/** What became of it, as sent. */
export function lireIssue(valeurs: Valeurs, version: number): Issue {
  if (valeurs.etat === "NON_FAITE" && !valeurs.motif) {
    throw refuserSaisie("Donnez la raison de la démarche non faite.");
  }
  const faites = valeurs.heures ? exigerHeures(valeurs.heures) : null;
  return {
    version,
    etat: valeurs.etat as Issue["etat"],
    heuresRealisees: faites,
    motif: (valeurs.motif || null) as NonNullable<Issue["motif"]> | null,
    justificatif: valeurs.justificatif || null,
    commentaire: valeurs.commentaire || null,
  };
}

function exigerHeures(saisie: string): number {
  const heures = lireHeures(saisie);
  if (heures === null) throw refuserSaisie("La durée s’écrit « 1,5 » ou « 1 h 30 ».");
  return heures;
}
