import {
  type AsyncRouteComponent,
  createRootRoute,
  createRoute,
  createRouter,
  type RouteComponent,
} from "@tanstack/react-router";
import { Cadre } from "./cadre/cadre.tsx";
import { PageEnPanne } from "./cadre/page-en-panne.tsx";
import { PageIntrouvable } from "./cadre/page-introuvable.tsx";
import { Reserve } from "./identite/reserve.tsx";
import * as pages from "./pages.ts";

const racine = createRootRoute({ component: Cadre, notFoundComponent: PageIntrouvable });

const arbre = racine.addChildren([
  page("/", reservee(pages.MonPortailPro)),
  page("/second-facteur", reservee(pages.ApresSecondFacteur)),
  page("/session-reprise", reservee(pages.SessionReprise)),
  page("/suivi-de-parcours/recherche", reservee(pages.Recherche)),
  page("/suivi-de-parcours/dossiers/$cle", reservee(pages.PageVue360)),
  page("/suivi-de-parcours/dossiers/$cle/orientation", reservee(pages.PageOrientation)),
  page("/suivi-de-parcours/dossiers/$cle/contrat", reservee(pages.PageContrat)),
  page("/suivi-de-parcours/dossiers/$cle/diagnostic", reservee(pages.PageDiagnostic)),
  page("/suivi-de-parcours/dossiers/$cle/objectif", reservee(pages.PageObjectif)),
  page("/suivi-de-parcours/dossiers/$cle/demarches", reservee(pages.PageDemarches)),
  page("/suivi-de-parcours/dossiers/$cle/intensite", reservee(pages.PageIntensite)),
  page("/suivi-de-parcours/dossiers/$cle/rendez-vous", reservee(pages.PageRendezVous)),
  page("/suivi-de-parcours/dossiers/$cle/profil", reservee(pages.PageProfil)),
  page("/suivi-de-parcours/dossiers/$cle/situation", reservee(pages.PageSituation)),
  page("/suivi-de-parcours/dossiers/$cle/information", reservee(pages.PageInformation)),
  page("/suivi-de-parcours/dossiers/$cle/entretiens", reservee(pages.PageEntretiens)),
  page("/suivi-de-parcours/dossiers/$cle/periodes", reservee(pages.PagePeriodes)),
  page("/suivi-de-parcours/dossiers/$cle/prescriptions", reservee(pages.PagePrescriptions)),
  page("/suivi-de-parcours/prescriptions-recues", reservee(pages.PrescriptionsRecues)),
  page("/suivi-de-parcours/prescriptions-recues/$id", reservee(pages.PrescriptionRecue)),
  page("/activites/orientation", reservee(pages.PageActivitesOrientation)),
  page("/activites/rendez-vous", reservee(pages.PageActivitesRendezVous)),
  page("/pilotage", reservee(pages.PagePilotage)),
  page("/conditions", reservee(pages.Conditions)),
  page("/portail-emploi", reservee(pages.PortailEmploi)),
  page("/plateformes/$code", reservee(pages.AutrePlateforme)),
  page("/catalogue", reservee(pages.Catalogue)),
  page("/documentation", reservee(pages.DocumentationOutils)),
  page("/documentation/$element", reservee(pages.DocumentationOutil)),
  page("/operateur", reservee(pages.AccueilOperateur)),
  page("/operateur/catalogue", reservee(pages.EditionCatalogue)),
  page("/notifications", reservee(pages.MesNotifications)),
  page("/operateur/courriels", reservee(pages.Courriels)),
  page("/operateur/conventions", reservee(pages.ListeConventions)),
  page("/operateur/conventions/$id", reservee(pages.PageConvention)),
  page("/ma-convention", reservee(pages.MaConvention)),
  page("/demandes-acces", reservee(pages.DemandesPartenaire)),
  page("/demandes-acces/nouvelle", reservee(pages.NouvelleDemande)),
  page("/demandes-acces/$id", reservee(pages.DemandePartenaire)),
  page("/operateur/demandes-acces", reservee(pages.DemandesOperateur)),
  page("/operateur/demandes-acces/$id", reservee(pages.DemandeOperateur)),
  page("/operateur/ouvertures", reservee(pages.OuverturesOperateur)),
  page("/aide", reservee(pages.Aide)),
  page("/aide/$plateforme", reservee(pages.PageSignalement)),
  page("/aide/sollicitations/$id", reservee(pages.SollicitationPartenaire)),
  page("/operateur/sollicitations", reservee(pages.SollicitationsOperateur)),
  page("/operateur/sollicitations/$id", reservee(pages.SollicitationOperateur)),
  page("/signalements", reservee(pages.Signalements)),
  page("/signalements/$id", reservee(pages.SignalementOuvert)),
  page("/exercice-des-droits", reservee(pages.ExercicesDesDroits)),
  page("/exercice-des-droits/$id", reservee(pages.ExerciceOuvert)),
  page("/entraides/$id", reservee(pages.EntraideOuverte)),
  page("/conservation", reservee(pages.Conservation)),
  page("/confidentialite", reservee(pages.PageConfidentialite)),
  page("/securite", reservee(pages.PageSecurite)),
  page("/securite/evaluations/$id", reservee(pages.PageEvaluation)),
  page("/securite/comites/$id", reservee(pages.PageComite)),
  page("/securite/textes", reservee(pages.PageTextes)),
  page("/sensibilisation", reservee(pages.PageSensibilisation)),
  page("/sensibilisations", reservee(pages.PageSensibilisations)),
  page("/annexes/$nature", reservee(pages.AnnexeEnVigueur)),
  page("/feuille-de-route", reservee(pages.FeuilleDeRoute)),
  page("/mes-acces", reservee(pages.MesAcces)),
  page("/gestion-des-comptes", reservee(pages.Comptes)),
  page("/gestion-des-comptes/agents/$id", reservee(pages.FicheAgent)),
  page("/gestion-des-comptes/demandes", reservee(pages.Demandes)),
  page("/gestion-des-comptes/taches", reservee(pages.Taches)),
  page("/gestion-des-comptes/import", reservee(pages.ImportComptes)),
  page("/gestion-des-comptes/tiers", reservee(pages.ListeTiers)),
  page("/gestion-des-comptes/annuaire", reservee(pages.AnnuairePartenaire)),
  page("/gestion-des-comptes/nomination", reservee(pages.PageNomination)),
  page("/gestion-des-comptes/audit", reservee(pages.Audit)),
  page("/operateur/nominations", reservee(pages.NominationsOperateur)),
  page("/developpeur", reservee(pages.Developpeur)),
  page("/developpeur/nouvelle", reservee(pages.NouvelleApplication)),
  page("/developpeur/applications/$id", reservee(pages.PageApplication)),
  page("/developpeur/applications/$id/webhooks", reservee(pages.PageWebhooks)),
  page("/developpeur/applications/$id/webhooks/$abonnementId", reservee(pages.PageWebhook)),
  page("/operateur/blocages", reservee(pages.Blocages)),
  page("/operateur/derogations", reservee(pages.Derogations)),
  page("/operateur/interventions", reservee(pages.Interventions)),
  page("/derogations", reservee(pages.Derogations)),
  page("/mentions-legales", pages.MentionsLegales),
  page("/accessibilite", pages.Accessibilite),
  page("/donnees-personnelles", pages.DonneesPersonnelles),
]);

export const routeur = createRouter({
  routeTree: arbre,
  defaultErrorComponent: PageEnPanne,
  // Nothing of what was typed or said about one stays on the page of another.
  defaultRemountDeps: ({ params }) => params,
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
