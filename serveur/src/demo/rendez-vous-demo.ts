import type { SuiviDemo } from "./accompagnants-demo.ts";
import { jourOuvre } from "./jours.ts";
import { accueilDemo } from "./lieux-demo.ts";
import { creerTirage } from "./tirage.ts";
import { numeroDemo } from "./usagers-demo.ts";

const JOUR_MS = 86_400_000;
// The first of the path, then those that follow.
const MOTIFS = { passe: ["ACC", "ORI", "AUT"], prochain: ["AUT", "AUT", "ORI"] };
const MODALITES = ["PHYSIQUE", "PHYSIQUE", "TELEPHONE", "VISIO"];

/** What became of the past ones; of the latest, nobody has always told yet. */
const TENUS = ["EFFECTUE", "EFFECTUE", "ABSENT"];
const RECENTS = ["EFFECTUE", "PRIS", "ABSENT"];

/**
 * The appointments of one person of the demonstration around `autour`: one held, one to come for two
 * persons in three, none for the others.
 */
export function* rendezVousDemo(
  graine: number,
  rang: number,
  autour: Date,
  { par }: SuiviDemo,
): Generator<object> {
  const tirage = creerTirage(graine ^ 0x52_44_56, rang);
  if (tirage.chance(33)) return;
  for (const passe of [true, false]) {
    const jours = (1 + tirage.entier(45)) * (passe ? -1 : 1);
    const jour = jourOuvre(new Date(autour.getTime() + jours * JOUR_MS), passe ? -1 : 1);
    const heure = String(8 + tirage.entier(8)).padStart(2, "0");
    const lequel = passe ? "passe" : "prochain";
    yield {
      type: "rendez-vous",
      identifiant: `demo-${graine}-${rang}-${lequel}`,
      usager: numeroDemo(rang),
      source: par.cle,
      date: `${jour}T${heure}:${tirage.parmi(["00", "30"])}:00Z`,
      duree: tirage.parmi([30, 45, 60]),
      motif: tirage.parmi(MOTIFS[lequel]),
      statut: passe ? tirage.parmi(jours < -10 ? TENUS : RECENTS) : "PRIS",
      modaliteContact: tirage.parmi(MODALITES),
      typeReception: "IND",
      initiateur: "PARTENAIRE",
      organisme: { code: par.organisme, libelleStructure: par.nom },
      libelleAdresse: accueilDemo(par.cle, rang) ?? par.nom,
      theme: "Suivi du parcours",
    };
  }
}
