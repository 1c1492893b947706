import { Definitions } from "../kit/definitions.tsx";
import { ecartEcrit, heuresEcrites, objectifEcrit, titreEcart } from "./ecriture.ts";
import type { SemaineSuivie } from "./formes.ts";

/** The hours of a week, and what is missing. */
// ANX4-B-04
export function TotauxSemaine({ semaine }: { semaine: SemaineSuivie }) {
  const { objectif, heuresPrevues, heuresRealisees, heuresJustifiees, ecart, terminee } = semaine;
  const manque = ecartEcrit(ecart, terminee);
  return (
    <div className="m-carte">
      <Definitions
        lignes={[
          ["Objectif", objectifEcrit(objectif)],
          ["Prévues", heuresEcrites(heuresPrevues)],
          ["Réalisées", heuresEcrites(heuresRealisees)],
          ...(heuresJustifiees > 0
            ? ([["Non faites, justifiées", heuresEcrites(heuresJustifiees)]] as const)
            : []),
          ...(manque ? ([[titreEcart(terminee), <strong key="e">{manque}</strong>]] as const) : []),
        ]}
      />
    </div>
  );
}
