import { Link } from "@tanstack/react-router";
import { useSession } from "../identite/session.ts";
import { Alerte } from "../kit/alerte.tsx";
import type { Session, Tuile } from "../kit/formes.ts";
import { Page } from "../kit/page.tsx";
import { RappelSensibilisation } from "../securite/sensibilisation/rappel.tsx";
import { Portes } from "./portes.tsx";
import { Tuiles } from "./tuiles.tsx";

/** Home of a signed-in agent: one tile for each application their rights open. */
export function MonPortailPro() {
  const session = useSession();
  if (!session) return null;
  const { agent, tuiles } = session;
  return (
    <Page titre="Mon Portail Pro" entete={`Bonjour ${agent.prenom} ${agent.nom}`}>
      <p className="m-chapeau">
        {agent.fonction}, {agent.organisation.nom}
      </p>
      <Portes session={session} />
      <RappelSensibilisation session={session} />
      <h2>Vos applications</h2>
      {tuiles.length === 0 && <AucuneTuile session={session} />}
      <Tuiles tuiles={tuiles} plateforme="mon-portail-pro" />
      <AutresPlateformes tuiles={tuiles} />
    </Page>
  );
}

/** The way to the platforms that have no entry of their own in the menu. */
// CONV-3.1-04
function AutresPlateformes({ tuiles }: { tuiles: readonly Tuile[] }) {
  const autres = new Map(
    tuiles
      .filter(
        ({ plateforme }) => plateforme !== "mon-portail-pro" && plateforme !== "portail-emploi",
      )
      .map(({ plateforme, plateformeNom }) => [plateforme, plateformeNom]),
  );
  if (autres.size === 0) return null;
  return (
    <>
      <h2>Autres plateformes</h2>
      <ul>
        {[...autres].map(([code, nom]) => (
          <li key={code}>
            <Link to="/plateformes/$code" params={{ code }} className="fr-link">
              {nom}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Why there is nothing, and what to do: no right at all, no convention, or something said above. */
// CONV-1-01
function AucuneTuile({ session: { agent, acces, portes, roles } }: { session: Session }) {
  const { nom } = agent.organisation;
  const fermees = [...portes, ...acces.flatMap((ouvert) => ouvert.portes)];
  if (fermees.some(({ code }) => code === "CONVENTION")) {
    return (
      <p>
        Aucune convention en vigueur n’ouvre d’application à votre organisme, {nom} : demandez à son
        responsable de la gestion des comptes (RGC) quand la prochaine prendra effet.
      </p>
    );
  }
  if (acces.length > 0 && fermees.length > 0) {
    return (
      <p>
        Aucune application ne vous est ouverte pour le moment : le message ci-dessus dit ce qui
        manque et ce que vous pouvez faire.
      </p>
    );
  }
  if (acces.length > 0) return null;
  if (roles.length > 0) {
    return (
      <Alerte gravite="info" titre="Aucune application ne vous est ouverte pour le moment">
        <p>
          Ce que votre fonction vous confie est dans le menu. Elle n’ouvre pas d’application par
          elle-même : un droit se demande depuis « Mes accès ».
        </p>
      </Alerte>
    );
  }
  return (
    <Alerte gravite="info" titre="Aucune application ne vous est ouverte pour le moment">
      <p>
        Demandez au responsable de la gestion des comptes (RGC) de votre organisme, {nom}, de vous
        habiliter. Indiquez-lui votre adresse professionnelle et la mission que vous exercez :
        l’ouverture prend effet à votre prochaine connexion.
      </p>
    </Alerte>
  );
}
