import { useQuery } from "@tanstack/react-query";
import { api, recevoir } from "../../kit/api.ts";
import { FILTRES } from "./ecriture.ts";
import type { Filtre } from "./formes.ts";

/** Counts, missions, modules and purposes: what several screens of the office need. */
export function useTableauDeBord() {
  return useQuery({
    queryKey: ["comptes", "tableau-de-bord"],
    queryFn: () => recevoir(api.GET("/portail/api/gestion-des-comptes/tableau-de-bord")),
  });
}

export type Tableau = ReturnType<typeof useTableauDeBord>["data"];

/** What people call a mission or a module; its code until the names are there. */
export function nommer(
  noms: readonly { code: string; libelle: string }[] | undefined,
  code: string,
): string {
  return noms?.find((nom) => nom.code === code)?.libelle ?? code;
}

const ANOMALIES: readonly Filtre[] = [
  "actifs",
  "inactifs",
  "expirants",
  "suspendus",
  "ecarts",
  "sans-mission",
  "sans-droit",
  "connexions",
  "partis",
];

interface ProprietesReperes {
  filtre: Filtre;
  surFiltre: (filtre: Filtre) => void;
}

/** What is wrong, counted; each figure shows the accounts it counts. */
export function Reperes({ filtre, surFiltre }: ProprietesReperes) {
  const { data } = useTableauDeBord();
  if (!data) return null;
  const comptes = data.comptes as Record<string, number>;
  return (
    <ul className="m-compteurs" aria-label="Repères">
      {ANOMALIES.map((code) => (
        <li key={code}>
          <button
            type="button"
            className="m-repere"
            aria-pressed={code === filtre}
            onClick={() => surFiltre(code)}
          >
            <strong>{comptes[code] ?? 0}</strong> {FILTRES[code]}
          </button>
        </li>
      ))}
    </ul>
  );
}
