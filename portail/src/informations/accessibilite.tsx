import { Page } from "../kit/page.tsx";

// B10-02
/** Accessibility statement. */
export function Accessibilite() {
  return (
    <Page titre="Accessibilité">
      <p className="m-chapeau">
        L’exploitant de ce service s’engage à le rendre accessible, conformément à l’article 47 de
        la loi n<sup>o</sup> 2005-102 du 11 février 2005.
      </p>
      <h2>État de conformité</h2>
      <p>
        <strong>Accessibilité : partiellement conforme.</strong> Ce service est partiellement
        conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1, en
        raison des non-conformités et des limites énumérées ci-dessous.
      </p>
      <h2>Résultats des contrôles</h2>
      <p>
        Chaque page est vérifiée à chaque version par un contrôle automatique (axe-core), et les
        principales par un parcours au clavier seul, sans défaut relevé. Ces contrôles ne couvrent
        pas tous les critères du RGAA : un audit complet, réalisé par une personne qualifiée, reste
        à mener.
      </p>
      <h2>Contenus non accessibles</h2>
      <ul>
        <li>Les critères du RGAA qui demandent un contrôle humain n’ont pas encore été évalués.</li>
        <li>
          Le code QR de l’activation du second facteur est une image ; la clé équivalente est écrite
          en toutes lettres à côté.
        </li>
      </ul>
      <p>Aucune dérogation pour charge disproportionnée n’est invoquée.</p>
      <Etablissement />
      <Recours />
    </Page>
  );
}

function Etablissement() {
  return (
    <>
      <h2>Établissement de cette déclaration</h2>
      <p>
        Cette déclaration a été établie le 23 novembre 2026, par autoévaluation. Technologies
        utilisées : HTML, CSS, JavaScript, WAI-ARIA. Contrôles menés avec Chromium et axe-core.
      </p>
      <h2>Amélioration et contact</h2>
      <p>
        Si vous ne parvenez pas à accéder à un contenu ou à un service, adressez-vous au
        correspondant système d’information de votre organisme : il vous orientera vers une solution
        accessible ou vous transmettra le contenu sous une autre forme. Toute démarche peut aussi
        être faite par téléphone, par courrier ou à l’accueil de votre organisme.
      </p>
    </>
  );
}

function Recours() {
  return (
    <>
      <h2>Voie de recours</h2>
      <p>
        Si vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un contenu et
        que vous n’avez pas obtenu de réponse satisfaisante, vous pouvez saisir le Défenseur des
        droits :
      </p>
      <ul>
        <li>
          <a className="fr-link" href="https://formulaire.defenseurdesdroits.fr" rel="noreferrer">
            par le formulaire en ligne du Défenseur des droits
          </a>
          {" ;"}
        </li>
        <li>
          <a
            className="fr-link"
            href="https://www.defenseurdesdroits.fr/saisir/delegues"
            rel="noreferrer"
          >
            auprès du délégué de votre région
          </a>
          {" ;"}
        </li>
        <li>
          par courrier, gratuitement et sans timbre : Défenseur des droits, Libre réponse 71120,
          75342 Paris CEDEX 07.
        </li>
      </ul>
    </>
  );
}
