import { lireAgent } from "../habilitations/index.ts";
import type { CibleBlocage } from "./depot/blocages.ts";
import { lireApplicationsParId } from "./depot/chercher-applications.ts";
import type { ServicesDeveloppeur } from "./services.ts";

export type CibleDesignee = {
  readonly designation: string;
  readonly organisationId: string;
  /** Organisations attached to a partner: they act under its convention. */
  readonly rattaches: readonly string[];
};

/** Who or what an identifier is; null when it is unknown, or the opérateur itself. */
export async function designerCible(
  services: ServicesDeveloppeur,
  cible: CibleBlocage,
  id: string,
): Promise<CibleDesignee | null> {
  const annuaire = await services.cadre.annuaire.lire();
  if (cible === "partenaire") {
    const organisation = annuaire.organisation(id);
    // The opérateur blocked as a whole could unblock nobody, itself included.
    if (!organisation || organisation.type === "FT") return null;
    const rattaches = annuaire.delegataires(id).map((delegataire) => delegataire.id);
    return { designation: organisation.nom, organisationId: id, rattaches };
  }
  if (cible === "application") {
    const [trouvee] = await lireApplicationsParId(services.pool, [id]);
    if (!trouvee) return null;
    const { clientId, nom, organisationId } = trouvee;
    return { designation: `${nom}, ${clientId}`, organisationId, rattaches: [] };
  }
  const agent = await lireAgent(services.pool, id);
  if (!agent) return null;
  const designation = `${agent.prenom} ${agent.nom}`;
  return { designation, organisationId: agent.organisationId, rattaches: [] };
}
