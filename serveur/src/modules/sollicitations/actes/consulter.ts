import type { Acte, ActeurAgent } from "../../../acte/index.ts";
import { decrireSollicitation, resumerSollicitation } from "../decrire.ts";
import { lireSollicitation, listerSollicitations, type Portee } from "../depot/sollicitations.ts";
import type { Partie } from "../regles/transitions.ts";
import type { ServicesSollicitations } from "../services.ts";
import {
  DROIT_OPERATEUR,
  DROIT_TOUS,
  estVisible,
  organisationsDe,
  SOLLICITATION_INTROUVABLE,
} from "./mener.ts";

const droitDe = (partie: Partie) => (partie === "operateur" ? DROIT_OPERATEUR : DROIT_TOUS);

/** One's own; those of one's organisation for its correspondant SI; all that reached the opérateur. */
// ANX5-F-01
export function consulterSollicitations(
  services: ServicesSollicitations,
  partie: Partie,
): Acte<Record<string, never>, object> {
  return {
    nom: "consulter-sollicitations",
    finalite: "SUIVI_CONVENTION",
    droit: droitDe(partie),
    async executer(_entree, acteur) {
      const agent = acteur as ActeurAgent;
      const portee: Portee =
        partie === "operateur"
          ? { transmises: true }
          : agent.roles.has("CORRESPONDANT_SI")
            ? { organisations: await organisationsDe(services, agent) }
            : { auteurId: agent.agentId };
      const lues = await listerSollicitations(services.pool, portee);
      return {
        valeur: {
          sollicitations: await Promise.all(lues.map((s) => resumerSollicitation(services, s))),
        },
      };
    },
  };
}

/** One with its history, and what may be done now. */
export function consulterSollicitation(
  services: ServicesSollicitations,
  partie: Partie,
): Acte<{ readonly id: string }, object> {
  return {
    nom: "consulter-sollicitation",
    finalite: "SUIVI_CONVENTION",
    droit: droitDe(partie),
    async executer({ id }, acteur) {
      const agent = acteur as ActeurAgent;
      const sollicitation = await lireSollicitation(services.pool, id);
      if (!sollicitation || !(await estVisible(services, sollicitation, partie, agent))) {
        return { refus: SOLLICITATION_INTROUVABLE };
      }
      return { valeur: await decrireSollicitation(services, sollicitation, partie, agent) };
    },
  };
}
