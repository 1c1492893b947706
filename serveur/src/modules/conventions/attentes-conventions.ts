import type { JourCivil } from "../../kit/jour-civil.ts";
import { type Attentes, MONTREES } from "../../kit/postgres/lire-attentes.ts";
import { resumer } from "./actes/lister-conventions.ts";
import { lireFiches } from "./depot/fiche.ts";
import type { ServicesConventions } from "./services.ts";

/** Conventions with a date to come, nearest first; that date is not a limit that one can miss. */
export async function lireConventionsASuivre(
  services: ServicesConventions,
  jour: JourCivil,
): Promise<Attentes> {
  const fiches = await lireFiches(services.pool, null);
  const resumes = await Promise.all(fiches.map((fiche) => resumer(services, fiche, jour)));
  const suivies = resumes
    .filter(({ prochaineDate }) => prochaineDate !== null)
    .toSorted((a, b) => String(a.prochaineDate).localeCompare(String(b.prochaineDate)));
  return {
    nombre: suivies.length,
    depasses: 0,
    plusAncienne: null,
    premieres: suivies.slice(0, MONTREES).map((resume) => ({
      cle: resume.id,
      organisationId: resume.partenaireId,
      libelle: resume.prochaineLibelle ?? "",
      date: resume.prochaineDate,
    })),
  };
}
