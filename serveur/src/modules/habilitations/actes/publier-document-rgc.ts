import type { Acte } from "../../../acte/index.ts";
import { lireCorrespondant } from "../../conventions/index.ts";
import { insererEvenement } from "../../journal/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { type NatureDocumentRgc, publierVersion } from "../depot/documents-rgc.ts";
import { lirePartenairesAvecRgc } from "../depot/echanges-rgc.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import { auteurDe, DROIT_OPERATEUR } from "./commun-rgc.ts";
import { transaction } from "./gerer-agent.ts";

export type Publication = {
  readonly nature: NatureDocumentRgc;
  readonly titre: string;
  readonly contenu: string;
};

const LIBELLES: Readonly<Record<NatureDocumentRgc, string>> = {
  "acte-engagement": "l’acte d’engagement du RGC (annexe 1 bis)",
  "conditions-generales": "les conditions générales d’accès aux outils",
};

/**
 * Publishes the next version of the acte d'engagement or of the general conditions; the governance
 * contact of every partner with an RGC hears of it.
 */
// ANX1B-01 ANX1B-02 AMB-01
export function publierDocumentRgc(services: ServicesRgc): Acte<Publication, { version: number }> {
  return {
    nom: "publier-document-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    executer: (publication, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const publieLe = services.cadre.horloge.maintenant();
        const document = { ...publication, publieLe };
        const version = await publierVersion(client, document, acteur.agentId);
        const sujetId = `${publication.nature}:${version}`;
        await insererEvenement(client, {
          sujetType: "document-rgc",
          sujetId,
          genre: "publier",
          ...auteurDe(acteur, "OPERATEUR"),
          organisationId: acteur.organisation.id,
          contenu: { version, titre: publication.titre },
        });
        const courriels = new Set<string>();
        for (const partenaire of await lirePartenairesAvecRgc(client)) {
          const contact = await lireCorrespondant(client, partenaire, "GOUVERNANCE");
          if (contact) courriels.add(contact.courriel);
        }
        await deposerAvis(client, {
          genre: "document-rgc",
          objet: `Nouvelle version : ${publication.titre}`.slice(0, 200),
          corps: `L’opérateur publie la version ${version} de ${LIBELLES[publication.nature]}.\n\n${publication.contenu.slice(0, 15_000)}`,
          destinataires: [...courriels].map((courriel) => ({ courriel })),
          sujet: { type: "document-rgc", id: sujetId },
        });
        return { version };
      }),
  };
}
