import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { MarqueEntete } from "#theme";
import { requeteSession } from "../identite/session.ts";
import { Cloche } from "../notifications/cloche.tsx";
import { menusOuverts } from "./menus.ts";

/** Header: whose portal this is, who is signed in, where to go. */
export function EnTete() {
  const { data: session } = useQuery({ ...requeteSession, enabled: false });
  const menus = session?.secondFacteur === "verifie" ? menusOuverts(session) : [];
  const chemin = useLocation({ select: (lieu) => lieu.pathname });
  return (
    <header className="m-entete">
      {session?.demonstration && (
        <p className="m-demonstration">
          Démonstration : toutes les personnes et tous les dossiers sont fictifs.
        </p>
      )}
      <div className="fr-container m-entete-corps">
        <MarqueEntete />
        {session && (
          <div className="m-agent">
            <p>
              <strong>
                {session.agent.prenom} {session.agent.nom}
              </strong>
              <span>{session.agent.organisation.nom}</span>
            </p>
            {session.secondFacteur === "verifie" && <Cloche />}
            <form method="post" action="/deconnexion">
              <button type="submit" className="fr-btn fr-btn--secondary fr-btn--sm">
                Se déconnecter
              </button>
            </form>
          </div>
        )}
      </div>
      <nav className="m-nav" id="navigation" tabIndex={-1} aria-label="Menu principal">
        <ul className="fr-container">
          <li>
            <Link to="/" activeOptions={{ exact: true }}>
              Accueil
            </Link>
          </li>
          {menus.map(({ titre, lien, aussi, exact = false }) => (
            <li key={lien}>
              <Link
                to={lien}
                activeOptions={{ exact }}
                className={aussi && chemin.startsWith(aussi) ? "m-nav-actif" : undefined}
              >
                {titre}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
