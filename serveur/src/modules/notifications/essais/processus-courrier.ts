import { ouvrirPlateformeEssai } from "../../../essais/plateforme.ts";

/** Run as a child process: a platform that delivers in the background until it is killed. */
const [url = "", smtp = ""] = process.argv.slice(2);
const plateforme = await ouvrirPlateformeEssai({
  base: { url, urlMigrateur: url, fermer: async () => {} },
  smtp,
  arrierePlan: true,
});
process.once("disconnect", () => {
  plateforme.fermer().finally(() => process.exit(0));
});
process.send?.("pret");
