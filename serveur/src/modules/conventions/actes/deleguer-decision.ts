import type { Acte, Acteur, Role } from "../../../acte/index.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { enregistrerDelegation, finirDelegation, lireDelegations } from "../depot/delegations.ts";
import { type Delegation, seChevauchent } from "../regles/delegation.ts";
import type { ServicesConventions } from "../services.ts";
import { acteConvention } from "./acte-convention.ts";

/** For the president of the conseil départemental, who alone may give their decision away, and take it back. */
const DELEGANTS: readonly Role[] = ["GOUVERNANCE", "SUIVI_OPERATIONNEL"];

/** Whether whoever reads the convention may delegate by it. */
export function peutDeleguer(acteur: Acteur): boolean {
  return (
    acteur.genre === "agent" &&
    acteur.organisation.type === "CD" &&
    DELEGANTS.some((role) => acteur.roles.has(role))
  );
}

const AUTRE_PARTENAIRE = refus(
  "DELEGATION_INTERDIT",
  "Seul un conseil départemental délègue la décision d’orientation des bénéficiaires du RSA.",
);
const HORS_CONVENTION = refus(
  "DATE_INCOHERENTE",
  "« debut » : la délégation commence avec la convention qui la porte, ou après elle.",
);
const A_REBOURS = refus("DATE_INCOHERENTE", "« fin » : le dernier jour précède le premier.");
const DEJA_DELEGUEE = refus(
  "DEJA_DECLARE",
  "Une délégation court déjà sur une partie de cette période : mettez-y fin d’abord.",
);
const PASSEE = refus(
  "DATE_INCOHERENTE",
  "« fin » : le dernier jour est aujourd’hui ou plus tard, sans dépasser celui qui est prévu ; ce qui a été décidé le reste.",
);
const INTROUVABLE = refus("DELEGATION_INTROUVABLE", "Cette délégation n’existe pas.");

/** Delegates to the opérateur the decision on the beneficiaries of the RSA, from one day to another. */
// B3-01
export function deleguerDecision(
  services: ServicesConventions,
): Acte<{ id: string } & Omit<Delegation, "id">, object> {
  return acteConvention(
    services,
    "deleguer-decision-orientation",
    DELEGANTS,
    async ({ client, convention, acteur, consigner }, { reference, debut, fin }) => {
      if (acteur.organisation.type !== "CD") return AUTRE_PARTENAIRE;
      if (debut < convention.debut) return HORS_CONVENTION;
      if (fin !== null && fin < debut) return A_REBOURS;
      const connues = (await lireDelegations(client, [convention.id])).get(convention.id) ?? [];
      if (connues.some((connue) => seChevauchent(connue, { debut, fin }))) return DEJA_DELEGUEE;
      await enregistrerDelegation(client, convention.id, {
        reference: reference.trim(),
        debut,
        fin,
      });
      await consigner("DECISION_DELEGUEE", { debut, fin });
      return {};
    },
  );
}

/** Ends a delegation on a day to come, or today: what was decided under it stays decided. */
// B3-01
export function finirLaDelegation(
  services: ServicesConventions,
): Acte<{ id: string; delegation: string; fin: JourCivil }, object> {
  return acteConvention(
    services,
    "finir-delegation-decision",
    DELEGANTS,
    async ({ client, convention, acteur, jour, consigner }, { delegation: id, fin }) => {
      if (acteur.organisation.type !== "CD") return AUTRE_PARTENAIRE;
      const connues = (await lireDelegations(client, [convention.id])).get(convention.id) ?? [];
      const visee = connues.find((connue) => connue.id === id);
      if (!visee) return INTROUVABLE;
      if (fin < visee.debut) return A_REBOURS;
      if (fin < jour || (visee.fin !== null && fin > visee.fin)) return PASSEE;
      await finirDelegation(client, id, fin);
      await consigner("DELEGATION_FINIE", { fin });
      return {};
    },
  );
}
