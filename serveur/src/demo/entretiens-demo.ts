import { accompagnantDemo, type SuiviDemo } from "./accompagnants-demo.ts";
import { accueilDemo } from "./lieux-demo.ts";
import { creerTirage } from "./tirage.ts";
import { numeroDemo } from "./usagers-demo.ts";

const JOUR_MS = 86_400_000;
const TYPES = ["EDA", "EDP", "EDP", "ETP"];
const MODALITES = ["I", "I", "T", "W"];
const CONCLUSIONS = [
  "Le projet est confirmé. La personne prépare son CV pour le prochain entretien.",
  "La garde des enfants reste à organiser ; une place en crèche est demandée.",
  "Trois candidatures envoyées, un entretien d’embauche prévu. Point d’étape dans un mois.",
  "La mobilité est le premier frein : un dossier d’aide au permis est ouvert.",
  "La personne souhaite une immersion avant de confirmer le métier visé.",
];

/**
 * The interviews concluded with one person of the demonstration in the months before `autour`: one or two
 * for half of them, the first sometimes with the opérateur, the others with whoever accompanies them.
 */
export function* entretiensDemo(
  graine: number,
  rang: number,
  autour: Date,
  suivi: SuiviDemo,
): Generator<object> {
  const tirage = creerTirage(graine ^ 0x45_4e_54, rang);
  if (tirage.chance(50)) return;
  const nombre = 1 + tirage.entier(2);
  for (let numero = 0; numero < nombre; numero++) {
    const premier = numero === 0;
    const par = premier && tirage.chance(40) ? accompagnantDemo("ft") : suivi.par;
    const operateur = par.cle === "ft";
    const agent = tirage.parmi(par.agents);
    const jours = (premier ? 60 : 10) + tirage.entier(30);
    const jour = new Date(autour.getTime() - jours * JOUR_MS).toISOString().slice(0, 10);
    yield {
      type: "entretien",
      identifiant: `demo-${graine}-${rang}-${numero}`,
      usager: numeroDemo(rang),
      source: par.cle,
      dateEntretien: jour,
      typeEntretien: operateur ? "EDO" : tirage.parmi(TYPES),
      codeModaliteContact: tirage.parmi(MODALITES),
      commentaire: tirage.parmi(CONCLUSIONS),
      codeAgent: agent.uid,
      libelleAgent: `${agent.nom} ${agent.prenom}`.toUpperCase(),
      ...(operateur && { codeAgence: "62099" }),
      libelleAgence: accueilDemo(par.cle, rang) ?? par.nom,
    };
  }
}
