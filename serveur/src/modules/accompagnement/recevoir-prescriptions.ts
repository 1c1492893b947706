import type pg from "pg";
import { departager, type RefusLigne, type Retenue } from "../../kit/ligne-recue.ts";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../journal/index.ts";
import {
  ecrirePrescriptions,
  ecrireService,
  lirePrescriptionsConnues,
  lirePrescritsEnCours,
  type PrescriptionConnue,
} from "./depot/recevoir-mobilisation.ts";
import { lireServices } from "./depot/services.ts";
import { repondA } from "./regles/nomenclatures.ts";
import { type EtatPrescription, SUITES_PRESCRIPTION } from "./regles/prescription.ts";
import type { Service } from "./regles/service.ts";

const idService = (sourceId: string, identifiant: string) =>
  uuidDerive(`service:${sourceId}:${identifiant}`);

/** A service of a jeu de données, its organisations found. */
export type ServiceDuJeu = Omit<Service, "id"> & {
  readonly identifiant: string;
  readonly zones: readonly string[];
};

/** Writes a service of the offer; the same identifier of the same source replaces the first. */
export async function recevoirService(client: pg.ClientBase, recu: ServiceDuJeu): Promise<void> {
  const { identifiant, zones, ...service } = recu;
  const id = idService(service.sourceId, identifiant);
  await ecrireService(client, identifiant, zones, { ...service, id });
}

/** A prescription of a jeu de données; `service`: the identifier of one of the same source. */
export type PrescriptionDuJeu = {
  readonly ligne: number;
  readonly identifiant: string;
  readonly usagerId: string;
  readonly sourceId: string;
  readonly service: string;
  readonly thematique: string;
  readonly contrainte?: string | null;
  readonly motif: string;
  readonly prescripteur?: string | null;
  readonly etat: EtatPrescription;
  readonly prescriteLe: string;
};

/**
 * Writes those of a batch: what is new, and what says otherwise than a file did. Refuses a line whose
 * service is unknown, or already prescribed and running, that another person's identifier names, or
 * about what was written since on the platform.
 */
export async function recevoirPrescriptions(
  client: pg.PoolClient,
  lignes: readonly PrescriptionDuJeu[],
): Promise<readonly RefusLigne[]> {
  const maintenant = new Date();
  const connues = await lirePrescriptionsConnues(client, lignes.map(rangeeDe));
  const { retenues, inchangees, refus } = departager(lignes, idDe, connues);
  const services = await lireServices(client, lignes.map(serviceDe));
  const enCours = await lirePrescritsEnCours(
    client,
    lignes.map(({ usagerId }) => usagerId),
    retenues.map(({ id }) => id),
  );
  const prescrits = new Set([...enCours, ...inchangees.filter(court).map(cleDe)]);
  const refusees = [...refus];
  const ecrites: Recue[] = [];
  for (const retenue of retenues) {
    const { ligne } = retenue;
    const motif =
      court(ligne) && prescrits.has(cleDe(ligne))
        ? "« service » est déjà prescrit à cette personne"
        : refuser(ligne, services.get(serviceDe(ligne)));
    if (motif) refusees.push({ ligne: ligne.ligne, motif });
    else {
      if (court(ligne)) prescrits.add(cleDe(ligne));
      ecrites.push(retenue);
    }
  }
  await ecrirePrescriptions(
    client,
    ecrites.map(({ ligne, connue, version }) => ({
      ...rangeeDe(ligne),
      version,
      modifiee_le: connue ? maintenant : ligne.prescriteLe,
    })),
  );
  await recevoirEvenements(
    client,
    ecrites.flatMap((ecrite) => evenementsDe(ecrite, maintenant)),
  );
  return refusees;
}

type Recue = Retenue<PrescriptionDuJeu, PrescriptionConnue>;

const court = ({ etat }: PrescriptionDuJeu) => Object.keys(SUITES_PRESCRIPTION[etat]).length > 0;
const serviceDe = ({ sourceId, service }: PrescriptionDuJeu) => idService(sourceId, service);
const cleDe = (ligne: PrescriptionDuJeu) => `${ligne.usagerId} ${serviceDe(ligne)}`;
const idDe = ({ sourceId, identifiant }: PrescriptionDuJeu) =>
  uuidDerive(`prescription:${sourceId}:${identifiant}`);

function refuser(
  { thematique, contrainte }: PrescriptionDuJeu,
  service: Service | undefined,
): string | null {
  if (!service) return "« service » n’est pas connu de cette source";
  if (!service.thematiques.includes(thematique)) return "« thematique » n’est pas de ce service";
  return contrainte && !repondA(thematique, contrainte)
    ? "« contrainte » est sans rapport avec « thematique »"
    : null;
}

function rangeeDe(ligne: PrescriptionDuJeu): object {
  return {
    id: idDe(ligne),
    usager_id: ligne.usagerId,
    service_id: serviceDe(ligne),
    source_id: ligne.sourceId,
    prescripteur: ligne.prescripteur ?? null,
    thematique: ligne.thematique,
    contrainte: ligne.contrainte ?? null,
    motif: ligne.motif,
    etat: ligne.etat,
    prescrite_le: ligne.prescriteLe,
  };
}

// CONV-7-06
function evenementsDe({ id, ligne, connue, version }: Recue, maintenant: Date): EvenementRecu[] {
  return [
    {
      id: uuidDerive(`evenement:prescription:${id}${connue ? `:${version}` : ""}`),
      le: connue ? maintenant.toISOString() : ligne.prescriteLe,
      usagerId: ligne.usagerId,
      genre: connue ? "prescription.modifiee" : "prescription.prescrite",
      organisationId: ligne.sourceId,
      contenu: { id, serviceId: serviceDe(ligne), version },
    },
  ];
}
