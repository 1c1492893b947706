import { consulterDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { lireConclusions } from "../depot/conclusions.ts";
import { CANAL } from "../regles/nomenclatures.ts";
import { lireAConclure } from "./a-conclure.ts";

/** What the screen shows: every conclusion with its source and date, and the appointments to conclude. */
// ANX4-B-10
export function consulterConclusions(services: ServicesUsagers, module: string) {
  return consulterDossier(services, {
    nom: "consulter-conclusions",
    finalite: "PARCOURS",
    scopes: null,
    module,
    async lire({ id: usagerId }, _entree, acteur) {
      const organisationId = acteur.organisation.id;
      const le = services.cadre.horloge.maintenant();
      const conclusions = await lireConclusions(services.pool, usagerId);
      const annuaire = await services.cadre.annuaire.lire();
      const aConclure = await lireAConclure(services.pool, {
        usagerId,
        organisationId,
        le,
        conclusions,
      });
      return {
        conclusions: conclusions.map((conclusion) => ({
          id: conclusion.id,
          version: conclusion.version,
          jour: conclusion.jour,
          type: conclusion.type,
          modalite: conclusion.modalite,
          canal: CANAL[conclusion.modalite],
          commentaire: conclusion.commentaire,
          surRendezVous: conclusion.rendezVousId !== null,
          agent: conclusion.agent.libelle,
          corrigePar: conclusion.corrigePar?.libelle ?? null,
          source: annuaire.organisation(conclusion.sourceId)?.nom ?? conclusion.structure.libelle,
          le: conclusion.ecritLe.toISOString(),
          corrigeable: conclusion.sourceId === organisationId,
        })),
        aConclure: aConclure.map(({ id, debut, motif, precisions }) => ({
          id,
          debut: debut.toISOString(),
          motif,
          theme: precisions.theme ?? null,
        })),
      };
    },
  });
}
