import { phraseArguments } from "./commandes/phrase-arguments.ts";
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
  journal: async () => {
    const { usage, journal } = await import("./commandes/journal.ts");
    return { usage, lancer: journal };
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

const DEMANDES_AIDE = ["aide", "--aide", "--help", "-h"];

async function lancer([nom = "", ...arguments_]: string[]): Promise<void> {
  const charger = Object.hasOwn(COMMANDES, nom) ? COMMANDES[nom] : undefined;
  if (charger) {
    const { usage, lancer: executer } = await charger();
    if (arguments_.some((mot) => mot !== "aide" && DEMANDES_AIDE.includes(mot))) {
      process.stdout.write(`Usage : npx maillage ${usage}\n`);
      return;
    }
    return executer(arguments_).catch((erreur: unknown) => {
      const phrase = phraseArguments(erreur);
      if (phrase === null) throw erreur;
      throw new ErreurConfiguration(`${phrase}\nUsage : npx maillage ${usage}`);
    });
  }
  const usages = await Promise.all(Object.values(COMMANDES).map(async (c) => (await c()).usage));
  const texte = `Usage :\n${usages.map((usage) => `  npx maillage ${usage}\n`).join("")}`;
  if (nom === "" || DEMANDES_AIDE.includes(nom)) {
    process.stdout.write(texte);
    return;
  }
  process.stderr.write(`Commande inconnue : ${nom}\n${texte}`);
  process.exitCode = 2;
}

/** Mistakes of the person at the keyboard get a sentence; the rest is a fault, with its stack. */
function estPourLaPersonne(erreur: unknown): erreur is Error {
  return erreur instanceof ErreurConfiguration || erreur instanceof ErreurInstallation;
}

// Whoever reads a command's output may have read enough: `… | head` is no fault.
process.stdout.on("error", (erreur: { code?: string }) => {
  if (erreur.code !== "EPIPE") throw erreur;
  process.exit();
});

lancer(process.argv.slice(2)).catch((erreur: unknown) => {
  if (estPourLaPersonne(erreur)) process.stderr.write(`${erreur.message}\n`);
  else if ((erreur as { code?: string }).code === "EADDRINUSE") {
    process.stderr.write("Le port est déjà pris : choisissez-en un autre avec PORT=… .\n");
  } else console.error(erreur);
  process.exit(1);
});
