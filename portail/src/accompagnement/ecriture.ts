import type { SemaineSuivie } from "./formes.ts";

export const TYPES: Readonly<Record<string, string>> = {
  MISE_EN_SITUATION: "Mise en situation professionnelle",
  FORMATION: "Formation",
  RECHERCHE_EMPLOI: "Recherche active d’emploi",
  ACCOMPAGNEMENT_SOCIAL: "Accompagnement social et professionnel",
  ACCES_DROITS: "Accès aux droits et levée des freins",
  ACTIVITE: "Maintien ou développement d’une activité",
};

export const ETATS: Readonly<
  Record<string, { mot: string; ton: "neutre" | "bon" | "attention" | "grave" }>
> = {
  PREVUE: { mot: "Prévue", ton: "neutre" },
  FAITE: { mot: "Faite", ton: "bon" },
  NON_FAITE: { mot: "Non faite", ton: "attention" },
  ANNULEE: { mot: "Annulée", ton: "neutre" },
};

export const MOTIFS: Readonly<Record<string, string>> = {
  SANTE: "Santé",
  GARDE_ENFANT: "Garde d’un enfant",
  TRANSPORT: "Transport",
  EMPLOI: "Emploi ou entretien d’embauche",
  ORGANISME: "Annulation par l’organisme",
  AUTRE: "Autre raison",
  SANS_RAISON: "Aucune raison donnée",
};

const JOUR = new Intl.DateTimeFormat("fr-FR", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});

/** `2026-03-24` → `mardi 24 mars`. */
export function jourEcrit(iso: string): string {
  return JOUR.format(new Date(`${iso}T00:00:00Z`)).replace(/ 1 /, " 1er ");
}

/** `23/03`, for the narrow places. */
export function jourCourt(iso: string): string {
  return `${iso.slice(8)}/${iso.slice(5, 7)}`;
}

/** Hours as people say them: `1 h 30`, `45 min`, `−3 h`. */
export function heuresEcrites(heures: number): string {
  const minutes = Math.round(Math.abs(heures) * 60);
  const entieres = Math.floor(minutes / 60);
  const reste = minutes % 60;
  const signe = heures < 0 ? "−" : "";
  if (entieres === 0 && reste > 0) return `${signe}${reste}\u00a0min`;
  const deux = String(reste).padStart(2, "0");
  return `${signe}${entieres}\u00a0h${reste > 0 ? `\u00a0${deux}` : ""}`;
}

/** What a week is held to, in words. */
export function objectifEcrit({ nature, heures }: SemaineSuivie["objectif"]): string {
  if (nature === "HEURES" && heures !== null) return heuresEcrites(heures);
  if (nature === "DISPENSE") return "Dispense";
  return nature === "A_FIXER" ? "À fixer" : "Aucun contrat signé";
}

/** What is missing or goes beyond, in words; null without hours to reach. */
export function ecartEcrit(ecart: number | null): string | null {
  if (ecart === null) return null;
  if (ecart === 0) return "Objectif atteint";
  return ecart < 0
    ? `Il manque ${heuresEcrites(-ecart)}`
    : `${heuresEcrites(ecart)} au-delà de l’objectif`;
}
