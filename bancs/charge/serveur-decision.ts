import type { AddressInfo } from "node:net";
import { poserDetours } from "./repeter-decision.ts";

/** What the measure asks: a slice of so many milliseconds, each request being decided `fois` times. */
export type Tranche = { readonly fois: number; readonly ms: number };
/** Processor time and requests of that slice. */
export type Releve = { readonly microsecondes: number; readonly requetes: number };

// The whole platform in one process, where requests are decided any number of times, from one moment to the next.
poserDetours();
const { creerPlateforme } = await import("../../serveur/src/plateforme.ts");
const { horlogeSysteme } = await import("../../serveur/src/kit/horloge.ts");
const { TROUSSEAU } = await import("../contexte.ts");

const plateforme = await creerPlateforme({
  urlBase: process.env.DATABASE_URL ?? "",
  urlPublique: "http://localhost:8080",
  trousseau: TROUSSEAU,
  horloge: horlogeSysteme,
  proconnect: { emetteur: "http://localhost:9/", clientId: "x", clientSecret: "x", local: true },
  demonstration: false,
  courrier: { smtp: null, expediteur: "banc@maillage.invalid", dossier: "" },
  arrierePlan: false,
});
let requetes = 0;
plateforme.serveur.server.on("request", () => {
  requetes += 1;
});
await plateforme.serveur.listen({ port: 0, host: "127.0.0.1" });

process.on("message", ({ fois, ms }: Tranche) => {
  globalThis.foisDecide = fois;
  const [depart, deja] = [process.cpuUsage(), requetes];
  setTimeout(() => {
    const { user, system } = process.cpuUsage(depart);
    process.send?.({ microsecondes: user + system, requetes: requetes - deja } satisfies Releve);
  }, ms);
});
process.on("disconnect", () => process.exit(0));
process.send?.((plateforme.serveur.server.address() as AddressInfo).port);
