import { Link } from "@tanstack/react-router";
import { aLeRole } from "../cadre/menus.ts";
import { useSession } from "../identite/session.ts";
import { Page } from "../kit/page.tsx";
import { CANAUX } from "./ecriture.ts";
import type { Canal } from "./formes.ts";
import { ListeSollicitations } from "./liste.tsx";

/** Help: the form of each platform, and what became of what one reported. */
export function Aide() {
  const session = useSession();
  const csi = session ? aLeRole("CORRESPONDANT_SI")(session) : false;
  return (
    <Page titre="Aide">
      <p className="m-chapeau">
        Votre correspondant SI reçoit d’abord chaque signalement. Il vous répond, ou le transmet à
        l’opérateur.
      </p>
      <ul className="m-reperes">
        {Object.entries(CANAUX).map(([canal, nom]) => (
          <li key={canal}>
            <Link
              to="/aide/$plateforme"
              params={{ plateforme: canal as Canal }}
              className="fr-btn fr-btn--secondary"
            >
              Signaler un problème sur {nom}
            </Link>
          </li>
        ))}
      </ul>
      <section aria-labelledby="suivi">
        <h2 id="suivi">{csi ? "Sollicitations de votre organisme" : "Vos sollicitations"}</h2>
        <ListeSollicitations vue="partenaire" />
      </section>
    </Page>
  );
}

/** The difficulties that reached the opérateur. */
export function SollicitationsOperateur() {
  return (
    <Page titre="Sollicitations">
      <p className="m-chapeau">
        Les difficultés que les correspondants SI transmettent, et les incidents que les RGC
        signalent sur les habilitations.
      </p>
      <ListeSollicitations vue="operateur" />
    </Page>
  );
}
