import { registerHooks } from "node:module";

declare global {
  /** How many times a request is decided: 0 skips the decision, 1 is the product. */
  var foisDecide: number;
  /** A check of the gateway, made that many times; true refuses. */
  var verifierNFois: (verifier: () => boolean) => boolean;
  /** The decision of the acte, made that many times; null lets in. */
  var deciderNFois: <T>(decider: () => T | null) => T | null;
}

globalThis.foisDecide = 1;
globalThis.verifierNFois = (verifier) => {
  let refuse = false;
  for (let fois = 0; fois < globalThis.foisDecide; fois++) refuse = verifier() || refuse;
  return refuse;
};
globalThis.deciderNFois = (decider) => {
  let interdit: ReturnType<typeof decider> = null;
  for (let fois = 0; fois < globalThis.foisDecide; fois++) interdit = decider() ?? interdit;
  return interdit;
};

const PASSERELLE = "/acces-api/controle-passerelle.ts";

/** What the bench changes in the sources as they are loaded, and nowhere else. */
const DETOURS: readonly (readonly [string, string, string])[] = [
  [
    "/acte/acte.ts",
    "interdire(acte, appel.acteur, le, await cadre.annuaire.lire())",
    "await cadre.annuaire.lire().then((annuaire) => globalThis.deciderNFois(() => interdire(acte, appel.acteur, le, annuaire)))",
  ],
  [
    PASSERELLE,
    "if (jeton.application.adresses && !adresseAdmise(jeton.application.adresses, requete.ip))",
    "if (globalThis.verifierNFois(() => jeton.application.adresses !== null && !adresseAdmise(jeton.application.adresses, requete.ip)))",
  ],
  [
    PASSERELLE,
    "if (!scopes.every((scope) => jeton.scopes.has(scope)))",
    "if (globalThis.verifierNFois(() => !scopes.every((scope) => jeton.scopes.has(scope))))",
  ],
  [
    PASSERELLE,
    "if (api.jetonUsager && !aLesApisDeBase(application.scopes))",
    "if (globalThis.verifierNFois(() => api.jetonUsager && !aLesApisDeBase(application.scopes)))",
  ],
];

/** To be called before the platform is loaded. A source that no longer reads as expected stops the bench. */
export function poserDetours(): void {
  registerHooks({
    load(url, contexte, suivant) {
      const charge = suivant(url, contexte);
      const siens = DETOURS.filter(([fin]) => url.endsWith(fin));
      if (siens.length === 0) return charge;
      let source = String(charge.source);
      for (const [, avant, apres] of siens) {
        if (!source.includes(avant)) throw new Error(`« ${avant} » n’est plus dans ${url}.`);
        source = source.replace(avant, apres);
      }
      return { ...charge, source };
    },
  });
}
