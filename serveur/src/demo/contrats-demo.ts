import { type Accompagnant, accompagnantDemo, type SuiviDemo } from "./accompagnants-demo.ts";
import { ouvrable } from "./jours.ts";
import { orienteLe, premiereOrientation, stadeDemo } from "./stade-demo.ts";
import { creerTirage, type Tirage } from "./tirage.ts";
import { numeroDemo } from "./usagers-demo.ts";

const JOUR_MS = 86_400_000;
const ETATS = [
  [62, "SIGNE"],
  [70, "REFUSE"],
  [84, "EN_ATTENTE_SIGNATURE"],
] as const;
const OBJECTIFS = [
  "Retrouver un emploi à temps plein dans un rayon de trente kilomètres",
  "Valider un projet dans les métiers du soin",
  "Obtenir le permis de conduire",
  "Améliorer la pratique du français à l’écrit",
  "Reprendre confiance par une immersion en entreprise",
];
const INTENSITES = ["INTENSIF", "REGULIER", "AUTONOME"];

/**
 * The contract of one person of the demonstration who was put on a path: signed for most, refused,
 * waiting for a signature, or late. Whoever was oriented again since has one to sign again.
 */
export function* contratsDemo(
  graine: number,
  rang: number,
  autour: Date,
  suivi: SuiviDemo,
): Generator<object> {
  const stade = stadeDemo(graine, rang);
  if (stade !== "OUVERT" && stade !== "REORIENTE") return;
  const tirage = creerTirage(graine ^ 0x43_45, rang);
  const sort = tirage.entier(100);
  const etat = stade === "REORIENTE" ? "SIGNE" : ETATS.find(([borne]) => sort < borne)?.[1];
  if (!etat) return;
  const oriente = orienteLe(graine, rang, autour);
  const prevu = ouvrable(oriente, 6 + tirage.entier(23), tirage).getTime();
  const le = new Date(Math.min(prevu, ouvrable(autour, -1, tirage).getTime()));
  const identifiant = premiereOrientation(graine, rang);
  const par = stade === "REORIENTE" ? accompagnantDemo("ft") : suivi.par;
  yield {
    type: "contrat",
    identifiant,
    usager: numeroDemo(rang),
    source: par.cle,
    orientation: identifiant,
    etat,
    le: le.toISOString(),
    organisme: par.nom,
    plan: planDemo(tirage, le, par),
  };
}

function planDemo(tirage: Tirage, le: Date, par: Accompagnant): object {
  const referent = tirage.parmi(par.agents);
  const objectifs = [tirage.parmi(OBJECTIFS), tirage.parmi(OBJECTIFS)];
  const commun = {
    referent: `${referent.prenom} ${referent.nom}`,
    objectifs: [...new Set(objectifs)],
    rythmeMois: tirage.parmi([1, 3, 3, 6, 6, null]),
  };
  if (tirage.chance(6)) {
    const jour = (jours: number) =>
      new Date(le.getTime() + jours * JOUR_MS).toISOString().slice(0, 10);
    const justificatif = "Certificat médical présenté au référent";
    const dispense = { motif: "SANTE", justificatif, debut: jour(0), fin: jour(180) };
    return { ...commun, intensite: "REGULIER", dispense };
  }
  const heures = tirage.parmi([15, 15, 15, 15, 18, 20, 10, 7]);
  const fondement =
    heures === 15 ? null : heures < 15 ? "SITUATION_FAMILIALE" : "BESOIN_ACCOMPAGNEMENT";
  return { ...commun, intensite: tirage.parmi(INTENSITES), heures, fondement };
}
