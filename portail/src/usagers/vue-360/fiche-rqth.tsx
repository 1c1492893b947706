import { enJour } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import type { Vue360 } from "../../kit/formes.ts";
import { ligneSource, type Provenance } from "./source.tsx";

/** Recognition as a disabled worker. */
export function FicheRqth({ rqth, provenance }: { rqth: Vue360["rqth"]; provenance: Provenance }) {
  return (
    <section className="m-carte" aria-labelledby="rqth">
      <h2 id="rqth">Qualité de travailleur handicapé (RQTH)</h2>
      {rqth ? (
        <Definitions
          lignes={[
            [
              "Validité",
              <strong key="v">{rqth.valide ? "En cours" : "N’est pas en cours"}</strong>,
            ],
            ["Début", enJour(rqth.debut)],
            ["Fin", rqth.sansLimite ? "Sans limite de durée" : rqth.fin && enJour(rqth.fin)],
            ["Reconnue par", rqth.source],
            ...ligneSource(provenance),
          ]}
        />
      ) : (
        <p>Aucune reconnaissance n’est connue.</p>
      )}
    </section>
  );
}
