import { Page } from "../kit/page.tsx";
import { CarteRubrique } from "./carte-rubrique.tsx";
import { RUBRIQUES } from "./rubriques.ts";

/** The opérateur's desk: what waits, how long it may still wait, and where to act. */
export function AccueilOperateur() {
  return (
    <Page titre="À traiter">
      <p className="m-chapeau">
        Ce qui attend une décision ou une relance de France Travail, au plus pressé d’abord.
      </p>
      <div className="m-fiches">
        {RUBRIQUES.map((rubrique) => (
          <CarteRubrique key={rubrique.lien} rubrique={rubrique} />
        ))}
      </div>
    </Page>
  );
}
