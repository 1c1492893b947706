import { jourCivil } from "../../../kit/jour-civil.ts";
import { lireChangements } from "../depot/changements.ts";
import { dispenser, invaliditeDeclaree } from "../regles/changement.ts";
import type { Dossier } from "../regles/dossier.ts";
import { demandeOuverte, refuserInscription } from "../regles/inscription.ts";
import type { ServicesUsagers } from "../services.ts";
import { situerChangements } from "../situer-changements.ts";
import type { SourcesSituation } from "../sources-situation.ts";
import { consulterDossier } from "./consulter-dossier.ts";
import { lireAges } from "./demander-inscription.ts";

/** Whether a person is registered, what one's organisation may ask about it, and what they declared. */
// B2-01 B2-02 B2-04 B2-05 B2-06 CONV-2-01
export function consulterSituation(
  services: ServicesUsagers,
  module: string,
  sources: SourcesSituation,
) {
  const { parametres, pool } = services;
  return consulterDossier(services, {
    nom: "consulter-situation",
    finalite: "INSCRIPTION_LISTE",
    scopes: null,
    module,
    async lire(dossier, _entree, { organisation }) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const annuaire = await services.cadre.annuaire.lire();
      const nommer = (id: string) => annuaire.organisation(id)?.nom ?? null;
      const referentOperateur = annuaire.organisation(dossier.referentId ?? "")?.type === "FT";
      const { inscription } = dossier;
      const tous = await lireChangements(pool, dossier.id);
      const ouverte = demandeOuverte(organisation.type);
      const demande = ouverte && {
        ...ouverte,
        demandeLe: jour,
        invalidite: invaliditeDeclaree(tous, jour),
        naissance: dossier.dateNaissance,
        domicileConnu: dossier.adresse !== null,
        connue: inscription,
      };
      const refusee =
        demande && refuserInscription(demande, jour, await lireAges(parametres, jour));
      const dispense = await lireDispense(dossier, referentOperateur);
      const situes = await situerChangements(tous, parametres, {
        ...{ jour, referentOperateur, inscription },
        dispense: dispense !== null,
      });
      return {
        statut: inscription ? String(inscription.m_statut) : null,
        depuis: inscription ? String(inscription.m_date_effet_statut) : null,
        demande: demande && {
          population: demande.population,
          empechement: refusee ? refusee.message : null,
        },
        dispense,
        changements: situes.map(({ delai, sourceId, ecritLe, ...changement }) => ({
          ...changement,
          avantLe: delai?.avantLe ?? null,
          enRetard: delai?.enRetard ?? false,
          source: nommer(sourceId),
          le: ecritLe.toISOString(),
          corrigeable: sourceId === organisation.id,
        })),
      };
    },
  });

  async function lireDispense(dossier: Dossier, referentOperateur: boolean) {
    const { id, rsa, inscription } = dossier;
    const orientation = await sources.lireOrientation(pool, id);
    const signe = orientation && (await sources.lireSignature(pool, id, orientation.id));
    return dispenser({
      rsa,
      referentOperateur,
      contratSigne: signe !== null,
      accompagnementSocial: orientation?.parcours === "PSO",
      indemnise: (inscription?.indemnise as boolean | undefined) ?? null,
    });
  }
}
