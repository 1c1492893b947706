import { Link, useParams } from "@tanstack/react-router";
import { Tuiles } from "../catalogue/tuiles.tsx";
import { useSession } from "../identite/session.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";

/** Home of Portail Emploi: its own applications, under the same RGC and the same rights (ANX3-2.2). */
export function PortailEmploi() {
  return (
    <AccueilPlateforme
      code="portail-emploi"
      nom="Portail Emploi"
      chapeau="Les outils de formation des personnes accompagnées, ouverts par le responsable de la gestion des comptes de votre organisme."
    />
  );
}

/** Home of a platform that the opérateur added (CONV-3.1-04). */
export function AutrePlateforme() {
  const { code = "" } = useParams({ strict: false }) as { code?: string };
  const session = useSession();
  const nom = session?.tuiles.find(({ plateforme }) => plateforme === code)?.plateformeNom;
  if (session && !nom) return <PlateformeFermee />;
  return (
    <AccueilPlateforme
      code={code}
      nom={nom ?? "Plateforme"}
      chapeau="Les outils de cette plateforme, ouverts par le responsable de la gestion des comptes de votre organisme."
    />
  );
}

/** No tile there for this agent: its name is not theirs to know, what they may do is. */
function PlateformeFermee() {
  return (
    <Page titre="Plateforme">
      <EtatVide titre="Cette plateforme ne vous est pas ouverte">
        <p>
          Son adresse est fausse, ou aucun de vos droits n’y ouvre d’application.{" "}
          <Link to="/catalogue">Le catalogue</Link> dit ce qui existe et comment le demander.
        </p>
        <p>
          <Link to="/">Revenir à l’accueil</Link>
        </p>
      </EtatVide>
    </Page>
  );
}

function AccueilPlateforme({ code, nom, chapeau }: { code: string; nom: string; chapeau: string }) {
  const session = useSession();
  if (!session) return null;
  const siennes = session.tuiles.filter(({ plateforme }) => plateforme === code);
  return (
    <Page titre={nom}>
      <p className="m-chapeau">{chapeau}</p>
      <h2>Vos applications</h2>
      {siennes.length === 0 ? (
        <EtatVide titre={`Aucune application de ${nom} ne vous est ouverte`}>
          <p>
            <Link to="/catalogue">Le catalogue</Link> dit ce qui existe et comment le demander.
          </p>
        </EtatVide>
      ) : (
        <Tuiles tuiles={siennes} plateforme={code} />
      )}
    </Page>
  );
}
