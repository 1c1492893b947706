import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Droit, etatDroit } from "./droit.ts";

/** What a module's right to write is called among the modules opened to an agent. */
export function enGestion(module: string): string {
  return `${module}:gestion`;
}

/** The modules that rights in force open that day; `module:gestion` too when the right writes. */
// ANX1-5.1-03
export function modulesOuverts(droits: readonly Droit[], jour: JourCivil): Set<string> {
  return new Set(
    droits
      .filter((droit) => etatDroit(droit, jour) === "en-vigueur")
      .flatMap(({ module, profil }) =>
        profil === "gestion" ? [module, enGestion(module)] : [module],
      ),
  );
}
