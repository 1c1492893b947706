import { Definitions } from "../kit/definitions.tsx";
import { chiffreEcrit } from "./ecriture.ts";
import type { Pilotage } from "./formes.ts";

const ABSENTS: Readonly<Record<Pilotage["absents"][number], readonly [string, string]>> = {
  EMPLOYEURS: [
    "Services aux employeurs",
    "Non mesurés : aucun service aux employeurs n’est rendu ici",
  ],
};

/** Who accompanies, and what nothing here measures. */
// RAPP-05 B4-13
export function Structures({ structures, portefeuilleMax, seuil, absents }: Pilotage) {
  const ecrire = (code: keyof Pilotage["structures"]) => chiffreEcrit(structures[code], seuil);
  return (
    <section aria-labelledby="structures">
      <h2 id="structures">Structures et professionnels</h2>
      <Definitions
        lignes={[
          ["Structures qui accompagnent", ecrire("structures")],
          ["Référents", ecrire("referents")],
          ["Portefeuilles d’accompagnement intensif", ecrire("intensifs")],
          [`Portefeuilles de plus de ${portefeuilleMax} personnes`, ecrire("surcharges")],
          ...absents.map((code) => ABSENTS[code]),
        ]}
      />
    </section>
  );
}
