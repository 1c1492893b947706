import { Link } from "@tanstack/react-router";
import { Alerte } from "../kit/alerte.tsx";
import type { Session } from "../kit/formes.ts";

/** The gates that accepting opens. */
export const A_ACCEPTER: ReadonlySet<string> = new Set(["CONFIDENTIALITE", "CGU", "CONDITIONS"]);

/** What stands between the agent and their tools, and what they can do about it. */
export function Portes({ session }: { session: Session }) {
  const parModule = session.acces.flatMap(({ portes }) => portes);
  const uniques = new Map([...session.portes, ...parModule].map((porte) => [porte.code, porte]));
  if (uniques.size === 0) return null;
  const sensibilisation = uniques.has("SENSIBILISATION");
  const conditions = [...uniques.keys()].some((code) => A_ACCEPTER.has(code));
  return (
    <Alerte gravite="warning" titre="Un accès attend encore quelque chose">
      <ul>
        {[...uniques.values()].map(({ code, message }) => (
          <li key={code}>{message}</li>
        ))}
      </ul>
      {conditions && (
        <p>
          <Link to="/conditions" className="fr-btn fr-btn--sm">
            Lire et accepter les conditions
          </Link>
        </p>
      )}
      {sensibilisation && (
        <p>
          <Link to="/sensibilisation" className="fr-btn fr-btn--sm">
            Lire ma sensibilisation
          </Link>
        </p>
      )}
    </Alerte>
  );
}
