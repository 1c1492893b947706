import { Outlet } from "@tanstack/react-router";
import { GardienSession } from "../identite/gardien-session.tsx";
import { VuesGardees } from "../kit/vues-gardees.tsx";
import { MemoireRecherche } from "../usagers/recherche/memoire-recherche.tsx";
import { EnTete } from "./en-tete.tsx";
import { Evitement } from "./evitement.tsx";
import { GardeSaisies } from "./garde-saisies.tsx";
import { PiedDePage } from "./pied-de-page.tsx";
import { Reprise } from "./reprise.tsx";

/** Frame of every page. */
export function Cadre() {
  return (
    <>
      <Evitement />
      <EnTete />
      <main id="contenu" tabIndex={-1} className="fr-container m-contenu">
        <Reprise />
        <GardienSession>
          <MemoireRecherche>
            <VuesGardees>
              <Outlet />
            </VuesGardees>
          </MemoireRecherche>
        </GardienSession>
      </main>
      <PiedDePage />
      <GardeSaisies />
    </>
  );
}
