import { Link } from "@tanstack/react-router";
import { ETATS } from "../../contrat-engagement/ecriture.ts";
import { enInstant, enJour } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import type { Vue360 } from "../../kit/formes.ts";
import { Pastille } from "../../kit/pastille.tsx";

/** The contract of the person; nothing at all for an agent without its module. */
// ANX4-B-03
export function FicheContrat({
  cle,
  contrat,
}: {
  cle: string;
  contrat: Vue360["parcours"]["contrat"];
}) {
  if (contrat === undefined) return null;
  const etat = contrat?.etat ?? "AUCUN";
  return (
    <section className="m-carte" aria-labelledby="contrat">
      <h2 id="contrat">Contrat d’engagement</h2>
      <p>
        <Pastille ton={ETATS[etat]?.ton ?? "neutre"}>{ETATS[etat]?.mot ?? etat}</Pastille>
      </p>
      {contrat?.signatureEnRetard && (
        <p>
          <Pastille ton="grave">Signature en retard</Pastille>
        </p>
      )}
      {contrat?.sansDevoirs && <p>RSA sans droits et devoirs : aucun contrat n’est exigé.</p>}
      {contrat?.signatureInterrompue && <p>Réorientation demandée : délai interrompu.</p>}
      {contrat && (
        <Definitions
          lignes={
            [
              [
                "À signer au plus tard le",
                contrat.aSignerAvantLe && enJour(contrat.aSignerAvantLe),
              ],
              [
                "À mettre à jour au plus tard le",
                contrat.miseAJourAvantLe && enJour(contrat.miseAJourAvantLe),
              ],
              ["Référent unique", contrat.referent],
              [
                "Durée hebdomadaire",
                contrat.dispense ? "Dispense" : contrat.heures && `${contrat.heures} heures`,
              ],
              [
                "Source",
                contrat.source && contrat.le && `${contrat.source}, ${enInstant(contrat.le)}`,
              ],
            ].filter(([, valeur]) => valeur) as [string, string][]
          }
        />
      )}
      <p>
        <Link to="/suivi-de-parcours/dossiers/$cle/contrat" params={{ cle }} className="fr-link">
          Ouvrir le contrat
        </Link>
      </p>
      <p>
        <Link to="/suivi-de-parcours/dossiers/$cle/objectif" params={{ cle }} className="fr-link">
          Objectif d’intensité
        </Link>
      </p>
    </section>
  );
}
