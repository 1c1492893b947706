import { nommerAgents } from "../../habilitations/index.ts";
import type { ServicesUsagers } from "../../usagers/index.ts";
import { compterAReprendre } from "../depot/demarches.ts";
import { AUTEUR_IMPORT } from "../depot/recevoir-demarches.ts";
import { presenterDemarche, presenterSemaine } from "../presenter.ts";
import { lireFichierMetier } from "../regles/fichier-metier.ts";
import { peutChanger } from "../regles/refuser-demarche.ts";
import type { Acces } from "./commun.ts";
import { lireSemaine } from "./lire-semaine.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The week as the screen shows it: who entered each démarche, what may be changed, what helps to fill it. */
// ANX4-B-15
export function consulterSemaine(services: ServicesUsagers, acces: Acces) {
  const { pool, cadre, parametres } = services;
  return lireSemaine(services, acces, async ({ bilan, demarches }, contexte) => {
    const { jour, dossier, organisationId } = contexte;
    const agents = demarches.map(({ saisiePar }) => saisiePar).filter((par) => UUID.test(par));
    const [annuaire, noms, aReprendre, lignes] = await Promise.all([
      cadre.annuaire.lire(),
      nommerAgents(pool, agents),
      compterAReprendre(pool, dossier.id, bilan.semaine.debut),
      parametres.textes("intensite.fichier_metier", jour),
    ]);
    const nommer = (id: string) => annuaire.organisation(id)?.nom ?? null;
    return {
      ...presenterSemaine(bilan),
      demarches: demarches.map((demarche) => ({
        ...presenterDemarche(demarche, nommer),
        saisiePar: nommerAuteur(demarche.saisiePar, noms),
        modifiable: peutChanger(demarche, organisationId, dossier.referentId),
      })),
      aReprendre,
      activites: lireFichierMetier(lignes),
      aujourdhui: jour,
    };
  });
}

function nommerAuteur(par: string, noms: ReadonlyMap<string, string>): string {
  return par === AUTEUR_IMPORT ? "import d’un fichier" : (noms.get(par) ?? par);
}
