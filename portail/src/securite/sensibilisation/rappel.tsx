import { Link } from "@tanstack/react-router";
import { Alerte } from "../../kit/alerte.tsx";
import { enJour } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import type { Session } from "../../kit/formes.ts";
import { Pastille } from "../../kit/pastille.tsx";
import { ETATS } from "./mots.ts";

/** What the home page says while the tools are still open: by when, and the way to it. */
// CONV-7-13 CONV-7-15
export function RappelSensibilisation({ session: { sensibilisation } }: { session: Session }) {
  if (sensibilisation?.etat !== "A_SUIVRE" && sensibilisation?.etat !== "EN_RETARD") return null;
  const { etat, echeance, limite } = sensibilisation;
  return (
    <Alerte
      gravite={etat === "EN_RETARD" ? "warning" : "info"}
      titre="Votre sensibilisation à la sécurité"
    >
      <p>
        {etat === "EN_RETARD"
          ? `Elle était à suivre le ${enJour(echeance)} au plus tard. Sans elle, vos outils se ferment après le ${enJour(limite)}.`
          : `Elle est à suivre le ${enJour(echeance)} au plus tard : quelques minutes de lecture.${echeance === limite ? " Passé ce jour, vos outils se ferment tant que vous ne l’avez pas confirmée." : ""}`}
      </p>
      <p>
        <Link to="/sensibilisation" className="fr-btn fr-btn--sm">
          Lire ma sensibilisation
        </Link>
      </p>
    </Alerte>
  );
}

/** What one's own page says of it: the last, and by when the next. */
// CONV-7-13
export function ProfilSensibilisation({ session }: { session: Session | null }) {
  if (!session?.sensibilisation) return null;
  const { etat, derniere, echeance } = session.sensibilisation;
  return (
    <section aria-labelledby="sensibilisation" className="m-bloc">
      <h2 id="sensibilisation">Sensibilisation à la sécurité</h2>
      <Definitions
        lignes={[
          ["Dernière suivie", derniere ? enJour(derniere) : "Aucune"],
          ["Prochaine", `${enJour(echeance)} au plus tard`],
          [
            "État",
            <Pastille key="etat" ton={ETATS[etat].ton}>
              {ETATS[etat].mot}
            </Pastille>,
          ],
        ]}
      />
      <p>
        <Link to="/sensibilisation" className="fr-link">
          Lire ma sensibilisation
        </Link>
      </p>
    </section>
  );
}
