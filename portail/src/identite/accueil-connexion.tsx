import { useLocation } from "@tanstack/react-router";
import { Page } from "../kit/page.tsx";
import { adresseConnexion } from "./session.ts";

/** What a person who is not signed in sees, whatever the page asked for. */
export function AccueilConnexion() {
  const chemin = useLocation({ select: (lieu) => lieu.pathname });
  return (
    <Page titre={chemin === "/" ? "Mon Portail Pro" : "Connectez-vous pour continuer"}>
      <p className="m-chapeau">
        Le portail des professionnels du réseau pour l’emploi : retrouver une personne, lire sa
        situation, suivre son parcours, entre partenaires d’une même convention.
      </p>
      <section className="m-carte m-connexion" aria-labelledby="se-connecter">
        <h2 id="se-connecter">Se connecter</h2>
        <p>
          Utilisez le compte professionnel que vous avez déjà. Un second facteur d’authentification
          vous sera demandé.
        </p>
        <p>
          <a className="fr-btn fr-btn--lg" href={adresseConnexion(chemin)}>
            S’identifier avec ProConnect
          </a>
        </p>
        {/* ANX3-2.1-03 */}
        <p>
          Pas encore de compte ProConnect ?{" "}
          <a className="fr-link" href="https://www.proconnect.gouv.fr" rel="noreferrer">
            Créer un compte sur proconnect.gouv.fr
          </a>
        </p>
      </section>
      <section aria-labelledby="avant-de-commencer">
        <h2 id="avant-de-commencer">Avant de commencer</h2>
        <ul>
          <li>
            Vos droits sont ouverts par le responsable de la gestion des comptes (RGC) de votre
            organisme.
          </li>
          <li>
            Chaque consultation d’un dossier est enregistrée avec votre nom et sa finalité. Ne
            consultez que les dossiers utiles à votre mission.
          </li>
          <li>Les informations consultées sont couvertes par le secret professionnel.</li>
        </ul>
      </section>
    </Page>
  );
}
