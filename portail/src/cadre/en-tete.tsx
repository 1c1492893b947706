import { useQuery } from "@tanstack/react-query";
import { MarqueEntete } from "#theme";
import { requeteSession } from "../identite/session.ts";
import { Cloche } from "../notifications/cloche.tsx";
import { menusOuverts } from "./menus.ts";
import { Navigation } from "./navigation.tsx";

/** Header: whose portal this is, who is signed in, where to go. */
export function EnTete() {
  const { data: session } = useQuery({ ...requeteSession, enabled: false });
  const menus = session?.secondFacteur === "verifie" ? menusOuverts(session) : [];
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
      <Navigation menus={menus} />
    </header>
  );
}
