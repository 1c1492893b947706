import {
  type AsyncRouteComponent,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from "@tanstack/react-router";
import { Cadre } from "./cadre/cadre.tsx";
import { PageEnPanne } from "./cadre/page-en-panne.tsx";
import { PageIntrouvable } from "./cadre/page-introuvable.tsx";
import { Reserve } from "./identite/reserve.tsx";

// Each page is loaded when it is first opened: a counsellor never downloads the opérateur’s desk.
const PageApplication = lazyRouteComponent(
  () => import("./acces-api/application.tsx"),
  "PageApplication",
);
const Blocages = lazyRouteComponent(() => import("./acces-api/blocages.tsx"), "Blocages");
const Derogations = lazyRouteComponent(() => import("./acces-api/derogations.tsx"), "Derogations");
const Developpeur = lazyRouteComponent(() => import("./acces-api/developpeur.tsx"), "Developpeur");
const NouvelleApplication = lazyRouteComponent(
  () => import("./acces-api/nouvelle-application.tsx"),
  "NouvelleApplication",
);
const Catalogue = lazyRouteComponent(() => import("./catalogue/catalogue.tsx"), "Catalogue");
const Conditions = lazyRouteComponent(() => import("./catalogue/conditions.tsx"), "Conditions");
const EditionCatalogue = lazyRouteComponent(
  () => import("./catalogue/edition.tsx"),
  "EditionCatalogue",
);
const FeuilleDeRoute = lazyRouteComponent(
  () => import("./catalogue/feuille-de-route.tsx"),
  "FeuilleDeRoute",
);
const MonPortailPro = lazyRouteComponent(
  () => import("./catalogue/mon-portail-pro.tsx"),
  "MonPortailPro",
);
const PageDemarches = lazyRouteComponent(
  () => import("./accompagnement/page-demarches.tsx"),
  "PageDemarches",
);
const PageIntensite = lazyRouteComponent(
  () => import("./accompagnement/page-intensite.tsx"),
  "PageIntensite",
);
const PageObjectif = lazyRouteComponent(
  () => import("./accompagnement/page-objectif.tsx"),
  "PageObjectif",
);
const PagePeriodes = lazyRouteComponent(
  () => import("./accompagnement/page-periodes.tsx"),
  "PagePeriodes",
);
const PagePrescriptions = lazyRouteComponent(
  () => import("./accompagnement/page-prescriptions.tsx"),
  "PagePrescriptions",
);
const PageContrat = lazyRouteComponent(
  () => import("./contrat-engagement/page-contrat.tsx"),
  "PageContrat",
);
const AnnexeEnVigueur = lazyRouteComponent(
  () => import("./conventions/annexe-en-vigueur.tsx"),
  "AnnexeEnVigueur",
);
const ListeConventions = lazyRouteComponent(
  () => import("./conventions/liste-conventions.tsx"),
  "ListeConventions",
);
const MaConvention = lazyRouteComponent(
  () => import("./conventions/ma-convention.tsx"),
  "MaConvention",
);
const PageConvention = lazyRouteComponent(
  () => import("./conventions/page-convention.tsx"),
  "PageConvention",
);
const DemandesOperateur = lazyRouteComponent(
  () => import("./demandes-acces/demandes-operateur.tsx"),
  "DemandesOperateur",
);
const DemandesPartenaire = lazyRouteComponent(
  () => import("./demandes-acces/demandes-partenaire.tsx"),
  "DemandesPartenaire",
);
const NouvelleDemande = lazyRouteComponent(
  () => import("./demandes-acces/nouvelle-demande.tsx"),
  "NouvelleDemande",
);
const OuverturesOperateur = lazyRouteComponent(
  () => import("./demandes-acces/ouvertures-operateur.tsx"),
  "OuverturesOperateur",
);
const DemandeOperateur = lazyRouteComponent(
  () => import("./demandes-acces/page-demande.tsx"),
  "DemandeOperateur",
);
const DemandePartenaire = lazyRouteComponent(
  () => import("./demandes-acces/page-demande.tsx"),
  "DemandePartenaire",
);
const PageDiagnostic = lazyRouteComponent(
  () => import("./diagnostic/page-diagnostic.tsx"),
  "PageDiagnostic",
);
const DonneesPersonnelles = lazyRouteComponent(
  () => import("./donnees-personnelles/donnees-personnelles.tsx"),
  "DonneesPersonnelles",
);
const AnnuairePartenaire = lazyRouteComponent(
  () => import("./habilitations/agents/annuaire.tsx"),
  "AnnuairePartenaire",
);
const Comptes = lazyRouteComponent(() => import("./habilitations/agents/comptes.tsx"), "Comptes");
const Demandes = lazyRouteComponent(
  () => import("./habilitations/agents/demandes.tsx"),
  "Demandes",
);
const FicheAgent = lazyRouteComponent(
  () => import("./habilitations/agents/fiche-agent.tsx"),
  "FicheAgent",
);
const ImportComptes = lazyRouteComponent(
  () => import("./habilitations/agents/import-comptes.tsx"),
  "ImportComptes",
);
const MesAcces = lazyRouteComponent(
  () => import("./habilitations/agents/mes-acces.tsx"),
  "MesAcces",
);
const Taches = lazyRouteComponent(() => import("./habilitations/agents/taches.tsx"), "Taches");
const ListeTiers = lazyRouteComponent(
  () => import("./habilitations/agents/tiers.tsx"),
  "ListeTiers",
);
const Audit = lazyRouteComponent(() => import("./habilitations/audit/audit.tsx"), "Audit");
const Interventions = lazyRouteComponent(
  () => import("./habilitations/interventions.tsx"),
  "Interventions",
);
const NominationsOperateur = lazyRouteComponent(
  () => import("./habilitations/rgc/nominations-operateur.tsx"),
  "NominationsOperateur",
);
const PageNomination = lazyRouteComponent(
  () => import("./habilitations/rgc/page-nomination.tsx"),
  "PageNomination",
);
const ApresSecondFacteur = lazyRouteComponent(
  () => import("./identite/apres-second-facteur.tsx"),
  "ApresSecondFacteur",
);
const SessionReprise = lazyRouteComponent(
  () => import("./identite/session-reprise.tsx"),
  "SessionReprise",
);
const Accessibilite = lazyRouteComponent(
  () => import("./informations/accessibilite.tsx"),
  "Accessibilite",
);
const MentionsLegales = lazyRouteComponent(
  () => import("./informations/mentions-legales.tsx"),
  "MentionsLegales",
);
const Courriels = lazyRouteComponent(() => import("./notifications/courriels.tsx"), "Courriels");
const MesNotifications = lazyRouteComponent(
  () => import("./notifications/mes-notifications.tsx"),
  "MesNotifications",
);
const AccueilOperateur = lazyRouteComponent(
  () => import("./operateur/accueil.tsx"),
  "AccueilOperateur",
);
const PageOrientation = lazyRouteComponent(
  () => import("./orientation/page-orientation.tsx"),
  "PageOrientation",
);
const AutrePlateforme = lazyRouteComponent(
  () => import("./portail-emploi/accueil.tsx"),
  "AutrePlateforme",
);
const PortailEmploi = lazyRouteComponent(
  () => import("./portail-emploi/accueil.tsx"),
  "PortailEmploi",
);
const PageProfil = lazyRouteComponent(() => import("./projets/page-profil.tsx"), "PageProfil");
const PageEntretiens = lazyRouteComponent(
  () => import("./entretiens/page-entretiens.tsx"),
  "PageEntretiens",
);
const PageRendezVous = lazyRouteComponent(
  () => import("./rendez-vous/page-rendez-vous.tsx"),
  "PageRendezVous",
);
const Aide = lazyRouteComponent(() => import("./sollicitations/aide.tsx"), "Aide");
const SollicitationsOperateur = lazyRouteComponent(
  () => import("./sollicitations/aide.tsx"),
  "SollicitationsOperateur",
);
const SollicitationOperateur = lazyRouteComponent(
  () => import("./sollicitations/page-sollicitation.tsx"),
  "SollicitationOperateur",
);
const SollicitationPartenaire = lazyRouteComponent(
  () => import("./sollicitations/page-sollicitation.tsx"),
  "SollicitationPartenaire",
);
const PageSignalement = lazyRouteComponent(
  () => import("./sollicitations/signalement.tsx"),
  "PageSignalement",
);
const Recherche = lazyRouteComponent(
  () => import("./usagers/recherche/recherche.tsx"),
  "Recherche",
);
const PageVue360 = lazyRouteComponent(
  () => import("./usagers/vue-360/page-vue-360.tsx"),
  "PageVue360",
);
const PageWebhook = lazyRouteComponent(() => import("./webhooks/page-webhook.tsx"), "PageWebhook");
const PageWebhooks = lazyRouteComponent(
  () => import("./webhooks/page-webhooks.tsx"),
  "PageWebhooks",
);

const racine = createRootRoute({ component: Cadre, notFoundComponent: PageIntrouvable });

const arbre = racine.addChildren([
  page("/", reservee(MonPortailPro)),
  page("/second-facteur", reservee(ApresSecondFacteur)),
  page("/session-reprise", reservee(SessionReprise)),
  page("/suivi-de-parcours/recherche", reservee(Recherche)),
  page("/suivi-de-parcours/dossiers/$cle", reservee(PageVue360)),
  page("/suivi-de-parcours/dossiers/$cle/orientation", reservee(PageOrientation)),
  page("/suivi-de-parcours/dossiers/$cle/contrat", reservee(PageContrat)),
  page("/suivi-de-parcours/dossiers/$cle/diagnostic", reservee(PageDiagnostic)),
  page("/suivi-de-parcours/dossiers/$cle/objectif", reservee(PageObjectif)),
  page("/suivi-de-parcours/dossiers/$cle/demarches", reservee(PageDemarches)),
  page("/suivi-de-parcours/dossiers/$cle/intensite", reservee(PageIntensite)),
  page("/suivi-de-parcours/dossiers/$cle/rendez-vous", reservee(PageRendezVous)),
  page("/suivi-de-parcours/dossiers/$cle/profil", reservee(PageProfil)),
  page("/suivi-de-parcours/dossiers/$cle/entretiens", reservee(PageEntretiens)),
  page("/suivi-de-parcours/dossiers/$cle/periodes", reservee(PagePeriodes)),
  page("/suivi-de-parcours/dossiers/$cle/prescriptions", reservee(PagePrescriptions)),
  page("/conditions", reservee(Conditions)),
  page("/portail-emploi", reservee(PortailEmploi)),
  page("/plateformes/$code", reservee(AutrePlateforme)),
  page("/catalogue", reservee(Catalogue)),
  page("/operateur", reservee(AccueilOperateur)),
  page("/operateur/catalogue", reservee(EditionCatalogue)),
  page("/notifications", reservee(MesNotifications)),
  page("/operateur/courriels", reservee(Courriels)),
  page("/operateur/conventions", reservee(ListeConventions)),
  page("/operateur/conventions/$id", reservee(PageConvention)),
  page("/ma-convention", reservee(MaConvention)),
  page("/demandes-acces", reservee(DemandesPartenaire)),
  page("/demandes-acces/nouvelle", reservee(NouvelleDemande)),
  page("/demandes-acces/$id", reservee(DemandePartenaire)),
  page("/operateur/demandes-acces", reservee(DemandesOperateur)),
  page("/operateur/demandes-acces/$id", reservee(DemandeOperateur)),
  page("/operateur/ouvertures", reservee(OuverturesOperateur)),
  page("/aide", reservee(Aide)),
  page("/aide/$plateforme", reservee(PageSignalement)),
  page("/aide/sollicitations/$id", reservee(SollicitationPartenaire)),
  page("/operateur/sollicitations", reservee(SollicitationsOperateur)),
  page("/operateur/sollicitations/$id", reservee(SollicitationOperateur)),
  page("/annexes/$nature", reservee(AnnexeEnVigueur)),
  page("/feuille-de-route", reservee(FeuilleDeRoute)),
  page("/mes-acces", reservee(MesAcces)),
  page("/gestion-des-comptes", reservee(Comptes)),
  page("/gestion-des-comptes/agents/$id", reservee(FicheAgent)),
  page("/gestion-des-comptes/demandes", reservee(Demandes)),
  page("/gestion-des-comptes/taches", reservee(Taches)),
  page("/gestion-des-comptes/import", reservee(ImportComptes)),
  page("/gestion-des-comptes/tiers", reservee(ListeTiers)),
  page("/gestion-des-comptes/annuaire", reservee(AnnuairePartenaire)),
  page("/gestion-des-comptes/nomination", reservee(PageNomination)),
  page("/gestion-des-comptes/audit", reservee(Audit)),
  page("/operateur/nominations", reservee(NominationsOperateur)),
  page("/developpeur", reservee(Developpeur)),
  page("/developpeur/nouvelle", reservee(NouvelleApplication)),
  page("/developpeur/applications/$id", reservee(PageApplication)),
  page("/developpeur/applications/$id/webhooks", reservee(PageWebhooks)),
  page("/developpeur/applications/$id/webhooks/$abonnementId", reservee(PageWebhook)),
  page("/operateur/blocages", reservee(Blocages)),
  page("/operateur/derogations", reservee(Derogations)),
  page("/operateur/interventions", reservee(Interventions)),
  page("/derogations", reservee(Derogations)),
  page("/mentions-legales", MentionsLegales),
  page("/accessibilite", Accessibilite),
  page("/donnees-personnelles", DonneesPersonnelles),
]);

export const routeur = createRouter({
  routeTree: arbre,
  defaultErrorComponent: PageEnPanne,
  scrollRestoration: true,
});

function page<Chemin extends string>(path: Chemin, component: RouteComponent) {
  return createRoute({ getParentRoute: () => racine, path, component });
}

function reservee(Contenu: AsyncRouteComponent<object>): RouteComponent {
  const Reservee: AsyncRouteComponent<object> = () => (
    <Reserve>
      <Contenu />
    </Reserve>
  );
  // The router waits for the page before it leaves the former one: nothing flashes.
  Reservee.preload = Contenu.preload;
  return Reservee;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof routeur;
  }
}
