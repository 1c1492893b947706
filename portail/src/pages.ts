import { lazyRouteComponent } from "@tanstack/react-router";

// The page that a counsellor opens all day long comes with the portal.
export { PageVue360 } from "./usagers/vue-360/page-vue-360.tsx";

// Each other is loaded when it is first opened: a counsellor never downloads the opérateur’s desk.
export const PageActivitesOrientation = lazyRouteComponent(
  () => import("./activites/page-activites.tsx"),
  "PageActivitesOrientation",
);
export const PageActivitesRendezVous = lazyRouteComponent(
  () => import("./activites/page-activites.tsx"),
  "PageActivitesRendezVous",
);
export const PagePilotage = lazyRouteComponent(
  () => import("./activites/pilotage.tsx"),
  "PagePilotage",
);
export const PageApplication = lazyRouteComponent(
  () => import("./acces-api/application.tsx"),
  "PageApplication",
);
export const Blocages = lazyRouteComponent(() => import("./acces-api/blocages.tsx"), "Blocages");
export const Derogations = lazyRouteComponent(
  () => import("./acces-api/derogations.tsx"),
  "Derogations",
);
export const Developpeur = lazyRouteComponent(
  () => import("./acces-api/developpeur.tsx"),
  "Developpeur",
);
export const NouvelleApplication = lazyRouteComponent(
  () => import("./acces-api/nouvelle-application.tsx"),
  "NouvelleApplication",
);
export const Catalogue = lazyRouteComponent(() => import("./catalogue/catalogue.tsx"), "Catalogue");
export const Conditions = lazyRouteComponent(
  () => import("./catalogue/conditions.tsx"),
  "Conditions",
);
export const DocumentationOutils = lazyRouteComponent(
  () => import("./catalogue/documentation.tsx"),
  "DocumentationOutils",
);
export const DocumentationOutil = lazyRouteComponent(
  () => import("./catalogue/documentation-outil.tsx"),
  "DocumentationOutil",
);
export const EditionCatalogue = lazyRouteComponent(
  () => import("./catalogue/edition.tsx"),
  "EditionCatalogue",
);
export const FeuilleDeRoute = lazyRouteComponent(
  () => import("./catalogue/feuille-de-route.tsx"),
  "FeuilleDeRoute",
);
export const MonPortailPro = lazyRouteComponent(
  () => import("./catalogue/mon-portail-pro.tsx"),
  "MonPortailPro",
);
export const PageDemarches = lazyRouteComponent(
  () => import("./accompagnement/page-demarches.tsx"),
  "PageDemarches",
);
export const PageIntensite = lazyRouteComponent(
  () => import("./accompagnement/page-intensite.tsx"),
  "PageIntensite",
);
export const PageObjectif = lazyRouteComponent(
  () => import("./accompagnement/page-objectif.tsx"),
  "PageObjectif",
);
export const PagePeriodes = lazyRouteComponent(
  () => import("./accompagnement/page-periodes.tsx"),
  "PagePeriodes",
);
export const PagePrescriptions = lazyRouteComponent(
  () => import("./accompagnement/page-prescriptions.tsx"),
  "PagePrescriptions",
);
export const PrescriptionRecue = lazyRouteComponent(
  () => import("./accompagnement/prescription-recue.tsx"),
  "PrescriptionRecue",
);
export const PrescriptionsRecues = lazyRouteComponent(
  () => import("./accompagnement/prescriptions-recues.tsx"),
  "PrescriptionsRecues",
);
export const PageContrat = lazyRouteComponent(
  () => import("./contrat-engagement/page-contrat.tsx"),
  "PageContrat",
);
export const AnnexeEnVigueur = lazyRouteComponent(
  () => import("./conventions/annexe-en-vigueur.tsx"),
  "AnnexeEnVigueur",
);
export const ListeConventions = lazyRouteComponent(
  () => import("./conventions/liste-conventions.tsx"),
  "ListeConventions",
);
export const MaConvention = lazyRouteComponent(
  () => import("./conventions/ma-convention.tsx"),
  "MaConvention",
);
export const PageConvention = lazyRouteComponent(
  () => import("./conventions/page-convention.tsx"),
  "PageConvention",
);
export const DemandesOperateur = lazyRouteComponent(
  () => import("./demandes-acces/demandes-operateur.tsx"),
  "DemandesOperateur",
);
export const DemandesPartenaire = lazyRouteComponent(
  () => import("./demandes-acces/demandes-partenaire.tsx"),
  "DemandesPartenaire",
);
export const NouvelleDemande = lazyRouteComponent(
  () => import("./demandes-acces/nouvelle-demande.tsx"),
  "NouvelleDemande",
);
export const OuverturesOperateur = lazyRouteComponent(
  () => import("./demandes-acces/ouvertures-operateur.tsx"),
  "OuverturesOperateur",
);
export const DemandeOperateur = lazyRouteComponent(
  () => import("./demandes-acces/page-demande.tsx"),
  "DemandeOperateur",
);
export const DemandePartenaire = lazyRouteComponent(
  () => import("./demandes-acces/page-demande.tsx"),
  "DemandePartenaire",
);
export const PageDiagnostic = lazyRouteComponent(
  () => import("./diagnostic/page-diagnostic.tsx"),
  "PageDiagnostic",
);
export const DonneesPersonnelles = lazyRouteComponent(
  () => import("./donnees-personnelles/donnees-personnelles.tsx"),
  "DonneesPersonnelles",
);
export const AnnuairePartenaire = lazyRouteComponent(
  () => import("./habilitations/agents/annuaire.tsx"),
  "AnnuairePartenaire",
);
export const Comptes = lazyRouteComponent(
  () => import("./habilitations/agents/comptes.tsx"),
  "Comptes",
);
export const Demandes = lazyRouteComponent(
  () => import("./habilitations/agents/demandes.tsx"),
  "Demandes",
);
export const FicheAgent = lazyRouteComponent(
  () => import("./habilitations/agents/fiche-agent.tsx"),
  "FicheAgent",
);
export const ImportComptes = lazyRouteComponent(
  () => import("./habilitations/agents/import-comptes.tsx"),
  "ImportComptes",
);
export const MesAcces = lazyRouteComponent(
  () => import("./habilitations/agents/mes-acces.tsx"),
  "MesAcces",
);
export const Taches = lazyRouteComponent(
  () => import("./habilitations/agents/taches.tsx"),
  "Taches",
);
export const ListeTiers = lazyRouteComponent(
  () => import("./habilitations/agents/tiers.tsx"),
  "ListeTiers",
);
export const Audit = lazyRouteComponent(() => import("./habilitations/audit/audit.tsx"), "Audit");
export const Interventions = lazyRouteComponent(
  () => import("./habilitations/interventions.tsx"),
  "Interventions",
);
export const NominationsOperateur = lazyRouteComponent(
  () => import("./habilitations/rgc/nominations-operateur.tsx"),
  "NominationsOperateur",
);
export const PageNomination = lazyRouteComponent(
  () => import("./habilitations/rgc/page-nomination.tsx"),
  "PageNomination",
);
export const ApresSecondFacteur = lazyRouteComponent(
  () => import("./identite/apres-second-facteur.tsx"),
  "ApresSecondFacteur",
);
export const SessionReprise = lazyRouteComponent(
  () => import("./identite/session-reprise.tsx"),
  "SessionReprise",
);
export const Accessibilite = lazyRouteComponent(
  () => import("./informations/accessibilite.tsx"),
  "Accessibilite",
);
export const MentionsLegales = lazyRouteComponent(
  () => import("./informations/mentions-legales.tsx"),
  "MentionsLegales",
);
export const Courriels = lazyRouteComponent(
  () => import("./notifications/courriels.tsx"),
  "Courriels",
);
export const MesNotifications = lazyRouteComponent(
  () => import("./notifications/mes-notifications.tsx"),
  "MesNotifications",
);
export const AccueilOperateur = lazyRouteComponent(
  () => import("./operateur/accueil.tsx"),
  "AccueilOperateur",
);
export const PageOrientation = lazyRouteComponent(
  () => import("./orientation/page-orientation.tsx"),
  "PageOrientation",
);
export const AutrePlateforme = lazyRouteComponent(
  () => import("./portail-emploi/accueil.tsx"),
  "AutrePlateforme",
);
export const PortailEmploi = lazyRouteComponent(
  () => import("./portail-emploi/accueil.tsx"),
  "PortailEmploi",
);
export const PageProfil = lazyRouteComponent(
  () => import("./projets/page-profil.tsx"),
  "PageProfil",
);
export const PageSituation = lazyRouteComponent(
  () => import("./usagers/situation/page-situation.tsx"),
  "PageSituation",
);
export const PageEntretiens = lazyRouteComponent(
  () => import("./entretiens/page-entretiens.tsx"),
  "PageEntretiens",
);
export const PageRendezVous = lazyRouteComponent(
  () => import("./rendez-vous/page-rendez-vous.tsx"),
  "PageRendezVous",
);
export const Conservation = lazyRouteComponent(
  () => import("./conservation/page-conservation.tsx"),
  "PageConservation",
);
export const PageSecurite = lazyRouteComponent(
  () => import("./securite/securite.tsx"),
  "PageSecurite",
);
export const PageEvaluation = lazyRouteComponent(
  () => import("./securite/page-evaluation.tsx"),
  "PageEvaluation",
);
export const PageComite = lazyRouteComponent(
  () => import("./securite/page-comite.tsx"),
  "PageComite",
);
export const Signalements = lazyRouteComponent(
  () => import("./signalements/signalements.tsx"),
  "Signalements",
);
export const SignalementOuvert = lazyRouteComponent(
  () => import("./signalements/page-signalement.tsx"),
  "SignalementOuvert",
);
export const ExercicesDesDroits = lazyRouteComponent(
  () => import("./donnees-personnelles/exercice/exercices.tsx"),
  "ExercicesDesDroits",
);
export const ExerciceOuvert = lazyRouteComponent(
  () => import("./donnees-personnelles/exercice/page-exercice.tsx"),
  "ExerciceOuvert",
);
export const EntraideOuverte = lazyRouteComponent(
  () => import("./donnees-personnelles/exercice/page-entraide.tsx"),
  "EntraideOuverte",
);
export const Aide = lazyRouteComponent(() => import("./sollicitations/aide.tsx"), "Aide");
export const SollicitationsOperateur = lazyRouteComponent(
  () => import("./sollicitations/aide.tsx"),
  "SollicitationsOperateur",
);
export const SollicitationOperateur = lazyRouteComponent(
  () => import("./sollicitations/page-sollicitation.tsx"),
  "SollicitationOperateur",
);
export const SollicitationPartenaire = lazyRouteComponent(
  () => import("./sollicitations/page-sollicitation.tsx"),
  "SollicitationPartenaire",
);
export const PageSignalement = lazyRouteComponent(
  () => import("./sollicitations/signalement.tsx"),
  "PageSignalement",
);
export const Recherche = lazyRouteComponent(
  () => import("./usagers/recherche/recherche.tsx"),
  "Recherche",
);
export const PageWebhook = lazyRouteComponent(
  () => import("./webhooks/page-webhook.tsx"),
  "PageWebhook",
);
export const PageWebhooks = lazyRouteComponent(
  () => import("./webhooks/page-webhooks.tsx"),
  "PageWebhooks",
);
