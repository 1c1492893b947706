import { Link } from "@tanstack/react-router";
import { DISPOSITIFS, ETATS_PERIODE } from "../../accompagnement/ecriture.ts";
import { enInstant, enJour } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import type { Vue360 } from "../../kit/formes.ts";
import { Pastille } from "../../kit/pastille.tsx";

type Periode = Vue360["parcours"]["periode"];

/** The period of accompaniment; nothing at all for an agent without its module. */
// ANX4-A-10
export function FichePeriode({ cle, periode }: { cle: string; periode: Periode }) {
  if (periode === undefined) return null;
  return (
    <section className="m-carte" aria-labelledby="periode">
      <h2 id="periode">Période d’accompagnement</h2>
      {periode ? (
        <>
          <p>
            <Pastille ton={ETATS_PERIODE[periode.etat]?.ton ?? "neutre"}>
              {ETATS_PERIODE[periode.etat]?.mot ?? periode.etat}
            </Pastille>
          </p>
          <Definitions
            lignes={[
              ["Dispositif", DISPOSITIFS[periode.dispositif] ?? periode.dispositif],
              ["Structure", periode.structure],
              ["Référent unique", periode.referent],
              [
                "Période",
                `du ${enJour(periode.debut)} au ${enJour(periode.fin ?? periode.finPrevue)}`,
              ],
              ["Source", `${periode.source ?? "Inconnue"}, ${enInstant(periode.le)}`],
            ]}
          />
        </>
      ) : (
        <p>Aucune période n’est mobilisée.</p>
      )}
      <p>
        <Link to="/suivi-de-parcours/dossiers/$cle/periodes" params={{ cle }} className="fr-link">
          Ouvrir la mobilisation
        </Link>
      </p>
    </section>
  );
}
