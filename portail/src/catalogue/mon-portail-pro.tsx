import { useSession } from "../identite/session.ts";
import { Alerte } from "../kit/alerte.tsx";
import type { Tuile } from "../kit/formes.ts";
import { LienApplication } from "../kit/lien-application.tsx";
import { Page } from "../kit/page.tsx";

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
      <h2>Vos applications</h2>
      {tuiles.length === 0 ? <AucuneTuile organisation={agent.organisation.nom} /> : null}
      <ul className="m-tuiles">
        {tuiles.map((tuile) => (
          <li key={tuile.code}>
            <CarteTuile {...tuile} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function CarteTuile({ titre, description, lien }: Tuile) {
  return (
    <article className="m-tuile">
      <h3>
        <LienApplication vers={lien}>{titre}</LienApplication>
      </h3>
      <p>{description}</p>
    </article>
  );
}

function AucuneTuile({ organisation }: { organisation: string }) {
  return (
    <Alerte gravite="info" titre="Aucune application ne vous est ouverte pour le moment">
      <p>
        Demandez au responsable de la gestion des comptes (RGC) de votre organisme, {organisation},
        de vous habiliter. Indiquez-lui votre adresse professionnelle et la mission que vous
        exercez : l’ouverture prend effet à votre prochaine connexion.
      </p>
    </Alerte>
  );
}
