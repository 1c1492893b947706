import {
  createRootRoute,
  createRoute,
  createRouter,
  type RouteComponent,
} from "@tanstack/react-router";
import { PageApplication } from "./acces-api/application.tsx";
import { Blocages } from "./acces-api/blocages.tsx";
import { Derogations } from "./acces-api/derogations.tsx";
import { Developpeur } from "./acces-api/developpeur.tsx";
import { NouvelleApplication } from "./acces-api/nouvelle-application.tsx";
import { Cadre } from "./cadre/cadre.tsx";
import { PageEnPanne } from "./cadre/page-en-panne.tsx";
import { PageIntrouvable } from "./cadre/page-introuvable.tsx";
import { Catalogue } from "./catalogue/catalogue.tsx";
import { Conditions } from "./catalogue/conditions.tsx";
import { EditionCatalogue } from "./catalogue/edition.tsx";
import { FeuilleDeRoute } from "./catalogue/feuille-de-route.tsx";
import { MonPortailPro } from "./catalogue/mon-portail-pro.tsx";
import { PageContrat } from "./contrat-engagement/page-contrat.tsx";
import { AnnexeEnVigueur } from "./conventions/annexe-en-vigueur.tsx";
import { ListeConventions } from "./conventions/liste-conventions.tsx";
import { MaConvention } from "./conventions/ma-convention.tsx";
import { PageConvention } from "./conventions/page-convention.tsx";
import { DemandesOperateur } from "./demandes-acces/demandes-operateur.tsx";
import { DemandesPartenaire } from "./demandes-acces/demandes-partenaire.tsx";
import { NouvelleDemande } from "./demandes-acces/nouvelle-demande.tsx";
import { OuverturesOperateur } from "./demandes-acces/ouvertures-operateur.tsx";
import { DemandeOperateur, DemandePartenaire } from "./demandes-acces/page-demande.tsx";
import { DonneesPersonnelles } from "./donnees-personnelles/donnees-personnelles.tsx";
import { AnnuairePartenaire } from "./habilitations/agents/annuaire.tsx";
import { Comptes } from "./habilitations/agents/comptes.tsx";
import { Demandes } from "./habilitations/agents/demandes.tsx";
import { FicheAgent } from "./habilitations/agents/fiche-agent.tsx";
import { ImportComptes } from "./habilitations/agents/import-comptes.tsx";
import { MesAcces } from "./habilitations/agents/mes-acces.tsx";
import { Taches } from "./habilitations/agents/taches.tsx";
import { ListeTiers } from "./habilitations/agents/tiers.tsx";
import { Audit } from "./habilitations/audit/audit.tsx";
import { Interventions } from "./habilitations/interventions.tsx";
import { NominationsOperateur } from "./habilitations/rgc/nominations-operateur.tsx";
import { PageNomination } from "./habilitations/rgc/page-nomination.tsx";
import { ApresSecondFacteur } from "./identite/apres-second-facteur.tsx";
import { Reserve } from "./identite/reserve.tsx";
import { SessionReprise } from "./identite/session-reprise.tsx";
import { Accessibilite } from "./informations/accessibilite.tsx";
import { MentionsLegales } from "./informations/mentions-legales.tsx";
import { Courriels } from "./notifications/courriels.tsx";
import { MesNotifications } from "./notifications/mes-notifications.tsx";
import { AccueilOperateur } from "./operateur/accueil.tsx";
import { PageOrientation } from "./orientation/page-orientation.tsx";
import { AutrePlateforme, PortailEmploi } from "./portail-emploi/accueil.tsx";
import { PageRendezVous } from "./rendez-vous/page-rendez-vous.tsx";
import { Aide, SollicitationsOperateur } from "./sollicitations/aide.tsx";
import {
  SollicitationOperateur,
  SollicitationPartenaire,
} from "./sollicitations/page-sollicitation.tsx";
import { PageSignalement } from "./sollicitations/signalement.tsx";
import { Recherche } from "./usagers/recherche/recherche.tsx";
import { PageVue360 } from "./usagers/vue-360/page-vue-360.tsx";

const racine = createRootRoute({ component: Cadre, notFoundComponent: PageIntrouvable });

const arbre = racine.addChildren([
  page("/", reservee(MonPortailPro)),
  page("/second-facteur", reservee(ApresSecondFacteur)),
  page("/session-reprise", reservee(SessionReprise)),
  page("/suivi-de-parcours/recherche", reservee(Recherche)),
  page("/suivi-de-parcours/dossiers/$cle", reservee(PageVue360)),
  page("/suivi-de-parcours/dossiers/$cle/orientation", reservee(PageOrientation)),
  page("/suivi-de-parcours/dossiers/$cle/contrat", reservee(PageContrat)),
  page("/suivi-de-parcours/dossiers/$cle/rendez-vous", reservee(PageRendezVous)),
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

function reservee(Contenu: RouteComponent): RouteComponent {
  return () => (
    <Reserve>
      <Contenu />
    </Reserve>
  );
}

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof routeur;
  }
}
