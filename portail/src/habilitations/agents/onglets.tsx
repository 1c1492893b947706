import { Link } from "@tanstack/react-router";
import { useTableauDeBord } from "./tableau-de-bord.tsx";
import "./agents.css";

/** The rooms of the RGC's office, with what waits in each. */
export function Onglets() {
  const { data } = useTableauDeBord();
  const salles = [
    ["/gestion-des-comptes", "Comptes", 0],
    ["/gestion-des-comptes/demandes", "Demandes", data?.demandes ?? 0],
    ["/gestion-des-comptes/taches", "Tâches", data?.taches ?? 0],
    ["/gestion-des-comptes/import", "Import", 0],
    ["/gestion-des-comptes/tiers", "Tiers", 0],
    ["/gestion-des-comptes/annuaire", "Annuaire", 0],
    ["/gestion-des-comptes/audit", "Audit", 0],
    ["/gestion-des-comptes/nomination", "RGC", 0],
  ] as const;
  return (
    <nav className="m-onglets" aria-label="Gestion des comptes">
      <ul>
        {salles.map(([lien, titre, attente]) => (
          <li key={lien}>
            <Link to={lien} activeOptions={{ exact: true }}>
              {titre}
              {attente > 0 && ` (${attente})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
