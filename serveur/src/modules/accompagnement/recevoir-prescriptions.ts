import type pg from "pg";
import {
  departager,
  ecarter,
  type RefusLigne,
  type Retenue,
  refuserEcritAVenir,
} from "../../kit/ligne-recue.ts";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../journal/index.ts";
import {
  ecrirePrescriptions,
  ecrireService,
  ecrireSuites,
  lirePrescriptionsConnues,
  lirePrescritsEnCours,
  type PrescriptionConnue,
} from "./depot/recevoir-mobilisation.ts";
import { lireServices } from "./depot/services.ts";
import { repondA } from "./regles/nomenclatures.ts";
import {
  type EtatPrescription,
  EVENEMENTS_PRESCRIPTION,
  GESTE_VERS,
  SUITES_PRESCRIPTION,
} from "./regles/prescription.ts";
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
  const { admises, refus: avenir } = ecarter(lignes, ({ prescriteLe }) =>
    refuserEcritAVenir(prescriteLe, "prescriteLe"),
  );
  const connues = await lirePrescriptionsConnues(client, admises.map(rangeeDe));
  const { retenues, inchangees, refus } = departager(admises, idDe, connues);
  const services = await lireServices(client, admises.map(serviceDe));
  const enCours = await lirePrescritsEnCours(
    client,
    admises.map(({ usagerId }) => usagerId),
    retenues.map(({ id }) => id),
  );
  const prescrits = new Set([...enCours, ...inchangees.filter(court).map(cleDe)]);
  const refusees = [...avenir, ...refus];
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
  await ecrireSuites(
    client,
    ecrites.flatMap((ecrite) => suitesDe(ecrite, maintenant)),
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

function rangeeDe(ligne: PrescriptionDuJeu) {
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

/** The step that a line tells: the state it reaches, unless it was already there. */
function etapeDe({ ligne, connue }: Recue) {
  return ligne.etat === connue?.etat ? null : GESTE_VERS[ligne.etat];
}

function suitesDe(recue: Recue, maintenant: Date): object[] {
  const geste = etapeDe(recue);
  const { id, ligne, connue, version } = recue;
  if (!geste) return [];
  return [
    {
      prescription_id: id,
      version,
      geste,
      etat: ligne.etat,
      source_id: ligne.sourceId,
      le: connue ? maintenant : ligne.prescriteLe,
    },
  ];
}

/** New: that it was prescribed, and where it stands. Changed: its new state, or another content. */
// CONV-7-06
function evenementsDe(recue: Recue, maintenant: Date): EvenementRecu[] {
  const { id, ligne, connue, version } = recue;
  const evenement = (genre: string, cle: string): EvenementRecu => ({
    id: uuidDerive(`evenement:prescription:${id}${cle}`),
    le: connue ? maintenant.toISOString() : ligne.prescriteLe,
    usagerId: ligne.usagerId,
    genre,
    organisationId: ligne.sourceId,
    contenu: { id, serviceId: serviceDe(ligne), version },
  });
  const geste = etapeDe(recue);
  const etape = geste
    ? [evenement(EVENEMENTS_PRESCRIPTION[geste], `:${ligne.etat}:${version}`)]
    : [];
  if (!connue) return [evenement("prescription.prescrite", ""), ...etape];
  return geste ? etape : [evenement("prescription.modifiee", `:${version}`)];
}
