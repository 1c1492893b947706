import { Page } from "../kit/page.tsx";

/** Legal notice. What only the deployer knows is left for the deployer to state, never invented. */
export function MentionsLegales() {
  return (
    <Page titre="Mentions légales">
      <h2>Éditeur du service</h2>
      <p>
        Ce service est édité par l’organisme qui l’exploite et dont l’adresse figure dans la
        convention signée avec ses partenaires. Pour toute question, adressez-vous au correspondant
        système d’information de votre organisme.
      </p>
      <h2>Hébergement</h2>
      <p>
        Le service est hébergé par l’exploitant ou par le prestataire qu’il a désigné. Son nom et
        ses coordonnées sont communiqués sur demande par le correspondant système d’information.
      </p>
      <h2>Logiciel</h2>
      <p>
        Maillage est un logiciel libre, distribué sous licence MIT. Il met en œuvre la convention
        d’accès au SI Plateforme du réseau pour l’emploi, prévu par la loi du 18 décembre 2023 pour
        le plein emploi.
      </p>
      <h2>Règles d’usage</h2>
      <ul>
        <li>
          L’accès est réservé aux agents habilités, pour les seules finalités prévues par la
          convention.
        </li>
        <li>
          Les informations sont confidentielles et couvertes par le secret professionnel (articles
          226-13 et 226-14 du code pénal), sans limite de durée.
        </li>
        <li>Chaque accès, accordé ou refusé, est enregistré avec son auteur et sa finalité.</li>
      </ul>
      <h2>Cookies</h2>
      <p>
        Seuls des cookies nécessaires au service sont déposés : celui de votre session, qui
        disparaît à la déconnexion, et celui qui protège la connexion en cours, qui dure quinze
        minutes au plus. Aucune mesure d’audience, aucun contenu d’un autre site.
      </p>
    </Page>
  );
}
