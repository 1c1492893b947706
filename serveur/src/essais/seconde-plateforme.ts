import { ouvrirPlateformeEssai } from "./plateforme.ts";

/** Run as a child process: a second platform on the database given, until the parent lets go. */
const url = process.argv[2] as string;
const plateforme = await ouvrirPlateformeEssai({
  base: { url, urlMigrateur: url, fermer: async () => {} },
});
process.once("disconnect", () => {
  plateforme.fermer().finally(() => process.exit(0));
});
process.send?.(plateforme.url);
