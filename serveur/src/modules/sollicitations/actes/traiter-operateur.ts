import type { Acte } from "../../../acte/index.ts";
import type { Organisation } from "../../conventions/index.ts";
import { aviserPartenaire } from "../avis.ts";
import { finirContournements, insererContournement } from "../depot/contournements.ts";
import type { Contournement, Gravite, Nature, Sollicitation } from "../regles/sollicitation.ts";
import type { Geste } from "../regles/transitions.ts";
import type { ServicesSollicitations } from "../services.ts";
import { avancer, DROIT_OPERATEUR, mener, type Travail } from "./mener.ts";

type Rien = Record<string, never>;
type Designee = { readonly id: string };

/** Says what a sollicitation is: its kind, its severity, its tool, whom it stops. Escalating needs it. */
// ANX5-T-02
export function qualifier(services: ServicesSollicitations): Acte<
  Designee & {
    readonly nature: Nature;
    readonly gravite: Gravite;
    readonly element: string | null;
    readonly impact: string;
  },
  Rien
> {
  return acteOperateur(services, "qualifier", ({ nature, gravite, element, impact }) => ({
    colonnes: { nature, gravite, element, impact },
    contenu: { nature, gravite, element, impact },
  }));
}

/** Gives a qualified sollicitation to a team; the history keeps who had it. */
// ANX5-T-03
export function affecter(
  services: ServicesSollicitations,
): Acte<Designee & { readonly equipe: string }, Rien> {
  return acteOperateur(services, "affecter", ({ equipe }) => ({
    colonnes: { equipe },
    contenu: (avant) => ({ de: avant.equipe, a: equipe }),
  }));
}

/** Proposes a provisional solution, until the resolution; the correspondant SI is told. */
// ANX5-T-06
export function contourner(
  services: ServicesSollicitations,
): Acte<Designee & Pick<Contournement, "portee" | "texte">, Rien> {
  return acteOperateur(services, "contourner", ({ portee, texte }) => ({
    colonnes: {},
    contenu: { portee },
    ensuite: ({ client, le }, { id }) =>
      insererContournement(client, id, { portee, texte, debut: le }),
    annonce: (numero) => ({
      genre: "sollicitation-contournement",
      objet: `Solution de contournement, sollicitation n° ${numero}`,
      corps: texte,
    }),
  }));
}

/** Ends the opérateur's work, with the message that says how. */
// ANX5-T-05
export function resoudre(
  services: ServicesSollicitations,
): Acte<Designee & { readonly message: string }, Rien> {
  return acteOperateur(services, "resoudre", ({ message }) => ({
    colonnes: { reponse: message },
    date: "resolue_le",
    ensuite: ({ client, le }, { id }) => finirContournements(client, id, le),
    annonce: (numero) => ({
      genre: "sollicitation-resolue",
      objet: `Sollicitation n° ${numero} résolue : à vérifier`,
      corps: message,
    }),
  }));
}

type Suite = {
  readonly colonnes: Readonly<Record<string, unknown>>;
  /** The column that keeps the instant. */
  readonly date?: string;
  readonly contenu?: object | ((avant: Sollicitation) => object);
  readonly ensuite?: (travail: Travail, sollicitation: Sollicitation) => Promise<void>;
  readonly annonce?: (numero: number) => { genre: string; objet: string; corps: string };
};

function acteOperateur<E extends Designee>(
  services: ServicesSollicitations,
  geste: Geste,
  decrire: (entree: E) => Suite,
): Acte<E, Rien> {
  return {
    nom: `${geste}-sollicitation`,
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    executer: (entree, acteur) =>
      mener(services, acteur, async (travail) => {
        const { colonnes, date, contenu, ensuite, annonce } = decrire(entree);
        const sollicitation = await avancer(services, travail, entree.id, {
          partie: "operateur",
          geste,
          colonnes: { ...colonnes, ...(date && { [date]: travail.le }) },
          contenu: (avant) => ({ ...(typeof contenu === "function" ? contenu(avant) : contenu) }),
        });
        await ensuite?.(travail, sollicitation);
        if (annonce) {
          const annuaire = await services.cadre.annuaire.lire();
          const organisation = annuaire.organisation(sollicitation.organisationId) as Organisation;
          const { numero } = sollicitation;
          await aviserPartenaire(travail.client, organisation, sollicitation, annonce(numero));
        }
        return {};
      }),
  };
}
