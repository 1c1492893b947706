import { ouvrirPlateformeEssai } from "../../../essais/plateforme.ts";

/** Run as a child process: a platform that delivers webhooks in the background until it is killed. */
const [url = ""] = process.argv.slice(2);
const plateforme = await ouvrirPlateformeEssai({
  base: { url, urlMigrateur: url, fermer: async () => {} },
  arrierePlan: true,
});
// Its clock goes on, as in production: a retry comes due by itself.
setInterval(() => plateforme.horloge.regler(new Date().toISOString()), 50).unref();
process.once("disconnect", () => {
  plateforme.fermer().finally(() => process.exit(0));
});
process.send?.("pret");
