import { Link } from "@tanstack/react-router";
import { moduleOuvert } from "../../cadre/menus.ts";
import { useSession } from "../../identite/session.ts";
import { enInstant, enJourDe } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import type { Vue360 } from "../../kit/formes.ts";
import { MODALITES, objetEcrit } from "../../rendez-vous/ecriture.ts";

type Prochain = Vue360["parcours"]["prochainRendezVous"];

/** The next appointment; nothing at all for an agent without its module. */
// ANX4-A-09
export function FicheRendezVous({ cle, prochain }: { cle: string; prochain: Prochain }) {
  const session = useSession();
  if (prochain === undefined) return null;
  const toutLire = ["synthese-rendez-vous", "saisie-rendez-vous"].some((module) =>
    moduleOuvert(session, module),
  );
  return (
    <section className="m-carte" aria-labelledby="rendez-vous">
      <h2 id="rendez-vous">Prochain rendez-vous</h2>
      {prochain ? (
        <Definitions
          lignes={[
            ["Date", <strong key="d">{enInstant(prochain.debut)}</strong>],
            ["Durée", `${prochain.duree} min`],
            ["Objet", objetEcrit(prochain)],
            ["Comment", MODALITES[prochain.modalite] ?? prochain.modalite],
            ["Lieu", prochain.lieu ?? "Non précisé"],
            ...(prochain.confirmeLe
              ? ([["Venue", `Confirmée le ${enJourDe(prochain.confirmeLe)}`]] as const)
              : []),
            [
              "Source",
              [prochain.source ?? "Organisation inconnue", prochain.le && enInstant(prochain.le)]
                .filter(Boolean)
                .join(", "),
            ],
          ]}
        />
      ) : (
        <p>Aucun rendez-vous à venir n’est connu.</p>
      )}
      {toutLire && (
        <p>
          <Link
            to="/suivi-de-parcours/dossiers/$cle/rendez-vous"
            params={{ cle }}
            className="fr-link"
          >
            Tous les rendez-vous
          </Link>
        </p>
      )}
    </section>
  );
}
