import { Alerte } from "../../kit/alerte.tsx";
import type { Vue360 } from "../../kit/formes.ts";
import { alertesDuDossier, reperesDuDossier } from "./lire-signaux.ts";

/** What must be seen before anything else: the facts that orient the interview, then what to check. */
export function Signaux({ vue }: { vue: Vue360 }) {
  const reperes = reperesDuDossier(vue);
  const alertes = alertesDuDossier(vue);
  return (
    <section aria-label="À retenir">
      {reperes.length > 0 && (
        <ul className="m-reperes" aria-label="Repères">
          {reperes.map((repere) => (
            <li key={repere} className="fr-badge fr-badge--info fr-badge--no-icon">
              {repere}
            </li>
          ))}
        </ul>
      )}
      {alertes.length > 0 && (
        <Alerte gravite="warning" titre={alertes.length === 1 ? "À vérifier" : "Points à vérifier"}>
          <ul>
            {alertes.map((alerte) => (
              <li key={alerte}>{alerte}</li>
            ))}
          </ul>
        </Alerte>
      )}
    </section>
  );
}
