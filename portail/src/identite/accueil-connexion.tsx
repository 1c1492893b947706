import { useLocation } from "@tanstack/react-router";
import { Alerte } from "../kit/alerte.tsx";
import { Page } from "../kit/page.tsx";
import { phraseDuRefus } from "./refus-connexion.ts";
import { adresseConnexion } from "./session.ts";

/** What a person who is not signed in sees, whatever the page asked for. */
export function AccueilConnexion() {
  const lieu = useLocation();
  const chemin = lieu.pathname;
  const retour = chemin === "/" ? "/" : `${chemin}${lieu.searchStr}`;
  const recherche = lieu.search as Record<string, unknown>;
  const refus = phraseDuRefus(recherche.refus);
  return (
    <Page titre={chemin === "/" ? "Mon Portail Pro" : "Connectez-vous pour continuer"}>
      {refus !== null && (
        <Alerte gravite="error" role="alert" titre="Connexion impossible">
          {refus}
        </Alerte>
      )}
      {"deconnexion" in recherche &&
        (recherche.deconnexion === "ici" ? (
          <Alerte gravite="warning" role="alert" titre="Déconnexion d’ici seulement">
            ProConnect ne répond pas : votre session est fermée sur la plateforme, pas chez lui. Sur
            un poste partagé, fermez le navigateur.
          </Alerte>
        ) : (
          <Alerte gravite="success" role="status">
            Vous êtes déconnecté.
          </Alerte>
        ))}
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
          <a className="fr-btn fr-btn--lg" href={adresseConnexion(retour)}>
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
