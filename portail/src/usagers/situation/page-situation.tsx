import { useQuery } from "@tanstack/react-query";
import { api, recevoir } from "../../kit/api.ts";
import { enJour } from "../../kit/dates.ts";
import { PageDossier, useCle } from "../page-dossier.tsx";
import { Changements } from "./changements.tsx";
import { DeclarerChangement } from "./declarer-changement.tsx";
import { DemanderInscription } from "./demander-inscription.tsx";
import { DISPENSES } from "./ecriture.ts";

/** The registration of one person, and what their situation changes to it. */
// B2-01 B2-02
export function PageSituation() {
  const cle = useCle();
  const lecture = useQuery({
    queryKey: ["situation", cle],
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/situation", { params: { path: { cle } } })),
    gcTime: 0,
  });
  return (
    <PageDossier titre="Inscription et situation" lecture={lecture}>
      {({ statut, depuis, demande, dispense, changements }) => (
        <>
          <section className="m-carte" aria-labelledby="inscription">
            <h2 id="inscription">Inscription sur la liste</h2>
            <p>
              {statut === null ? "Aucune inscription connue." : statut}
              {statut !== null && depuis !== null && ` depuis le ${enJour(depuis)}.`}
            </p>
            {demande && <DemanderInscription cle={cle} demande={demande} statut={statut} />}
          </section>
          {statut === "Inscrit" && <DeclarerChangement cle={cle} />}
          {statut === "Inscrit" && dispense && <p className="m-discret">{DISPENSES[dispense]}</p>}
          <Changements cle={cle} changements={changements} />
        </>
      )}
    </PageDossier>
  );
}
