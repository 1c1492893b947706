import { Onglets } from "../../kit/onglets.tsx";
import { useGestion } from "./gestion.ts";
import { useTableauDeBord } from "./tableau-de-bord.tsx";
import "./agents.css";

/** The rooms of the RGC's office that the reader may enter, with what waits in each. */
export function OngletsComptes() {
  const { data } = useTableauDeBord();
  const gere = useGestion();
  const salles = [
    { lien: "/gestion-des-comptes", titre: "Comptes" },
    { lien: "/gestion-des-comptes/demandes", titre: "Demandes", attente: data?.demandes ?? 0 },
    { lien: "/gestion-des-comptes/taches", titre: "Tâches", attente: data?.taches ?? 0 },
    { lien: "/gestion-des-comptes/import", titre: "Import", reservee: true },
    { lien: "/gestion-des-comptes/tiers", titre: "Tiers" },
    { lien: "/gestion-des-comptes/annuaire", titre: "Annuaire", reservee: true },
    { lien: "/gestion-des-comptes/audit", titre: "Audit", reservee: true },
    { lien: "/gestion-des-comptes/nomination", titre: "RGC" },
  ].filter(({ reservee = false }) => gere || !reservee);
  return <Onglets titre="Gestion des comptes" salles={salles} />;
}
