import { Page } from "../kit/page.tsx";
import { Conservation } from "./conservation.tsx";
import { Droits } from "./droits.tsx";

const FINALITES = [
  "l’inscription sur la liste des demandeurs d’emploi et la gestion de cette liste ;",
  "l’orientation et la réorientation des demandeurs d’emploi ;",
  "le partage des informations du parcours d’accompagnement : diagnostic, contrat d’engagement, projet professionnel ;",
  "le contrôle du respect du contrat d’engagement ;",
  "les procédures et décisions de sanction, dont la suspension-remobilisation.",
];

/** Information of persons: purposes, recipients, retention, rights. */
export function DonneesPersonnelles() {
  return (
    <Page titre="Données personnelles">
      <p className="m-chapeau">
        Ce que le service enregistre, pour quoi, combien de temps, et comment exercer vos droits.
      </p>
      <h2>Responsable du traitement</h2>
      <p>
        Le traitement est mis en œuvre sous la responsabilité du directeur général de France Travail
        (article R. 5312-38 du code du travail). Chaque partenaire est seul responsable des
        traitements qu’il mène pour son propre compte avec les données reçues.
      </p>
      {/* CONV-2 */}
      <h2>Finalités</h2>
      <p>Les données des personnes accompagnées servent uniquement à :</p>
      <ul>
        {FINALITES.map((finalite) => (
          <li key={finalite}>{finalite}</li>
        ))}
      </ul>
      <p>
        S’y ajoutent, selon les priorités fixées par le comité national : répondre aux besoins des
        employeurs, accéder à la formation, former les professionnels, piloter et expérimenter.
      </p>
      <h2>Destinataires</h2>
      <p>
        Les agents habilités des organismes qui accompagnent la personne, dans la limite de leur
        périmètre. Le numéro de sécurité sociale sert à rapprocher et à fiabiliser les dossiers : il
        n’apparaît dans aucun résultat de recherche.
      </p>
      <h2>Vos données d’agent</h2>
      <p>
        Votre nom, votre adresse professionnelle, votre fonction et votre organisme viennent de
        ProConnect et de votre habilitation. Chacun de vos accès est enregistré : date, acte,
        finalité, personne concernée, issue. Les personnes habilitées à suivre un dossier voient qui
        l’a consulté.
      </p>
      <Conservation />
      <Droits />
    </Page>
  );
}
