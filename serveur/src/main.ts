import { ErreurConfiguration } from "./configuration.ts";
import { ErreurInstallation } from "./kit/postgres/erreur-installation.ts";

type Commande = { readonly usage: string; lancer(arguments_: string[]): Promise<void> };

/** The commands, each loaded only when it is called. */
const COMMANDES: Readonly<Record<string, () => Promise<Commande>>> = {
  demarrer: async () => {
    const { usage, demarrer } = await import("./commandes/demarrer.ts");
    return { usage, lancer: demarrer };
  },
  preparer: async () => {
    const { usage, preparer } = await import("./commandes/preparer.ts");
    return { usage, lancer: preparer };
  },
  migrer: async () => {
    const { usage, migrer } = await import("./commandes/migrer.ts");
    return { usage, lancer: migrer };
  },
  importer: async () => {
    const { usage, importer } = await import("./commandes/importer.ts");
    return { usage, lancer: importer };
  },
  application: async () => {
    const { usage, application } = await import("./commandes/application.ts");
    return { usage, lancer: application };
  },
  demande: async () => {
    const { usage, demande } = await import("./commandes/demande.ts");
    return { usage, lancer: demande };
  },
  conformite: async () => {
    const { usage, conformite } = await import("./commandes/conformite.ts");
    return { usage, lancer: conformite };
  },
  demo: async () => {
    const { usage, demo } = await import("./commandes/demo.ts");
    return { usage, lancer: demo };
  },
};

async function lancer([nom = "", ...arguments_]: string[]): Promise<void> {
  const charger = Object.hasOwn(COMMANDES, nom) ? COMMANDES[nom] : undefined;
  if (charger) {
    const { lancer: executer } = await charger();
    return executer(arguments_);
  }
  const usages = await Promise.all(Object.values(COMMANDES).map(async (c) => (await c()).usage));
  const texte = `Usage :\n${usages.map((usage) => `  npx maillage ${usage}\n`).join("")}`;
  if (["", "aide", "--aide", "--help", "-h"].includes(nom)) {
    process.stdout.write(texte);
    return;
  }
  process.stderr.write(`Commande inconnue : ${nom}\n${texte}`);
  process.exitCode = 2;
}

/** Mistakes of the person at the keyboard get a sentence; the rest is a fault, with its stack. */
function estPourLaPersonne(erreur: unknown): erreur is Error {
  if (erreur instanceof ErreurConfiguration || erreur instanceof ErreurInstallation) return true;
  return String((erreur as { code?: string }).code).startsWith("ERR_PARSE_ARGS");
}

lancer(process.argv.slice(2)).catch((erreur: unknown) => {
  if (estPourLaPersonne(erreur)) process.stderr.write(`${erreur.message}\n`);
  else if ((erreur as { code?: string }).code === "EADDRINUSE") {
    process.stderr.write("Le port est déjà pris : choisissez-en un autre avec PORT=… .\n");
  } else console.error(erreur);
  process.exit(1);
});
