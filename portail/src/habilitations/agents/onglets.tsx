import { Link } from "@tanstack/react-router";
import { useGestion } from "./gestion.ts";
import { useTableauDeBord } from "./tableau-de-bord.tsx";
import "./agents.css";

/** The rooms of the RGC's office that the reader may enter, with what waits in each. */
export function Onglets() {
  const { data } = useTableauDeBord();
  const gere = useGestion();
  const salles = [
    ["/gestion-des-comptes", "Comptes", 0, true],
    ["/gestion-des-comptes/demandes", "Demandes", data?.demandes ?? 0, true],
    ["/gestion-des-comptes/taches", "Tâches", data?.taches ?? 0, true],
    ["/gestion-des-comptes/import", "Import", 0, gere],
    ["/gestion-des-comptes/tiers", "Tiers", 0, true],
    ["/gestion-des-comptes/annuaire", "Annuaire", 0, gere],
    ["/gestion-des-comptes/audit", "Audit", 0, gere],
    ["/gestion-des-comptes/nomination", "RGC", 0, true],
  ] as const;
  return (
    <nav className="m-onglets" aria-label="Gestion des comptes">
      <ul>
        {salles.map(
          ([lien, titre, attente, ouverte]) =>
            ouverte && (
              <li key={lien}>
                <Link to={lien} activeOptions={{ exact: true }}>
                  {titre}
                  {attente > 0 && ` (${attente})`}
                </Link>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
