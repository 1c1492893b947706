import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ouvrirContexte } from "./contexte.ts";
import { mesurerAudit } from "./mesures/audit.ts";
import { mesurerDecision } from "./mesures/decision.ts";
import { mesurerDemarrage } from "./mesures/demarrage.ts";
import { mesurerEtalon } from "./mesures/etalon.ts";
import { mesurerIdentite } from "./mesures/identite.ts";
import { mesurerImport } from "./mesures/importation.ts";
import { mesurerNavigateur } from "./mesures/navigateur.ts";
import { mesurerParcours } from "./mesures/parcours.ts";
import { mesurerPgbench } from "./mesures/pgbench.ts";
import { mesurerJetons, mesurerRecherche, mesurerStatut } from "./mesures/service.ts";
import { breve, type Mesure, tableau, tenue } from "./tableau.ts";

const { values: options } = parseArgs({
  options: {
    court: { type: "boolean", default: false },
    strict: { type: "boolean", default: false },
    seulement: { type: "string" },
  },
});
const chargeInitiale = loadavg()[0] ?? 0;
const contexte = await ouvrirContexte(
  options.court
    ? { nombre: 100_000, dossiers: 20_000, secondes: 2, processus: [1] }
    : { nombre: 5_000_000, dossiers: 5_000_000, secondes: 15, processus: [1, 2] },
);
const choisies = options.seulement?.split(",");
const mesures: Mesure[] = [];

/** A measure that fails is a line of the table: the others are still worth reading. */
async function faire(nom: string, mesurer: () => Promise<Mesure[]>): Promise<void> {
  const sansPersonnes = choisies?.every((choisie) => choisie === "audit") ?? false;
  if (choisies && !choisies.includes(nom) && (nom !== "import" || sansPersonnes)) return;
  process.stderr.write(`${nom}… `);
  const debut = performance.now();
  try {
    const prises = await mesurer();
    mesures.push(...prises);
    process.stderr.write(`fait en ${((performance.now() - debut) / 1000).toFixed(0)} s\n`);
    for (const mesure of prises) process.stderr.write(`  ${breve(mesure)}\n`);
  } catch (erreur) {
    mesures.push({
      nom,
      valeur: null,
      note: `échec : ${(erreur as Error).message.split("\n")[0]}`,
    });
    process.stderr.write("échec\n");
  }
}

try {
  await faire("import", () => mesurerImport(contexte));
  await faire("etalon", () => mesurerEtalon(contexte));
  await faire("pgbench", () => mesurerPgbench(contexte));
  const reference = () => mesures.find(({ nom }) => nom === "pgbench")?.valeur ?? null;
  await faire("recherche", () => mesurerRecherche(contexte, reference()));
  await faire("decision", () => mesurerDecision(contexte));
  await faire("statut", () => mesurerStatut(contexte));
  await faire("jetons", () => mesurerJetons(contexte));
  await faire("identiteP99", () => mesurerIdentite(contexte));
  await faire("parcours", () => mesurerParcours(contexte));
  await faire("navigateur", () => mesurerNavigateur(contexte));
  await faire("audit", () => mesurerAudit(contexte));
} finally {
  await contexte.fermer();
}
await faire("premierDemarrage", mesurerDemarrage);

const resultats = join(import.meta.dirname, "resultats");
const instant = new Date().toISOString();
const personnes = contexte.nombre.toLocaleString("fr-FR");
const rapport = [
  `# Banc du ${instant.slice(0, 16).replace("T", " à ")} (UTC)`,
  "",
  `${personnes} personnes, ${cpus().length} cœurs (${cpus()[0]?.model.trim()}), Node ${process.version}, charge ${chargeInitiale.toFixed(1)} avant la mesure. Générateur, serveur et PostgreSQL sur la même machine ; fsync actif.`,
  "",
  tableau(mesures),
].join("\n");
mkdirSync(resultats, { recursive: true });
writeFileSync(join(resultats, `${instant.slice(0, 19).replaceAll(":", "-")}.md`), rapport);
process.stdout.write(rapport);
if (options.strict && mesures.some((mesure) => tenue(mesure) === false || mesure.valeur === null)) {
  process.exitCode = 1;
}
