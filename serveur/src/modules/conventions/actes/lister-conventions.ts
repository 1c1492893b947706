import type { Acte } from "../../../acte/index.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { type Fiche, lireFiches } from "../depot/fiche.ts";
import { lireRattachements } from "../depot/rattachements.ts";
import { etatLe, prochaineDate } from "../regles/etat-le.ts";
import { enCours, type Rattachement } from "../regles/rattachement.ts";
import type { ServicesConventions } from "../services.ts";
import { ROLES_OPERATEUR, ROLES_PARTENAIRE } from "./acte-convention.ts";
import { calculerEcheances } from "./echeances.ts";

export type ResumeConvention = Awaited<ReturnType<typeof resumer>>;

export type ListeConventions = {
  readonly conventions: readonly (ResumeConvention & {
    /** The labels that hold today. */
    readonly rattachements: readonly Rattachement[];
  })[];
  /** Whom the opérateur may conclude a convention with; empty for a partner. */
  readonly partenaires: readonly { readonly id: string; readonly nom: string }[];
};

/** Every convention for the opérateur; a partner sees its own, a délégataire none. */
export function listerConventions(services: ServicesConventions): Acte<null, ListeConventions> {
  return {
    nom: "lister-conventions",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: [...ROLES_OPERATEUR, ...ROLES_PARTENAIRE] },
    async executer(_entree, acteur) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const operateur =
        acteur.genre === "agent" &&
        acteur.organisation.type === "FT" &&
        acteur.roles.has("OPERATEUR");
      const fiches = await lireFiches(services.pool, operateur ? null : [acteur.organisation.id]);
      const portes = await lireRattachements(
        services.pool,
        fiches.map(({ id }) => id),
      );
      const conventions = await Promise.all(
        fiches.map(async (fiche) => ({
          ...(await resumer(services, fiche, jour)),
          rattachements: enCours(portes.get(fiche.id) ?? [], jour),
        })),
      );
      return {
        valeur: { conventions, partenaires: operateur ? await lirePartenaires(services) : [] },
      };
    },
  };
}

async function lirePartenaires({ pool }: ServicesConventions) {
  const { rows } = await pool.query<{ id: string; nom: string }>(
    "select id, nom from conventions.organisation where type not in ('FT', 'DCD') order by nom",
  );
  return rows;
}

/** What a list says of a convention that day. */
export async function resumer(services: ServicesConventions, fiche: Fiche, jour: JourCivil) {
  const annuaire = await services.cadre.annuaire.lire();
  const echeances = await calculerEcheances(services.parametres, fiche, jour);
  const prochaine = prochaineDate(fiche, echeances, jour);
  return {
    id: fiche.id,
    partenaire: annuaire.organisation(fiche.partenaireId)?.nom ?? "",
    partenaireId: fiche.partenaireId,
    debut: fiche.debut,
    fin: fiche.fin,
    dureeAns: fiche.dureeAns,
    cesseLe: fiche.cesseLe,
    etat: etatLe(fiche, jour),
    ...echeances,
    prochaineDate: prochaine?.date ?? null,
    prochaineLibelle: prochaine?.libelle ?? null,
  };
}
