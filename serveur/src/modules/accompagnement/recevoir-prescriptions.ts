import type pg from "pg";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../journal/index.ts";
import {
  ecrirePrescriptions,
  ecrireService,
  lirePrescritsEnCours,
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

type RefusLigne = { readonly ligne: number; readonly motif: string };

/** Writes those of a batch; a line is refused whose service is unknown, or already prescribed and running. */
export async function recevoirPrescriptions(
  client: pg.PoolClient,
  lignes: readonly PrescriptionDuJeu[],
): Promise<readonly RefusLigne[]> {
  const rangees = lignes.map((ligne) => ({ ligne, rangee: rangeeDe(ligne) }));
  const services = await lireServices(
    client,
    rangees.map(({ rangee }) => rangee.service_id),
  );
  const prescrits = new Set(
    await lirePrescritsEnCours(
      client,
      lignes.map(({ usagerId }) => usagerId),
      rangees.map(({ rangee }) => rangee.id),
    ),
  );
  const refusees: RefusLigne[] = [];
  const retenues = new Map<string, Rangee>();
  for (const { ligne, rangee } of rangees) {
    const cle = `${rangee.usager_id} ${rangee.service_id}`;
    const court = Object.keys(SUITES_PRESCRIPTION[ligne.etat]).length > 0;
    const deja = court && prescrits.has(cle) && !retenues.has(rangee.id);
    const motif = deja
      ? "« service » est déjà prescrit à cette personne"
      : refuser(ligne, services.get(rangee.service_id));
    if (motif) refusees.push({ ligne: ligne.ligne, motif });
    else {
      if (court) prescrits.add(cle);
      retenues.set(rangee.id, rangee);
    }
  }
  const ecrites = [...retenues.values()];
  if (ecrites.length > 0) await ecrirePrescriptions(client, ecrites);
  await recevoirEvenements(client, ecrites.map(evenementDe));
  return refusees;
}

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

function rangeeDe(ligne: PrescriptionDuJeu) {
  return {
    id: uuidDerive(`prescription:${ligne.sourceId}:${ligne.identifiant}`),
    usager_id: ligne.usagerId,
    service_id: idService(ligne.sourceId, ligne.service),
    source_id: ligne.sourceId,
    prescripteur: ligne.prescripteur ?? null,
    thematique: ligne.thematique,
    contrainte: ligne.contrainte ?? null,
    motif: ligne.motif,
    etat: ligne.etat,
    prescrite_le: ligne.prescriteLe,
    modifiee_le: ligne.prescriteLe,
  };
}
type Rangee = ReturnType<typeof rangeeDe>;

// CONV-7-06
function evenementDe(rangee: Rangee): EvenementRecu {
  return {
    id: uuidDerive(`evenement:prescription:${rangee.id}`),
    le: rangee.prescrite_le,
    usagerId: rangee.usager_id,
    genre: "prescription.prescrite",
    organisationId: rangee.source_id,
    contenu: { id: rangee.id, serviceId: rangee.service_id },
  };
}
