import { type AppelLibre, creerAppelLibre } from "./appel-libre.ts";
import { creerAppel } from "./appeler.ts";
import type {
  CriteresIndividu,
  CriteresNir,
  InformationsAdministratives,
  PageEvenements,
  Recherche,
  RechercheIndividu,
  ReponseIndividu,
  ReponseRecherche,
  Rqth,
  Statut,
} from "./formes.ts";
import { ouvrirJetons } from "./jetons-acces.ts";
import { lireIndividu, lireRecherche } from "./lire-recherche.ts";
import { OPERATIONS } from "./operations.ts";
import { type OptionsAppel, type OptionsClient, regler } from "./options.ts";

/** The person APIs of the platform. Every method may throw ErreurMaillage, and nothing else. */
export type ClientMaillage = {
  rechercherParNir(criteres: CriteresNir, options?: OptionsAppel): Promise<Recherche>;
  rechercherParNumero(numero: string, options?: OptionsAppel): Promise<Recherche>;
  /** Null: the person was never registered. */
  statut(jeton: string, options?: OptionsAppel): Promise<Statut | null>;
  informationsAdministratives(
    jeton: string,
    options?: OptionsAppel,
  ): Promise<InformationsAdministratives | null>;
  /** Null: no recognition known. */
  rqth(jeton: string, options?: OptionsAppel): Promise<Rqth | null>;
  individuCertifie(criteres: CriteresIndividu, options?: OptionsAppel): Promise<RechercheIndividu>;
  /** Any other operation: `appeler("get", "/partenaire/orientationusager/v1/lectureOrientation", { jeton })`. */
  readonly appeler: AppelLibre;
  /** The pages of events after a cursor, until everything is read. Null: from the oldest kept. */
  evenements(curseur: string | null, options?: OptionsAppel): AsyncGenerator<PageEvenements, void>;
};

/**
 * Opens a client of the platform for one application and one agent. Access tokens, Retry-After and
 * renewals are its business. Refuses, by a TypeError, an agent whose names a header cannot carry.
 */
export function creerClient(options: OptionsClient): ClientMaillage {
  const reglages = regler(options);
  const appeler = creerAppel(reglages, ouvrirJetons(reglages));
  return {
    async rechercherParNir(corps, { signal } = {}) {
      const recue = await appeler(OPERATIONS.rechercherParNir, { corps, signal });
      return lireRecherche(recue as ReponseRecherche);
    },
    async rechercherParNumero(numeroFranceTravail, { signal } = {}) {
      const corps = { numeroFranceTravail };
      const recue = await appeler(OPERATIONS.rechercherParNumero, { corps, signal });
      return lireRecherche(recue as ReponseRecherche);
    },
    async statut(jetonUsager, { signal } = {}) {
      const recue = await appeler(OPERATIONS.statut, { jetonUsager, signal });
      return (recue as { m_contrat: Statut } | null)?.m_contrat ?? null;
    },
    async informationsAdministratives(jetonUsager, { signal } = {}) {
      const recue = await appeler(OPERATIONS.informationsAdministratives, { jetonUsager, signal });
      return recue as InformationsAdministratives | null;
    },
    async rqth(jetonUsager, { signal } = {}) {
      return (await appeler(OPERATIONS.rqth, { jetonUsager, signal })) as Rqth | null;
    },
    async individuCertifie(corps, { signal } = {}) {
      const recue = await appeler(OPERATIONS.individuCertifie, { corps, signal });
      return lireIndividu(recue as ReponseIndividu);
    },
    appeler: creerAppelLibre(appeler),
    async *evenements(depart, { signal } = {}) {
      for (let curseur = depart; ; ) {
        const question: Record<string, string> = curseur === null ? {} : { curseur };
        const page = (await appeler(OPERATIONS.evenements, {
          question,
          signal,
        })) as PageEvenements | null;
        if (page === null) return;
        yield page;
        if (!page.suite) return;
        curseur = page.curseur;
      }
    },
  };
}
