import { lazyRouteComponent } from "@tanstack/react-router";
import { EcranAbsent, repond } from "./kit/ecran-absent.ts";

// A screen that cannot be fetched from a service that answers is of a former release: the router reloads the portal,
// once. Reloaded while the service is away, the portal itself would leave.
const page: typeof lazyRouteComponent = (importer, nom) =>
  lazyRouteComponent(
    () =>
      importer().catch(async (cause) => {
        throw (await repond()) ? cause : new EcranAbsent("Écran non chargé");
      }),
    nom,
  );

// The page that a counsellor opens all day long comes with the portal.
export { PageVue360 } from "./usagers/vue-360/page-vue-360.tsx";

// Each other is loaded when it is first opened: a counsellor never downloads the opérateur’s desk.
export const PageActivitesOrientation = page(
  () => import("./activites/page-activites.tsx"),
  "PageActivitesOrientation",
);
export const PageActivitesRendezVous = page(
  () => import("./activites/page-activites.tsx"),
  "PageActivitesRendezVous",
);
export const PagePilotage = page(() => import("./activites/pilotage.tsx"), "PagePilotage");
export const PageApplication = page(() => import("./acces-api/application.tsx"), "PageApplication");
export const Blocages = page(() => import("./acces-api/blocages.tsx"), "Blocages");
export const Derogations = page(() => import("./acces-api/derogations.tsx"), "Derogations");
export const Developpeur = page(() => import("./acces-api/developpeur.tsx"), "Developpeur");
export const NouvelleApplication = page(
  () => import("./acces-api/nouvelle-application.tsx"),
  "NouvelleApplication",
);
export const Catalogue = page(() => import("./catalogue/catalogue.tsx"), "Catalogue");
export const Conditions = page(() => import("./catalogue/conditions.tsx"), "Conditions");
export const DocumentationOutils = page(
  () => import("./catalogue/documentation.tsx"),
  "DocumentationOutils",
);
export const DocumentationOutil = page(
  () => import("./catalogue/documentation-outil.tsx"),
  "DocumentationOutil",
);
export const EditionCatalogue = page(() => import("./catalogue/edition.tsx"), "EditionCatalogue");
export const FeuilleDeRoute = page(
  () => import("./catalogue/feuille-de-route.tsx"),
  "FeuilleDeRoute",
);
export const MonPortailPro = page(() => import("./catalogue/mon-portail-pro.tsx"), "MonPortailPro");
export const PageDemarches = page(
  () => import("./accompagnement/page-demarches.tsx"),
  "PageDemarches",
);
export const PageIntensite = page(
  () => import("./accompagnement/page-intensite.tsx"),
  "PageIntensite",
);
export const PageObjectif = page(
  () => import("./accompagnement/page-objectif.tsx"),
  "PageObjectif",
);
export const PagePeriodes = page(
  () => import("./accompagnement/page-periodes.tsx"),
  "PagePeriodes",
);
export const PagePrescriptions = page(
  () => import("./accompagnement/page-prescriptions.tsx"),
  "PagePrescriptions",
);
export const PrescriptionRecue = page(
  () => import("./accompagnement/prescription-recue.tsx"),
  "PrescriptionRecue",
);
export const PrescriptionsRecues = page(
  () => import("./accompagnement/prescriptions-recues.tsx"),
  "PrescriptionsRecues",
);
export const PageContrat = page(
  () => import("./contrat-engagement/page-contrat.tsx"),
  "PageContrat",
);
export const AnnexeEnVigueur = page(
  () => import("./conventions/annexe-en-vigueur.tsx"),
  "AnnexeEnVigueur",
);
export const ListeConventions = page(
  () => import("./conventions/liste-conventions.tsx"),
  "ListeConventions",
);
export const MaConvention = page(() => import("./conventions/ma-convention.tsx"), "MaConvention");
export const PageConvention = page(
  () => import("./conventions/page-convention.tsx"),
  "PageConvention",
);
export const DemandesOperateur = page(
  () => import("./demandes-acces/demandes-operateur.tsx"),
  "DemandesOperateur",
);
export const DemandesPartenaire = page(
  () => import("./demandes-acces/demandes-partenaire.tsx"),
  "DemandesPartenaire",
);
export const NouvelleDemande = page(
  () => import("./demandes-acces/nouvelle-demande.tsx"),
  "NouvelleDemande",
);
export const OuverturesOperateur = page(
  () => import("./demandes-acces/ouvertures-operateur.tsx"),
  "OuverturesOperateur",
);
export const DemandeOperateur = page(
  () => import("./demandes-acces/page-demande.tsx"),
  "DemandeOperateur",
);
export const DemandePartenaire = page(
  () => import("./demandes-acces/page-demande.tsx"),
  "DemandePartenaire",
);
export const PageDiagnostic = page(
  () => import("./diagnostic/page-diagnostic.tsx"),
  "PageDiagnostic",
);
export const DonneesPersonnelles = page(
  () => import("./donnees-personnelles/donnees-personnelles.tsx"),
  "DonneesPersonnelles",
);
export const AnnuairePartenaire = page(
  () => import("./habilitations/agents/annuaire.tsx"),
  "AnnuairePartenaire",
);
export const Comptes = page(() => import("./habilitations/agents/comptes.tsx"), "Comptes");
export const Demandes = page(() => import("./habilitations/agents/demandes.tsx"), "Demandes");
export const FicheAgent = page(
  () => import("./habilitations/agents/fiche-agent.tsx"),
  "FicheAgent",
);
export const ImportComptes = page(
  () => import("./habilitations/agents/import-comptes.tsx"),
  "ImportComptes",
);
export const MesAcces = page(() => import("./habilitations/agents/mes-acces.tsx"), "MesAcces");
export const Taches = page(() => import("./habilitations/agents/taches.tsx"), "Taches");
export const ListeTiers = page(() => import("./habilitations/agents/tiers.tsx"), "ListeTiers");
export const Audit = page(() => import("./habilitations/audit/audit.tsx"), "Audit");
export const Interventions = page(
  () => import("./habilitations/interventions.tsx"),
  "Interventions",
);
export const NominationsOperateur = page(
  () => import("./habilitations/rgc/nominations-operateur.tsx"),
  "NominationsOperateur",
);
export const PageNomination = page(
  () => import("./habilitations/rgc/page-nomination.tsx"),
  "PageNomination",
);
export const ApresSecondFacteur = page(
  () => import("./identite/apres-second-facteur.tsx"),
  "ApresSecondFacteur",
);
export const SessionReprise = page(
  () => import("./identite/session-reprise.tsx"),
  "SessionReprise",
);
export const Accessibilite = page(
  () => import("./informations/accessibilite.tsx"),
  "Accessibilite",
);
export const MentionsLegales = page(
  () => import("./informations/mentions-legales.tsx"),
  "MentionsLegales",
);
export const Courriels = page(() => import("./notifications/courriels.tsx"), "Courriels");
export const MesNotifications = page(
  () => import("./notifications/mes-notifications.tsx"),
  "MesNotifications",
);
export const AccueilOperateur = page(() => import("./operateur/accueil.tsx"), "AccueilOperateur");
export const PageOrientation = page(
  () => import("./orientation/page-orientation.tsx"),
  "PageOrientation",
);
export const AutrePlateforme = page(
  () => import("./portail-emploi/accueil.tsx"),
  "AutrePlateforme",
);
export const PortailEmploi = page(() => import("./portail-emploi/accueil.tsx"), "PortailEmploi");
export const PageProfil = page(() => import("./projets/page-profil.tsx"), "PageProfil");
export const PageSituation = page(
  () => import("./usagers/situation/page-situation.tsx"),
  "PageSituation",
);
export const PageEntretiens = page(
  () => import("./entretiens/page-entretiens.tsx"),
  "PageEntretiens",
);
export const PageRendezVous = page(
  () => import("./rendez-vous/page-rendez-vous.tsx"),
  "PageRendezVous",
);
export const Conservation = page(
  () => import("./conservation/page-conservation.tsx"),
  "PageConservation",
);
export const PageConfidentialite = page(
  () => import("./confidentialite/page-confidentialite.tsx"),
  "PageConfidentialite",
);
export const PageInformation = page(
  () => import("./donnees-personnelles/information/page-information.tsx"),
  "PageInformation",
);
export const PageSecurite = page(() => import("./securite/securite.tsx"), "PageSecurite");
export const PageEvaluation = page(
  () => import("./securite/page-evaluation.tsx"),
  "PageEvaluation",
);
export const PageComite = page(() => import("./securite/page-comite.tsx"), "PageComite");
export const PageTextes = page(() => import("./securite/sensibilisation/textes.tsx"), "PageTextes");
export const PageSensibilisation = page(
  () => import("./securite/sensibilisation/ma-sensibilisation.tsx"),
  "PageSensibilisation",
);
export const PageSensibilisations = page(
  () => import("./securite/sensibilisation/sensibilisations.tsx"),
  "PageSensibilisations",
);
export const Signalements = page(() => import("./signalements/signalements.tsx"), "Signalements");
export const SignalementOuvert = page(
  () => import("./signalements/page-signalement.tsx"),
  "SignalementOuvert",
);
export const ExercicesDesDroits = page(
  () => import("./donnees-personnelles/exercice/exercices.tsx"),
  "ExercicesDesDroits",
);
export const ExerciceOuvert = page(
  () => import("./donnees-personnelles/exercice/page-exercice.tsx"),
  "ExerciceOuvert",
);
export const EntraideOuverte = page(
  () => import("./donnees-personnelles/exercice/page-entraide.tsx"),
  "EntraideOuverte",
);
export const Aide = page(() => import("./sollicitations/aide.tsx"), "Aide");
export const SollicitationsOperateur = page(
  () => import("./sollicitations/aide.tsx"),
  "SollicitationsOperateur",
);
export const SollicitationOperateur = page(
  () => import("./sollicitations/page-sollicitation.tsx"),
  "SollicitationOperateur",
);
export const SollicitationPartenaire = page(
  () => import("./sollicitations/page-sollicitation.tsx"),
  "SollicitationPartenaire",
);
export const PageSignalement = page(
  () => import("./sollicitations/signalement.tsx"),
  "PageSignalement",
);
export const Recherche = page(() => import("./usagers/recherche/recherche.tsx"), "Recherche");
export const PageWebhook = page(() => import("./webhooks/page-webhook.tsx"), "PageWebhook");
export const PageWebhooks = page(() => import("./webhooks/page-webhooks.tsx"), "PageWebhooks");
