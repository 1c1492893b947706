import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { nommerAgents } from "../../habilitations/index.ts";
import { lireBlocages, lireLevees } from "../depot/blocages.ts";
import { designerCible } from "../designer-cible.ts";
import type { ServicesDeveloppeur } from "../services.ts";
import { DROIT_OPERATEUR } from "./chercher-cibles.ts";

const LIMITE = 500;

/** Every block with its state and the checks that were made, open ones first. */
// CONV-7-20 CONV-7-21
export function consulterBlocages(
  services: ServicesDeveloppeur,
): Acte<null, Awaited<ReturnType<typeof lire>>> {
  return {
    nom: "consulter-blocages",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    executer: async () => ({ valeur: await lire(services) }),
  };
}

async function lire(services: ServicesDeveloppeur) {
  const { pool, cadre } = services;
  const jour = jourCivil(cadre.horloge.maintenant());
  const blocages = await lireBlocages(pool, LIMITE);
  const levees = await lireLevees(
    pool,
    blocages.map(({ id }) => id),
  );
  const auteurs = [...blocages.map((b) => b.bloquePar), ...levees.map((l) => l.concluePar)];
  const noms = await nommerAgents(
    pool,
    auteurs.filter((id) => id !== null),
  );
  const annuaire = await cadre.annuaire.lire();
  const nommer = (id: string | null) => (id && noms.get(id)) ?? "Ligne de commande";
  return Promise.all(
    blocages.map(async (blocage) => ({
      id: blocage.id,
      cible: blocage.cible,
      designation:
        (await designerCible(services, blocage.cible, blocage.cibleId))?.designation ?? "",
      organisation: annuaire.organisation(blocage.organisationId)?.nom ?? "",
      motif: blocage.motif,
      terme: blocage.terme,
      enRetard: blocage.leveLe === null && blocage.terme !== null && blocage.terme < jour,
      bloqueLe: blocage.bloqueLe.toISOString(),
      bloquePar: nommer(blocage.bloquePar),
      leveLe: blocage.leveLe?.toISOString() ?? null,
      verifications: levees
        .filter(({ blocageId }) => blocageId === blocage.id)
        .map(({ conclusion, motif, concluePar, conclueLe }) => ({
          conclusion,
          motif,
          par: nommer(concluePar),
          le: conclueLe.toISOString(),
        })),
    })),
  );
}
