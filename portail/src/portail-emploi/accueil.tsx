import { Link } from "@tanstack/react-router";
import { Tuiles } from "../catalogue/tuiles.tsx";
import { useSession } from "../identite/session.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";

/** Home of Portail Emploi: its own applications, under the same RGC and the same rights (ANX3-2.2). */
export function PortailEmploi() {
  const session = useSession();
  if (!session) return null;
  const siennes = session.tuiles.filter(({ plateforme }) => plateforme === "portail-emploi");
  return (
    <Page titre="Portail Emploi">
      <p className="m-chapeau">
        Les outils de formation des personnes accompagnées, ouverts par le responsable de gestion de
        comptes de votre organisme.
      </p>
      <h2>Vos applications</h2>
      {siennes.length === 0 ? (
        <EtatVide titre="Aucune application de Portail Emploi ne vous est ouverte">
          <p>
            La section Formation des demandeurs d’emploi <Link to="/catalogue">du catalogue</Link>{" "}
            dit ce qui existe et comment le demander.
          </p>
        </EtatVide>
      ) : (
        <Tuiles tuiles={siennes} plateforme="portail-emploi" />
      )}
    </Page>
  );
}
