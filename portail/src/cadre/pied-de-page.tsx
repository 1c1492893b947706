import { Link, useLocation } from "@tanstack/react-router";
import { CANAUX, canalDe } from "../sollicitations/ecriture.ts";
import { Impression } from "./impression.tsx";

/** Footer of every page: the legal pages, and how accessible this site is (B10-02, B10-03). */
export function PiedDePage() {
  const canal = useLocation({ select: ({ pathname }) => canalDe(pathname) });
  return (
    <footer className="m-pied" id="pied" tabIndex={-1}>
      <div className="fr-container">
        <p>
          <strong>Maillage</strong>, mise en œuvre libre du SI Plateforme du réseau pour l’emploi.
        </p>
        <ul>
          <li>
            <Link to="/aide/$plateforme" params={{ plateforme: canal }}>
              Signaler un problème sur {CANAUX[canal]}
            </Link>
          </li>
          <li>
            <Link to="/accessibilite">Accessibilité : partiellement conforme</Link>
          </li>
          <li>
            <Link to="/mentions-legales">Mentions légales</Link>
          </li>
          <li>
            <Link to="/donnees-personnelles">Données personnelles</Link>
          </li>
          <Impression />
        </ul>
      </div>
    </footer>
  );
}
